package id.bersinar.meetings;

import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalData;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What is kept of people who call meetings or are invited.
@Component
class MeetingData implements PersonalData {

  private static final Duration TERM = Duration.ofDays(90);

  private final Meetings meetings;
  private final Guests guests;
  private final Deputies deputies;
  private final Wording wording;
  private final WallClock wallClock;
  private final Clock clock;

  MeetingData(
      Meetings meetings,
      Guests guests,
      Deputies deputies,
      Wording wording,
      WallClock wallClock,
      Clock clock) {
    this.meetings = meetings;
    this.guests = guests;
    this.deputies = deputies;
    this.wording = wording;
    this.wallClock = wallClock;
    this.clock = clock;
  }

  @Override
  public List<Text> about(UUID person) {
    return meetings.all(person).stream().map(it -> line(it, person)).toList();
  }

  private Text line(Meeting it, UUID person) {
    var answer = guests.find(it.id(), person).map(guest -> wording.asked(it, guest));
    return Text.of("meetings.data")
        .with("title", it.title())
        .with("moment", wallClock.at(it.startsAt()))
        .with("answer", answer.orElseGet(() -> Text.of("meetings.data-own")));
  }

  @Override
  public void expire() {
    meetings.forgetBefore(clock.instant().minus(TERM));
  }

  /// What others are to come to has passed on before, if there is anybody.
  @Override
  public void erase(UUID person) {
    guests.meetingsOf(person).stream()
        .flatMap(it -> meetings.lock(it).stream())
        .forEach(it -> deputies.leave(it, person));
    meetings.forgetBy(person);
  }
}

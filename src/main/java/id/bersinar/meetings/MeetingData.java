package id.bersinar.meetings;

import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalData;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What is kept of people who call meetings or are invited.
@Component
class MeetingData implements PersonalData {

  private static final Duration TERM = Duration.ofDays(90);

  private final Meetings meetings;
  private final Guests guests;
  private final Deputies deputies;
  private final Clock clock;

  MeetingData(Meetings meetings, Guests guests, Deputies deputies, Clock clock) {
    this.meetings = meetings;
    this.guests = guests;
    this.deputies = deputies;
    this.clock = clock;
  }

  @Override
  public List<Count> counts() {
    return List.of(
        new Count(
            "meeting where organiser_id = :person",
            count -> Text.of("meetings.data.called").with("count", count)),
        new Count(
            "meeting_guest where person_id = :person",
            count -> Text.of("meetings.data.invited").with("count", count)),
        new Count(
            "meeting_guest where person_id = :person and deputy is not null",
            count -> Text.of("meetings.data.deputies").with("count", count)),
        new Count(
            "meeting_minutes where taker_id = :person",
            count -> Text.of("meetings.data.minutes").with("count", count)));
  }

  @Override
  public List<Count> passingOn() {
    return List.of(
        new Count(
            Meetings.UNFINISHED,
            count -> Text.of("meetings.inherited").with("count", count).with("past", 0)));
  }

  @Override
  public Optional<Command> change() {
    return Optional.of(MeetingsDialogue.OPENING);
  }

  @Override
  public void expire() {
    meetings.forgetBefore(clock.instant().minus(TERM));
  }

  /// What others are to come to, or to write the minutes of, has passed on before, if there is
  /// anybody; otherwise it goes with the person.
  @Override
  public void erase(UUID person) {
    guests.meetingsOf(person).stream()
        .flatMap(it -> meetings.lock(it).stream())
        .forEach(it -> deputies.leave(it, person));
  }
}

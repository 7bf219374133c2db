package id.bersinar.meetings;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.bersinar.dialogue.Lane;
import id.bersinar.escalation.QuietHours;
import id.bersinar.people.People;
import id.bersinar.people.Recipient;
import id.bersinar.people.Recipients;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings the news of meetings to who is invited, and the count to the organiser.
@Service
class Telling {

  /// How many are told in a transaction.
  static final int SLICE = 250;

  private final Meetings meetings;
  private final Guests guests;
  private final AbsentGuests absent;
  private final MinutesRows minutes;
  private final Recipients recipients;
  private final People people;
  private final Wording wording;
  private final Clock clock;

  Telling(
      Meetings meetings,
      Guests guests,
      AbsentGuests absent,
      MinutesRows minutes,
      Recipients recipients,
      People people,
      Wording wording,
      Clock clock) {
    this.meetings = meetings;
    this.guests = guests;
    this.absent = absent;
    this.minutes = minutes;
    this.recipients = recipients;
    this.people = people;
    this.wording = wording;
    this.clock = clock;
  }

  /// Tells so many more, in the same transaction in which it is noted that they were told.
  ///
  /// @return whether there was anybody to tell
  @Transactional
  public boolean slice() {
    var meeting = guests.withNews().flatMap(meetings::lock);
    if (meeting.isEmpty()) {
      return false;
    }
    var it = meeting.get();
    absent.represent(it);
    var told = guests.withNews(it.id(), SLICE);
    if (told.isEmpty()) {
      return true;
    }
    var ids = told.stream().map(Guest::person).toList();
    var reachable =
        recipients.officialsAmong(ids).stream().collect(toMap(Recipient::id, identity()));
    var organiser = people.aliases(List.of(it.organiser())).getOrDefault(it.organiser(), "–");
    var written = minutes.find(it.id());
    people.tell(
        Lane.REMINDER,
        told.stream()
            .flatMap(
                guest ->
                    Stream.ofNullable(reachable.get(guest.person()))
                        .map(to -> message(it, guest, to, organiser, written)))
            .toList());
    guests.told(it, ids, clock.instant());
    return true;
  }

  private People.Told message(
      Meeting it, Guest guest, Recipient to, String organiser, Minutes written) {
    var news = guest.news().orElseThrow();
    var reply =
        news == News.MINUTES
            ? Wording.minutes(it, written, organiser, to.zone())
            : wording.news(news, it, guest, organiser, to.zone());
    boolean night = QuietHours.NIGHT.cover(clock.instant().atZone(to.zone()).toLocalTime());
    return new People.Told(to, night ? reply.hush() : reply, it.id());
  }

  /// Those whose organiser's message is to be brought up to date.
  List<UUID> outdated(Instant shownBefore) {
    return meetings.outdated(shownBefore);
  }

  /// Tells the organiser how it stands, for the last time once nobody can answer any more.
  @Transactional
  public void report(UUID id) {
    var now = clock.instant();
    meetings
        .lock(id)
        .filter(it -> !it.closed())
        .ifPresent(
            it -> {
              boolean last = !it.takesAnswers(now);
              meetings.shown(id, now, last);
              recipients
                  .among(List.of(it.organiser()))
                  .forEach(to -> people.tell(to, Lane.REMINDER, wording.live(it, to.zone(), last)));
            });
  }
}

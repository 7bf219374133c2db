package id.bersinar.meetings;

import id.bersinar.people.Audience;
import id.bersinar.people.People;
import id.bersinar.people.PersonalClock;
import id.bersinar.people.Recipient;
import id.bersinar.people.Recipients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The course of meetings. Whatever changes one locks it first, so a change and a slice of news
/// never overlap.
@Service
class Organising {

  /// Nobody is asked for an answer more often.
  static final Duration BETWEEN_ASKING = Duration.ofHours(1);

  private static final int MOST_PAST = 50;

  private final Meetings meetings;
  private final Guests guests;
  private final Deputies deputies;
  private final MinutesRows minutes;
  private final Involvements involvements;
  private final Recipients recipients;
  private final People people;
  private final PersonalClock personal;
  private final Clock clock;

  Organising(
      Meetings meetings,
      Guests guests,
      Deputies deputies,
      MinutesRows minutes,
      Involvements involvements,
      Recipients recipients,
      People people,
      PersonalClock personal,
      Clock clock) {
    this.meetings = meetings;
    this.guests = guests;
    this.deputies = deputies;
    this.minutes = minutes;
    this.involvements = involvements;
    this.recipients = recipients;
    this.people = people;
    this.personal = personal;
    this.clock = clock;
  }

  /// Calls one: invited is who belongs to the audience now, but for the organiser, who reads whom
  /// of those the bot can't reach.
  ///
  /// @param start by the organiser's clock
  /// @return absent, and nothing has happened, where it would have begun or nobody would come
  @Transactional
  public Optional<Meeting> call(
      UUID organiser,
      String title,
      LocalDateTime start,
      Length length,
      String place,
      Audience audience) {
    var area = recipients.areaOf(organiser);
    var meeting = Meeting.of(organiser, area, title, place, instant(start, organiser), length);
    var invited =
        recipients.of(audience, organiser, meeting.area()).stream()
            .map(Recipient::id)
            .filter(it -> !it.equals(organiser))
            .toList();
    if (invited.isEmpty() || !meeting.isAhead(clock.instant())) {
      return Optional.empty();
    }
    meetings.add(meeting, clock.instant());
    minutes.add(meeting.id());
    var unreached = recipients.unreached(audience, organiser, meeting.area()).stream();
    guests.invite(
        meeting.id(),
        Stream.concat(invited.stream(), unreached.filter(it -> !it.equals(organiser))).toList());
    return Optional.of(meeting);
  }

  /// How many would be invited to one by that audience now.
  int invited(UUID organiser, Audience audience) {
    boolean themselves =
        people
            .find(organiser)
            .filter(it -> audience.includes(it, organiser, recipients.areaOf(it)))
            .isPresent();
    return recipients.count(audience, organiser) - (themselves ? 1 : 0);
  }

  /// Whether anybody would be.
  boolean reaches(UUID organiser, Audience audience) {
    return invited(organiser, audience) > 0;
  }

  /// Takes place at another time, and lasts as long as before where nothing else is said: everyone
  /// is asked anew.
  ///
  /// @param zone by whose clock
  @Transactional
  public boolean move(UUID organiser, UUID id, Slot slot, ZoneId zone) {
    var start = slot.start().atZone(zone).toInstant();
    return change(organiser, id, it -> it.at(start, slot.length().orElse(it.length())));
  }

  /// Takes place elsewhere.
  @Transactional
  public boolean move(UUID organiser, UUID id, String place) {
    return change(organiser, id, it -> it.in(place));
  }

  /// Ends earlier or later.
  @Transactional
  public boolean last(UUID organiser, UUID id, Length length) {
    return change(organiser, id, it -> it.at(it.startsAt(), length));
  }

  private boolean change(UUID organiser, UUID id, UnaryOperator<Meeting> change) {
    var found = lockOwn(organiser, id);
    var changed = found.map(change).filter(it -> it.isAhead(clock.instant()));
    if (changed.isEmpty()) {
      return false;
    }
    var before = found.orElseThrow();
    var after = changed.get();
    if (before.takesPlaceAs(after)) {
      return true;
    }
    meetings.move(after);
    if (before.startsAt().equals(after.startsAt())) {
      guests.tell(id, News.MOVED);
    } else {
      guests.askAnew(id);
    }
    return true;
  }

  @Transactional
  public boolean cancel(UUID organiser, UUID id) {
    if (lockOwn(organiser, id).isEmpty()) {
      return false;
    }
    meetings.cancel(id);
    guests.tell(id, News.CANCELLED);
    guests.keepFromTheRest(id);
    return true;
  }

  /// Reminds who hasn't answered to do so.
  @Transactional
  public boolean ask(UUID organiser, UUID id) {
    var now = clock.instant();
    boolean asks =
        lockOwn(organiser, id).isPresent() && meetings.ask(id, now, now.minus(BETWEEN_ASKING));
    if (asks) {
      guests.ask(id);
    }
    return asks;
  }

  private Optional<Meeting> lockOwn(UUID organiser, UUID id) {
    return meetings
        .lock(id)
        .filter(it -> it.isBy(organiser))
        .filter(it -> it.isAhead(clock.instant()));
  }

  /// Somebody who is invited answers, or answers otherwise.
  ///
  /// @return absent, and nothing has changed, where they aren't invited or it is too late
  @Transactional
  public Optional<Attendance> answer(UUID person, UUID id, Rsvp answer) {
    var attendance =
        involvements
            .lock(person, id, List.of())
            .filter(it -> it.meeting().takesAnswers(clock.instant()) && it.isAwaited());
    attendance.ifPresent(
        it -> {
          guests.answer(id, person, answer, Optional.empty());
          deputies.answered(it, answer);
        });
    return attendance.map(it -> it.after(answer));
  }

  /// Those to come that concern the person.
  @Transactional(readOnly = true)
  public List<Meeting> coming(UUID person) {
    return meetings.coming(person, clock.instant());
  }

  /// So many of those that have begun and concern the person, the latest first.
  @Transactional(readOnly = true)
  public List<Meeting> past(UUID person) {
    return meetings.past(person, clock.instant(), MOST_PAST);
  }

  /// The meeting, if it takes place or has done so, and concerns the person.
  @Transactional(readOnly = true)
  public Optional<Involvement> find(UUID person, UUID id) {
    return involvements.find(person, id);
  }

  private Instant instant(LocalDateTime start, UUID organiser) {
    return start.atZone(personal.zone(organiser)).toInstant();
  }
}

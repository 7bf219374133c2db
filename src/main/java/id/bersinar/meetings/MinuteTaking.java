package id.bersinar.meetings;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Minutes of meetings: the organiser writes them once a meeting has begun, or whom they ask. Who
/// was invited gets them, and again when they are corrected.
@Service
class MinuteTaking {

  private static final int MOST_TAKERS = 50;

  /// How long after a meeting its minutes are still written and corrected.
  private static final Duration WRITABLE = Duration.ofDays(60);

  /// How long what is typed may answer the word that asks for them.
  private static final Duration AWAITED = Duration.ofDays(1);

  private final Meetings meetings;
  private final Guests guests;
  private final MinutesRows rows;
  private final People people;
  private final Clock clock;

  MinuteTaking(Meetings meetings, Guests guests, MinutesRows rows, People people, Clock clock) {
    this.meetings = meetings;
    this.guests = guests;
    this.rows = rows;
    this.people = people;
    this.clock = clock;
  }

  /// Who can be asked to write them.
  List<UUID> takers(UUID meeting) {
    return guests.expected(meeting, MOST_TAKERS);
  }

  /// Asks somebody who is invited to write them.
  @Transactional
  public boolean ask(UUID organiser, UUID id, UUID taker) {
    var meeting =
        meetings
            .lock(id)
            .filter(it -> it.isBy(organiser) && !it.cancelled())
            .filter(_ -> rows.ask(id, taker));
    meeting.ifPresent(
        it -> tell(taker, "meetings.minutes.taker-asked", it, MeetingsDialogue.card(id)));
    return meeting.isPresent();
  }

  /// The meetings whose minutes that person may write, the latest first.
  @Transactional(readOnly = true)
  public List<Meeting> writable(UUID person) {
    var now = clock.instant();
    return rows.writable(person, now.minus(WRITABLE), now, true);
  }

  /// Those for whose minutes they have been asked lately, the latest first.
  @Transactional(readOnly = true)
  public List<Meeting> awaited(UUID person) {
    var now = clock.instant();
    var since = now.minus(AWAITED);
    return rows.writable(person, since.minus(Length.LONGEST), now, false).stream()
        .filter(it -> it.over().isAfter(since) && !it.over().isAfter(now))
        .toList();
  }

  /// Takes words, a photo, or both, in place of those that were written before.
  @Transactional
  public boolean write(UUID person, UUID id, Minutes said) {
    var meeting = meetings.lock(id).filter(it -> mayWrite(it, person));
    meeting.ifPresent(it -> write(it, person, said));
    return meeting.isPresent();
  }

  private boolean mayWrite(Meeting it, UUID person) {
    return it.hasBegun(clock.instant())
        && (it.isBy(person) || rows.find(it.id()).areWrittenBy(it, person));
  }

  private void write(Meeting it, UUID person, Minutes said) {
    rows.write(it.id(), said);
    guests.tell(it.id(), News.MINUTES);
    if (!it.isBy(person)) {
      tell(it.organiser(), "meetings.minutes.taken", it, MeetingsDialogue.card(it.id()));
    }
  }

  /// Asks for those of a meeting that is over; once, and not where they are written. The organiser
  /// reads who has come to it.
  @Transactional
  public void offer(UUID id) {
    meetings
        .lock(id)
        .filter(_ -> rows.take(id, clock.instant()))
        .filter(it -> !it.cancelled())
        .ifPresent(
            it -> {
              meetings.outdate(id);
              offer(it);
            });
  }

  private void offer(Meeting it) {
    var minutes = rows.find(it.id());
    if (!minutes.areWritten()) {
      tell(
          minutes.writer(it),
          "meetings.minutes.offer",
          it,
          MinutesDialogue.write(it.id()),
          MeetingsDialogue.card(it.id()));
    }
  }

  private void tell(UUID to, String key, Meeting it, Button... buttons) {
    people
        .find(to)
        .filter(person -> !Collections.disjoint(person.roles(), Meeting.ROLES))
        .map(Person::zone)
        .map(zone -> Text.paragraphs(Text.of(key), Wording.details(it, zone)))
        .ifPresent(
            text ->
                people.tell(
                    to, Lane.REMINDER, Reply.say(text).with(Keyboard.column(List.of(buttons)))));
  }
}

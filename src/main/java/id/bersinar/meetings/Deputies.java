package id.bersinar.meetings;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who comes to a meeting in another's place. A deputy who is an official is invited in that place;
/// as nobody who has a deputy is one, there are no chains and no circles.
@Service
class Deputies {

  private final Meetings meetings;
  private final Guests guests;
  private final DeputyRows rows;
  private final Involvements involvements;
  private final People people;
  private final Clock clock;

  Deputies(
      Meetings meetings,
      Guests guests,
      DeputyRows rows,
      Involvements involvements,
      People people,
      Clock clock) {
    this.meetings = meetings;
    this.guests = guests;
    this.rows = rows;
    this.involvements = involvements;
    this.people = people;
    this.clock = clock;
  }

  /// What came of naming a deputy.
  enum Outcome {
    NOTED,
    /// The meeting has begun, is called off, or isn't theirs any more.
    GONE,
    /// Isn't another official who can be reached.
    LEFT,
    /// Calls the meeting, so is there anyway.
    ORGANISER,
    /// Has said that they don't come.
    ABSENT,
    /// Has a deputy.
    REPRESENTED,
    /// Whoever names one is a deputy.
    STANDS_IN
  }

  /// Somebody who is invited says who comes in their place.
  @Transactional
  public Outcome name(UUID person, UUID id, Deputy deputy) {
    var official = deputy instanceof Deputy.Official(var named) ? List.of(named) : List.<UUID>of();
    return involvements
        .lock(person, id, official)
        .filter(this::isAhead)
        .map(it -> it.represented().isEmpty() ? name(it, deputy) : Outcome.STANDS_IN)
        .orElse(Outcome.GONE);
  }

  private boolean isAhead(Attendance it) {
    return it.meeting().isAhead(clock.instant());
  }

  /// The first of those who stand in for somebody who is away that can comes for them. Whoever else
  /// was to come before isn't needed any more, unless they have said that they come.
  @Transactional
  public void standIn(UUID person, UUID id, List<UUID> standIns) {
    involvements
        .hold(person, id, standIns)
        .filter(this::isAhead)
        .filter(
            it ->
                it.guest().away() || it.guest().answer() == Rsvp.OPEN && it.represented().isEmpty())
        .filter(it -> it.standIn().filter(who -> who.answer() == Rsvp.YES).isEmpty())
        .ifPresent(
            it ->
                standIn(
                    it, standIns.stream().filter(who -> obstacle(it, who).isEmpty()).findFirst()));
  }

  private void standIn(Attendance it, Optional<UUID> who) {
    var guest = it.guest();
    boolean asBefore = guest.away() && guest.standIn().equals(who);
    if (asBefore && (who.isPresent() || guest.news().isEmpty())) {
      return;
    }
    meetings.outdate(it.meeting().id());
    release(it);
    who.ifPresentOrElse(
        able -> rows.name(it.meeting().id(), it.person(), able, true),
        () -> rows.leaveAlone(it.meeting().id(), it.person()));
  }

  /// Somebody who was away is there by the day of the meeting: they answer themselves.
  @Transactional
  public void beBack(UUID person, UUID id) {
    involvements
        .hold(person, id, List.of())
        .filter(this::isAhead)
        .filter(it -> it.guest().away())
        .ifPresent(this::beBack);
  }

  private void beBack(Attendance it) {
    meetings.outdate(it.meeting().id());
    release(it);
    rows.beBack(it.meeting().id(), it.person());
  }

  private Outcome name(Attendance it, Deputy deputy) {
    return switch (deputy) {
      case Deputy.Named(var name) -> {
        guests.answer(it.meeting().id(), it.person(), Rsvp.DEPUTY, Optional.of(name));
        release(it);
        yield Outcome.NOTED;
      }
      case Deputy.Official(var official) ->
          obstacle(it, official).orElseGet(() -> name(it, official));
    };
  }

  private Optional<Outcome> obstacle(Attendance it, UUID official) {
    if (people
        .reachable(official)
        .filter(found -> !found.id().equals(it.person()))
        .filter(found -> !Collections.disjoint(found.roles(), Meeting.ROLES))
        .isEmpty()) {
      return Optional.of(Outcome.LEFT);
    }
    return it.meeting().isBy(official)
        ? Optional.of(Outcome.ORGANISER)
        : it.other(official)
            .flatMap(
                invited ->
                    switch (invited.answer()) {
                      case NO -> Optional.of(Outcome.ABSENT);
                      case DEPUTY -> Optional.of(Outcome.REPRESENTED);
                      case OPEN -> Optional.of(Outcome.ABSENT).filter(_ -> invited.isAlone());
                      case YES -> Optional.empty();
                    });
  }

  private Outcome name(Attendance it, UUID official) {
    if (it.guest().standIn().filter(official::equals).isPresent()) {
      return Outcome.NOTED;
    }
    rows.name(it.meeting().id(), it.person(), official, false);
    release(it);
    return Outcome.NOTED;
  }

  /// Somebody has answered: their deputy is free, and who doesn't come stands in for nobody.
  ///
  /// @param before as they were before that
  void answered(Attendance before, Rsvp answer) {
    release(before);
    if (answer == Rsvp.NO) {
      abandon(before);
    }
  }

  /// The person isn't invited any more: their deputy is free, and those for whom they were to come
  /// hear that they don't.
  void leave(Meeting meeting, UUID person) {
    var before = involvements.lock(person, meeting.id(), List.of());
    guests.forget(meeting.id(), person);
    before
        .filter(this::isAhead)
        .ifPresent(
            it -> {
              release(it);
              abandon(it);
            });
  }

  /// Those for whom they were to come have to answer anew. Who doesn't know of the meeting hears of
  /// it by the invitation; who is away hears nothing, since somebody else may stand in.
  private void abandon(Attendance it) {
    if (it.represented().isEmpty()) {
      return;
    }
    rows.abandon(it.meeting().id(), it.person());
    tell(
        it.represented().stream()
            .filter(who -> it.other(who).filter(o -> !o.away()).flatMap(Guest::told).isPresent())
            .toList(),
        "meetings.deputy-declined",
        it.person(),
        it.meeting(),
        Wording.answers(it.meeting()));
  }

  /// Whoever came for them until now is told that they needn't.
  private void release(Attendance it) {
    it.standIn()
        .filter(deputy -> deputy.answer() != Rsvp.NO)
        .ifPresent(deputy -> release(it, deputy));
  }

  private void release(Attendance it, Guest deputy) {
    if (it.othersOf(deputy.person()).isEmpty()) {
      if (deputy.part() == Part.DEPUTY) {
        guests.forget(it.meeting().id(), deputy.person());
      } else {
        rows.unburden(it.meeting().id(), deputy.person());
      }
    }
    if (deputy.told().isPresent()) {
      tell(
          List.of(deputy.person()),
          "meetings.deputy-released",
          it.person(),
          it.meeting(),
          Keyboard.none());
    }
  }

  private void tell(List<UUID> to, String key, UUID about, Meeting meeting, Keyboard keyboard) {
    var known =
        people.among(Stream.concat(Stream.of(about), to.stream()).toList()).stream()
            .collect(toMap(Person::id, identity()));
    var head =
        Text.of(key)
            .with("person", Optional.ofNullable(known.get(about)).map(Person::alias).orElse("–"));
    people.tell(
        Lane.REMINDER,
        to.stream()
            .flatMap(it -> Optional.ofNullable(known.get(it)).stream())
            .map(
                it ->
                    new People.Told(
                        it.recipient(),
                        Reply.say(Text.paragraphs(head, Wording.details(meeting, it.zone())))
                            .with(keyboard),
                        meeting.id()))
            .toList());
  }
}

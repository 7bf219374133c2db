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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who comes to a meeting in another's place. A deputy who is an official is invited in that place;
/// as nobody who has a deputy is one, there are no chains and no circles.
@Service
class Deputies {

  private final Meetings meetings;
  private final Guests guests;
  private final DeputyRows rows;
  private final People people;
  private final Clock clock;

  Deputies(Meetings meetings, Guests guests, DeputyRows rows, People people, Clock clock) {
    this.meetings = meetings;
    this.guests = guests;
    this.rows = rows;
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
    var meeting = meetings.lock(id).filter(it -> it.isAhead(clock.instant()));
    var guest = guests.find(id, person);
    if (meeting.isEmpty() || guest.isEmpty()) {
      return Outcome.GONE;
    }
    if (standsIn(meeting.get(), guest.get())) {
      return Outcome.STANDS_IN;
    }
    return switch (deputy) {
      case Deputy.Named(var name) -> {
        guests.answer(id, person, Rsvp.DEPUTY, Optional.of(name));
        release(meeting.get(), guest.get());
        yield noted(id);
      }
      case Deputy.Official(var official) -> {
        var invited = guests.find(id, official);
        yield obstacle(meeting.get(), person, official, invited)
            .orElseGet(() -> name(meeting.get(), guest.get(), official, invited.isPresent()));
      }
    };
  }

  private boolean standsIn(Meeting meeting, Guest guest) {
    return guest.part() != Part.OWN && !rows.represented(meeting.id(), guest.person()).isEmpty();
  }

  private Optional<Outcome> obstacle(
      Meeting meeting, UUID person, UUID official, Optional<Guest> invited) {
    if (people
        .reachable(official)
        .filter(it -> !it.id().equals(person))
        .filter(it -> !Collections.disjoint(it.roles(), MeetingsDialogue.ROLES))
        .isEmpty()) {
      return Optional.of(Outcome.LEFT);
    }
    return meeting.isBy(official)
        ? Optional.of(Outcome.ORGANISER)
        : invited.flatMap(
            it ->
                switch (it.answer()) {
                  case NO -> Optional.of(Outcome.ABSENT);
                  case DEPUTY -> Optional.of(Outcome.REPRESENTED);
                  case YES, OPEN -> Optional.empty();
                });
  }

  private Outcome name(Meeting meeting, Guest guest, UUID official, boolean invited) {
    if (guest.standIn().filter(official::equals).isPresent()) {
      return Outcome.NOTED;
    }
    rows.name(meeting.id(), guest.person(), official);
    release(meeting, guest);
    if (invited) {
      rows.burden(meeting.id(), official);
    } else {
      rows.invite(meeting.id(), official);
    }
    return noted(meeting.id());
  }

  private Outcome noted(UUID meeting) {
    meetings.outdate(meeting);
    return Outcome.NOTED;
  }

  /// Somebody has answered: their deputy is free, and who doesn't come stands in for nobody.
  ///
  /// @param before as they were before that
  void answered(Meeting meeting, Guest before, Rsvp answer) {
    release(meeting, before);
    if (answer == Rsvp.NO && before.part() != Part.OWN) {
      abandon(meeting, before.person());
    }
  }

  /// The person isn't invited any more: their deputy is free, and those for whom they were to come
  /// hear that they don't.
  void leave(Meeting meeting, UUID person) {
    var before = guests.find(meeting.id(), person);
    guests.forget(meeting.id(), person);
    if (meeting.isAhead(clock.instant())) {
      before.ifPresent(it -> release(meeting, it));
      abandon(meeting, person);
    }
    meetings.outdate(meeting.id());
  }

  /// Those for whom the deputy was to come have to answer anew.
  private void abandon(Meeting meeting, UUID deputy) {
    for (var person : rows.represented(meeting.id(), deputy)) {
      guests.answer(meeting.id(), person, Rsvp.OPEN, Optional.empty());
      tell(person, "meetings.deputy-declined", deputy, meeting, Wording.answers(meeting));
    }
    rows.unburden(meeting.id(), deputy);
  }

  /// Whoever came for that guest until now is told that they needn't.
  private void release(Meeting meeting, Guest guest) {
    guest.standIn().ifPresent(it -> release(meeting, guest.person(), it));
  }

  private void release(Meeting meeting, UUID person, UUID deputy) {
    var before = guests.find(meeting.id(), deputy);
    if (before.isEmpty() || before.get().answer() == Rsvp.NO) {
      return;
    }
    if (rows.represented(meeting.id(), deputy).isEmpty()) {
      if (before.get().part() == Part.DEPUTY) {
        guests.forget(meeting.id(), deputy);
      } else {
        rows.unburden(meeting.id(), deputy);
      }
    }
    if (before.get().told().isPresent()) {
      tell(deputy, "meetings.deputy-released", person, meeting, Keyboard.none());
    }
  }

  private void tell(UUID to, String key, UUID about, Meeting meeting, Keyboard keyboard) {
    var both = people.among(List.of(about, to)).stream().collect(toMap(Person::id, identity()));
    var head =
        Text.of(key)
            .with("person", Optional.ofNullable(both.get(about)).map(Person::alias).orElse("–"));
    Optional.ofNullable(both.get(to))
        .map(it -> Text.paragraphs(head, Wording.details(meeting, it.zone())))
        .ifPresent(it -> people.tell(to, Lane.REMINDER, Reply.say(it).with(keyboard)));
  }
}

package id.bersinar.reminders;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.bersinar.people.Absences;
import id.bersinar.people.Absences.Away;
import id.bersinar.people.Recipient;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Who gets reminders in the place of officials who are away. What people set up for themselves
/// alone, and what comes with the digest, stays theirs.
@Component
class StandingIn {

  private final Absences absences;
  private final StandInRows rows;
  private final Companions companions;
  private final Deliveries deliveries;
  private final Nights nights;
  private final Timetable timetable;
  private final Clock clock;

  StandingIn(
      Absences absences,
      StandInRows rows,
      Companions companions,
      Deliveries deliveries,
      Nights nights,
      Timetable timetable,
      Clock clock) {
    this.absences = absences;
    this.rows = rows;
    this.companions = companions;
    this.deliveries = deliveries;
    this.nights = nights;
    this.timetable = timetable;
    this.clock = clock;
  }

  static boolean passes(Reminder reminder) {
    return reminder.audience().isShared() && !reminder.inDigest();
  }

  /// Everybody who is away, where one of those reminders passes to who stands in.
  Map<UUID, Away> away(Collection<Reminder> reminders) {
    return reminders.stream().anyMatch(StandingIn::passes) ? absences.now() : Map.of();
  }

  /// What is to be done next about a delivery, and for whom.
  ///
  /// @param to absent where they can't be reached
  /// @param anew whether it hasn't come to them yet
  record Turn(Delivery delivery, Optional<Addressee> to, boolean anew) {}

  /// One thing that somebody is reminded of.
  private record Matter(UUID reminder, Instant dueAt, UUID person) {
    static Matter of(Delivery delivery, UUID person) {
      return new Matter(delivery.reminder().id(), delivery.dueAt(), person);
    }
  }

  /// Those of them that somebody has to be told of. What another gets in its recipient's place
  /// since they are away, and gets anyway, has no turn: it comes with that.
  List<Turn> turns(List<Delivery> claimed, Map<UUID, Recipient> reachable) {
    var away = away(claimed.stream().map(Delivery::reminder).toList());
    var came = rows.covered(claimed.stream().map(Delivery::getId).toList());
    var noted =
        came.stream()
            .filter(StandInRows.Covered::isMessage)
            .collect(toMap(StandInRows.Covered::delivery, StandInRows.Covered::by));
    var fresh =
        claimed.stream().filter(it -> it.isWaiting() || isAnew(it, away, noted)).collect(toSet());
    var awake =
        claimed.stream()
            .filter(it -> !fresh.contains(it) || !rests(it, recipient(it, away, reachable)))
            .toList();
    var passing = awake.stream().filter(it -> isAnew(it, away, noted)).toList();
    var along = along(awake, passing, came, away);
    var anew = Stream.concat(passing.stream(), along.stream()).toList();
    var all = Stream.concat(awake.stream(), along.stream()).toList();
    var folded = passOn(all, anew, away);
    var turns = all.stream().filter(it -> !folded.contains(it)).toList();
    var covered =
        (anew.isEmpty() ? came : rows.covered(turns.stream().map(Delivery::getId).toList()))
            .stream().collect(groupingBy(StandInRows.Covered::message));
    return turns.stream()
        .map(
            it ->
                new Turn(
                    it,
                    addressee(it, away, reachable, covered.getOrDefault(it.getId(), List.of())),
                    it.isWaiting() || anew.contains(it)))
        .toList();
  }

  /// Lets it wait where whoever is to get it now has night, which may end later than for whoever
  /// was to get it before.
  private boolean rests(Delivery delivery, Optional<Recipient> recipient) {
    var morning = recipient.flatMap(it -> nights.morning(delivery.reminder(), it, clock.instant()));
    morning.ifPresent(
        it -> {
          delivery.actAt(it);
          timetable.follow(it);
        });
    return morning.isPresent();
  }

  private static Optional<Away> awayFrom(Delivery delivery, Map<UUID, Away> away) {
    return Optional.ofNullable(away.get(delivery.person()))
        .filter(_ -> passes(delivery.reminder()));
  }

  /// Whether somebody else than before is to get it.
  private static boolean isAnew(Delivery it, Map<UUID, Away> away, Map<UUID, UUID> noted) {
    var to = awayFrom(it, away).map(Away::standIn).map(Recipient::id);
    return !to.equals(Optional.ofNullable(noted.get(it.getId())))
        && switch (it.state()) {
          case QUEUED, SNOOZED -> true;
          case SENT, ESCALATED, UNREACHABLE -> it.reminder().insists();
          case LISTED, DONE, DELEGATED, SKIPPED, WITHDRAWN -> false;
        };
  }

  /// What whoever stands in has got already says nothing of the others; only what is still to come
  /// does.
  ///
  /// @return those that come with what whoever stands in gets anyway
  private Set<Delivery> passOn(List<Delivery> all, List<Delivery> anew, Map<UUID, Away> away) {
    if (anew.isEmpty()) {
      return Set.of();
    }
    rows.pass(anew.stream().map(Delivery::getId).toList());
    var absent = anew.stream().filter(it -> awayFrom(it, away).isPresent()).toList();
    if (absent.isEmpty()) {
      return Set.of();
    }
    var notes = new HashMap<UUID, UUID>();
    absent.forEach(it -> notes.put(it.getId(), awayFrom(it, away).orElseThrow().standIn().id()));
    rows.note(notes);
    var taken = new HashSet<Matter>();
    all.stream()
        .filter(it -> !absent.contains(it))
        .filter(it -> anew.contains(it) || isToCome(it))
        .forEach(
            it ->
                taken.add(
                    Matter.of(
                        it, awayFrom(it, away).map(a -> a.standIn().id()).orElse(it.person()))));
    deliveries
        .asked(
            absent.stream().map(Delivery::reminder).collect(toSet()),
            absent.stream().map(Delivery::dueAt).collect(toSet()),
            Set.copyOf(notes.values()))
        .stream()
        .filter(it -> it.actsAt().isPresent() && isToCome(it))
        .forEach(it -> taken.add(Matter.of(it, it.person())));
    var folded = new HashSet<Delivery>();
    for (var it : absent) {
      if (!taken.add(Matter.of(it, Objects.requireNonNull(notes.get(it.getId()))))) {
        it.restart();
        folded.add(it);
      }
    }
    return folded;
  }

  private static boolean isToCome(Delivery it) {
    return it.isWaiting() || it.snoozedUntil().isPresent() || Insisting.comesAgain(it);
  }

  /// Goes on with what came by the same message as those to who got them till now, since nothing is
  /// done about what only comes along: it passes on where another is to get it, and of what stays
  /// with them while those pass on, one comes by itself from now on.
  ///
  /// @return what passes on as well
  private List<Delivery> along(
      List<Delivery> claimed,
      List<Delivery> anew,
      List<StandInRows.Covered> came,
      Map<UUID, Away> away) {
    var leading = claimed.stream().collect(toMap(Delivery::getId, identity()));
    var passing = anew.stream().map(Delivery::getId).collect(toSet());
    var along =
        came.stream()
            .filter(it -> leading.containsKey(it.message()))
            .filter(it -> it.isOpen() && !it.isMessage() && !passing.contains(it.delivery()))
            .collect(groupingBy(StandInRows.Covered::message));
    return along.entrySet().stream()
        .flatMap(
            it ->
                along(
                    Objects.requireNonNull(leading.get(it.getKey())),
                    passing.contains(it.getKey()),
                    it.getValue(),
                    away)
                    .stream())
        .distinct()
        .toList();
  }

  private List<Delivery> along(
      Delivery leading, boolean passes, List<StandInRows.Covered> came, Map<UUID, Away> away) {
    var now = clock.instant();
    var by = came.getFirst().by();
    var staying = new ArrayList<Delivery>();
    var passingToo = new ArrayList<Delivery>();
    for (var it : deliveries.findAll(came.stream().map(StandInRows.Covered::delivery).toList())) {
      var to = awayFrom(it, away).map(whose -> whose.standIn().id());
      if (to.equals(Optional.of(by))) {
        staying.add(it);
      } else if (it.actsAt().isEmpty()) {
        if (to.isPresent() && !rests(it, awayFrom(it, away).map(Away::standIn))) {
          passingToo.add(it);
        } else if (to.isEmpty()) {
          it.succeed(leading, now);
        }
      }
    }
    if (passes) {
      companions.handOn(leading, by, staying, now);
    }
    return passingToo;
  }

  private static Optional<Addressee> addressee(
      Delivery delivery,
      Map<UUID, Away> away,
      Map<UUID, Recipient> reachable,
      List<StandInRows.Covered> covered) {
    boolean own = awayFrom(delivery, away).isEmpty();
    return recipient(delivery, away, reachable)
        .map(it -> new Addressee(it, own, absent(it.id(), away, covered)));
  }

  private static Optional<Recipient> recipient(
      Delivery delivery, Map<UUID, Away> away, Map<UUID, Recipient> reachable) {
    return awayFrom(delivery, away)
        .map(Away::standIn)
        .or(() -> Optional.ofNullable(reachable.get(delivery.person())));
  }

  private static List<Away> absent(
      UUID standIn, Map<UUID, Away> away, List<StandInRows.Covered> covered) {
    return covered.stream()
        .filter(it -> it.by().equals(standIn) && it.isOpen())
        .flatMap(it -> Stream.ofNullable(away.get(it.absent())))
        .toList();
  }
}

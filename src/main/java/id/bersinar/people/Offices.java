package id.bersinar.people;

import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What officials do, where, for whom they stand in, and to whom they report. Its changes run
/// within the transaction of whoever asks for them, and are false where the person is gone or has
/// no role.
@Service
class Offices {

  /// In characters.
  static final int LONGEST_TASK = 200;

  private final Persons persons;
  private final Zones zones;
  private final People people;
  private final WallClock wallClock;

  Offices(Persons persons, Zones zones, People people, WallClock wallClock) {
    this.persons = persons;
    this.zones = zones;
    this.people = people;
    this.wallClock = wallClock;
  }

  /// An official's office.
  ///
  /// @param superior absent where nobody is named
  /// @param today where they live
  /// @param absence the present one, or one that is planned
  /// @param digest whether they get the week's digest
  record Office(
      Person person,
      Optional<String> task,
      Optional<UUID> superior,
      LocalDate today,
      Optional<Absence> absence,
      boolean digest) {

    boolean isStakeholders() {
      return person.roles().contains(Role.STAKEHOLDER);
    }

    boolean isAway() {
      return absence.filter(it -> it.covers(today)).isPresent();
    }

    /// Whether an absence is to come.
    boolean willBeAway() {
      return absence.isPresent() && !isAway();
    }

    /// When they are or will be away, as it is said today.
    Optional<Text> away() {
      return absence.map(it -> it.days().said(today));
    }
  }

  Optional<Office> of(UUID person) {
    return find(person)
        .map(
            it ->
                new Office(
                    it.view(zones),
                    it.task(),
                    it.superior(),
                    today(it),
                    it.absence(wallClock.now(), zones),
                    it.digest()));
  }

  private Optional<StoredPerson> find(UUID person) {
    return persons.findById(person).filter(it -> !it.roles().isEmpty());
  }

  private LocalDate today(StoredPerson person) {
    return wallClock.now(person.view(zones).zone()).toLocalDate();
  }

  /// Who is absent, or will be, while that person stands in.
  List<UUID> standingInFor(UUID deputy) {
    // Further west the day lasts longer.
    return persons.withDeputy(deputy, wallClock.today().minusDays(1)).stream()
        .filter(it -> it.absence(wallClock.now(), zones).isPresent())
        .map(StoredPerson::getId)
        .toList();
  }

  boolean live(UUID person, ZoneId zone) {
    return change(person, it -> it.live(zone));
  }

  boolean work(UUID person, String task) {
    return change(person, it -> it.work(task));
  }

  boolean digest(UUID person, boolean wanted) {
    return change(person, it -> it.digest(wanted));
  }

  /// The person acts for another institution, and hears so, as does the superior.
  boolean act(UUID person, String institution) {
    var other =
        find(person).filter(it -> !it.view(zones).institution().equals(Optional.of(institution)));
    other.ifPresent(
        it -> {
          tell(person, Text.of("people.office.told-institution").with("institution", institution));
          it.superior()
              .ifPresent(
                  above ->
                      tell(
                          above,
                          Text.of("people.office.told-of-institution")
                              .with("person", people.alias(person))
                              .with("institution", institution)));
        });
    return change(person, it -> it.act(institution));
  }

  /// Adds the strategy to those that the person serves, or takes it away.
  boolean toggle(UUID person, Strategy strategy) {
    return change(
        person,
        it -> {
          var served = EnumSet.noneOf(Strategy.class);
          served.addAll(it.strategies());
          if (!served.remove(strategy)) {
            served.add(strategy);
          }
          it.serve(served);
        });
  }

  private boolean change(UUID person, Consumer<StoredPerson> change) {
    var found = find(person);
    found.ifPresent(change);
    return found.isPresent();
  }

  /// To whom that person reports; absent where nobody is named.
  Optional<UUID> superior(UUID person) {
    return find(person).flatMap(StoredPerson::superior);
  }

  /// Why somebody can't be that person's superior: the key of a word that says it.
  Optional<String> obstacle(UUID person, UUID superior) {
    if (find(superior).isEmpty()) {
      return Optional.of("people.superior.vacant");
    }
    var passed = new HashSet<UUID>();
    for (var at = Optional.of(superior); at.isPresent() && passed.add(at.get()); ) {
      if (at.get().equals(person)) {
        return Optional.of("people.superior.loop");
      }
      at = find(at.get()).flatMap(StoredPerson::superior);
    }
    return Optional.empty();
  }

  /// Both are told, where that is new.
  ///
  /// @param superior absent for the top
  boolean reportTo(UUID person, Optional<UUID> superior) {
    if (superior.flatMap(it -> obstacle(person, it)).isPresent()) {
      return false;
    }
    boolean isNew = find(person).filter(it -> !it.superior().equals(superior)).isPresent();
    boolean done = change(person, it -> it.reportTo(superior.orElse(null)));
    if (isNew) {
      tell(
          person,
          superior
              .<Text>map(
                  it -> Text.of("people.office.told-superior").with("superior", people.alias(it)))
              .orElseGet(() -> Text.of("people.office.told-top")));
      superior.ifPresent(
          it ->
              tell(
                  it,
                  Text.of("people.office.told-of-official").with("person", people.alias(person))));
    }
    return done;
  }

  /// The person isn't there on those days, and on no others that were said before. Whoever stands
  /// in is told, and whoever was to; a deputy may decline.
  ///
  /// @param deputy the superior where absent
  boolean leave(UUID person, Absence.Days days, Optional<UUID> deputy) {
    var before = standsIn(of(person));
    boolean done = beAway(person, days, deputy);
    var now = standsIn(of(person));
    before
        .filter(it -> done && !now.equals(Optional.of(it)))
        .ifPresent(it -> tellOf(person, it, "people.absence.told-changed"));
    return done;
  }

  private boolean beAway(UUID person, Absence.Days days, Optional<UUID> deputy) {
    boolean done = change(person, it -> it.leave(days, deputy.orElse(null)));
    if (done) {
      var stored = find(person).orElseThrow();
      deputy
          .or(stored::superior)
          .ifPresent(
              it ->
                  tell(
                      it,
                      Text.of(
                              deputy.isPresent()
                                  ? "people.absence.told-deputy"
                                  : "people.absence.told-superior")
                          .with("person", people.alias(person))
                          .with("days", days.said(today(stored)))));
    }
    return done;
  }

  /// The person is there again, before the last day, or won't be away at all. Whoever was told that
  /// they stand in is told.
  boolean beBack(UUID person) {
    var office = of(person);
    boolean wasAway = office.filter(Office::isAway).isPresent();
    var word = wasAway ? "people.absence.told-back" : "people.absence.told-called-off";
    standsIn(office).ifPresent(it -> tellOf(person, it, word));
    return change(person, StoredPerson::beBack);
  }

  private static Optional<UUID> standsIn(Optional<Office> office) {
    return office
        .flatMap(Office::absence)
        .flatMap(it -> it.deputy().or(() -> office.flatMap(Office::superior)));
  }

  private void tellOf(UUID person, UUID standIn, String word) {
    tell(standIn, Text.of(word).with("person", people.alias(person)));
  }

  /// The deputy doesn't stand in: the superior does then, and both are told.
  boolean decline(UUID deputy, UUID absent) {
    var absence = of(absent).flatMap(Office::absence);
    if (absence.flatMap(Absence::deputy).filter(deputy::equals).isEmpty()) {
      return false;
    }
    tell(absent, Text.of("people.absence.told-declined").with("person", people.alias(deputy)));
    return beAway(absent, absence.get().days(), Optional.empty());
  }

  /// Whoever is no official any more stands in for nobody.
  @EventListener
  @Transactional
  public void onRolesTaken(RolesTaken taken) {
    if (taken.left().isEmpty()) {
      standingInFor(taken.person()).forEach(it -> decline(taken.person(), it));
    }
  }

  private void tell(UUID person, Text text) {
    people.tell(person, Lane.REMINDER, Reply.say(text).with(ProfileDialogue.way()));
  }
}

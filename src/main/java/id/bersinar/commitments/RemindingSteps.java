package id.bersinar.commitments;

import static java.util.stream.Collectors.toSet;

import id.bersinar.area.WallClock;
import id.bersinar.calendar.Holidays;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.Absences;
import id.bersinar.people.Absences.Away;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import id.bersinar.people.Superiors;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What is done when a step of a commitment is due: how it stands, and who is above, is seen then.
@Component
class RemindingSteps {

  private final Commitments commitments;
  private final StandIns standIns;
  private final Colleagues colleagues;
  private final KeeperClock clock;
  private final People people;
  private final Superiors superiors;
  private final Absences absences;
  private final Holidays holidays;
  private final WallClock wallClock;

  RemindingSteps(
      Commitments commitments,
      StandIns standIns,
      Colleagues colleagues,
      KeeperClock clock,
      People people,
      Superiors superiors,
      Absences absences,
      Holidays holidays,
      WallClock wallClock) {
    this.commitments = commitments;
    this.standIns = standIns;
    this.colleagues = colleagues;
    this.clock = clock;
    this.people = people;
    this.superiors = superiors;
    this.absences = absences;
    this.holidays = holidays;
    this.wallClock = wallClock;
  }

  /// Does it for those of them that are still due, within the running transaction.
  void bring(Collection<UUID> ids) {
    var away = absences.now();
    commitments
        .claim(ids, wallClock.now().toInstant())
        .forEach(it -> bring(it, Optional.ofNullable(away.get(it.commitment().keeper()))));
  }

  /// @param away whether the keeper is, and who stands in
  private void bring(Commitments.Claimed claimed, Optional<Away> away) {
    var it = claimed.commitment();
    var asked =
        away.flatMap(who -> people.reachable(who.standIn().id()))
            .or(() -> colleagues.keeper(it.keeper()));
    // Those above hear only of who had the time to do it.
    boolean tooEarly =
        !claimed.step().isForKeeper()
            && asked.filter(who -> !it.wasLastAskedOf(who.id())).isPresent();
    var step = tooEarly ? Reminding.Step.OVERDUE : claimed.step();
    var recipient = step.isForKeeper() ? asked : above(it, step, asked);
    var now = clock.now(it.keeper());
    if (recipient.isEmpty()) {
      commitments.remind(it.id(), Reminding.instead(step, it.due(), now, holidays));
      return;
    }
    var to = recipient.get();
    var morning = Reminding.morning(wallClock.now(to.zone()));
    if (morning.isPresent()) {
      commitments.remind(it.id(), morning.map(at -> new Reminding(claimed.step(), at)));
      return;
    }
    var next =
        tooEarly
            ? Optional.of(Reminding.postponed(claimed.step(), now, holidays))
            : Reminding.after(step, it.due(), now, holidays);
    if (step.isForKeeper()) {
      remind(it, to, away);
      if (!it.isKeptBy(to.id())) {
        standIns.note(it, to.id());
      }
      commitments.remind(it.id(), to.id(), next);
    } else {
      tellAbove(it, to);
      commitments.told(it.id(), step, to.id());
      commitments.remind(it.id(), next);
    }
  }

  private Optional<Person> above(Commitment it, Reminding.Step step, Optional<Person> asked) {
    var passedOver = asked.map(Person::id).stream().collect(toSet());
    if (step == Reminding.Step.ABOVE) {
      it.toldSuperior().or(() -> superiors.of(it.keeper(), passedOver)).ifPresent(passedOver::add);
    }
    return superiors.of(it.keeper(), passedOver).flatMap(people::reachable);
  }

  private void tellAbove(Commitment it, Person recipient) {
    people.tell(
        recipient.id(),
        Lane.REMINDER,
        Reply.say(
            Text.of("commitments.told.overdue")
                .with("who", late(it))
                .with("words", it.words())
                .with("date", it.due())
                .with("progress", it.progress())));
  }

  /// Who was asked and hasn't done it.
  private Text late(Commitment it) {
    var keeper = people.alias(it.keeper());
    return it.reminded()
        .filter(who -> !it.isKeptBy(who))
        .map(who -> Absences.standIn(people.alias(who), keeper))
        .orElseGet(() -> Text.plain(keeper));
  }

  private void remind(Commitment it, Person recipient, Optional<Away> away) {
    boolean overdue = it.isOverdue(clock.today(it.keeper()));
    people.tell(
        recipient.id(),
        Lane.REMINDER,
        Reply.say(
                Text.lines(
                    Text.of(away.map(Away::inPlace)),
                    Text.of(overdue ? "commitments.remind.overdue" : "commitments.remind")
                        .with("words", it.words())
                        .with("date", it.due())
                        .with("progress", it.progress()),
                    Text.of("commitments.remind.superior")
                        .when(
                            overdue
                                && it.isKeptBy(recipient.id())
                                && superiors.of(it.keeper()).isPresent())))
            .with(
                Keyboard.buttons()
                    .row(CommitmentButtons.done(it.id()))
                    .row(Button.command(CommitmentsDialogue.COMMAND))));
  }
}

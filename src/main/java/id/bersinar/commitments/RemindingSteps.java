package id.bersinar.commitments;

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
  private final Colleagues colleagues;
  private final KeeperClock clock;
  private final People people;
  private final Superiors superiors;
  private final Absences absences;
  private final Holidays holidays;
  private final WallClock wallClock;

  RemindingSteps(
      Commitments commitments,
      Colleagues colleagues,
      KeeperClock clock,
      People people,
      Superiors superiors,
      Absences absences,
      Holidays holidays,
      WallClock wallClock) {
    this.commitments = commitments;
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
    var step = claimed.step();
    var recipient = recipient(it, step, away);
    if (recipient.isEmpty()) {
      commitments.remind(
          it.id(), Reminding.instead(step, it.due(), clock.now(it.keeper()), holidays));
      return;
    }
    var morning = Reminding.morning(wallClock.now().withZoneSameInstant(recipient.get().zone()));
    if (morning.isPresent()) {
      commitments.remind(it.id(), morning.map(at -> new Reminding(step, at)));
      return;
    }
    tell(it, step, recipient.get(), away);
    commitments.remind(it.id(), Reminding.after(step, it.due(), clock.now(it.keeper()), holidays));
  }

  private Optional<Person> recipient(Commitment it, Reminding.Step step, Optional<Away> away) {
    return switch (step) {
      case WEEK_BEFORE, DAY_BEFORE, ON_THE_DAY, OVERDUE ->
          away.flatMap(who -> people.reachable(who.standIn().id()))
              .or(() -> colleagues.keeper(it.keeper()));
      case SUPERIOR -> superiors.of(it.keeper()).flatMap(people::reachable);
      case ABOVE ->
          it.toldSuperior()
              .or(() -> superiors.of(it.keeper()))
              .flatMap(superiors::of)
              .filter(other -> !it.isKeptBy(other))
              .flatMap(people::reachable);
    };
  }

  private void tell(Commitment it, Reminding.Step step, Person recipient, Optional<Away> away) {
    if (step.compareTo(Reminding.Step.OVERDUE) > 0) {
      commitments.told(it.id(), step, recipient.id());
      people.tell(
          recipient.id(),
          Lane.REMINDER,
          Reply.say(
              Text.of("commitments.told.overdue")
                  .with("who", who(it, away))
                  .with("words", it.words())
                  .with("date", it.due())
                  .with("progress", it.progress())));
      return;
    }
    boolean overdue = it.isOverdue(clock.now(it.keeper()).toLocalDate());
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
                        .when(overdue && superiors.of(it.keeper()).isPresent())))
            .with(
                Keyboard.buttons()
                    .row(CommitmentButtons.done(it.id()))
                    .row(Button.command(CommitmentsDialogue.COMMAND))));
  }

  /// Who was asked and hasn't done it.
  private Text who(Commitment it, Optional<Away> away) {
    var keeper = people.alias(it.keeper());
    return away.map(who -> Absences.standIn(people.alias(who.standIn().id()), keeper))
        .orElseGet(() -> Text.plain(keeper));
  }
}

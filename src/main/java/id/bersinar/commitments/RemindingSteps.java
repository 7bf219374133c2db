package id.bersinar.commitments;

import id.bersinar.area.WallClock;
import id.bersinar.calendar.Holidays;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
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
  private final Holidays holidays;
  private final WallClock wallClock;

  RemindingSteps(
      Commitments commitments,
      Colleagues colleagues,
      KeeperClock clock,
      People people,
      Superiors superiors,
      Holidays holidays,
      WallClock wallClock) {
    this.commitments = commitments;
    this.colleagues = colleagues;
    this.clock = clock;
    this.people = people;
    this.superiors = superiors;
    this.holidays = holidays;
    this.wallClock = wallClock;
  }

  /// Does it for those of them that are still due, within the running transaction.
  void bring(Collection<UUID> ids) {
    commitments.claim(ids, wallClock.now().toInstant()).forEach(this::bring);
  }

  private void bring(Commitments.Claimed claimed) {
    var it = claimed.commitment();
    var step = claimed.step();
    var recipient = recipient(it, step);
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
    tell(it, step, recipient.get());
    commitments.remind(it.id(), Reminding.after(step, it.due(), clock.now(it.keeper()), holidays));
  }

  private Optional<Person> recipient(Commitment it, Reminding.Step step) {
    return switch (step) {
      case WEEK_BEFORE, DAY_BEFORE, ON_THE_DAY, OVERDUE -> colleagues.keeper(it.keeper());
      case SUPERIOR -> superiors.of(it.keeper()).flatMap(people::reachable);
      case ABOVE ->
          it.toldSuperior()
              .or(() -> superiors.of(it.keeper()))
              .flatMap(superiors::of)
              .filter(other -> !it.isKeptBy(other))
              .flatMap(people::reachable);
    };
  }

  private void tell(Commitment it, Reminding.Step step, Person recipient) {
    if (step.compareTo(Reminding.Step.OVERDUE) > 0) {
      commitments.told(it.id(), step, recipient.id());
      people.tell(
          recipient.id(),
          Lane.REMINDER,
          Reply.say(
              Text.of("commitments.told.overdue")
                  .with("who", people.alias(it.keeper()))
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
}

package id.bersinar.reminders;

import id.bersinar.dialogue.Text;
import id.bersinar.people.RolesTaken;
import id.bersinar.people.Succession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What somebody has set up for others passes on when they may set up nothing more. What was for
/// themselves alone is paused, since they have no way to it, until they have one and resume it.
/// Whoever has no role at all is reminded of nothing more.
@Component
class HandingOver {

  private static final Succession.Words WORDS =
      new Succession.Words(
          Text.of("reminders.inherited"),
          Optional.of(Text.of("reminders.handed-over")),
          AgendaDialogue.COMMAND);

  private final Reminders reminders;
  private final DeliveryRows rows;
  private final StandInRows standIns;
  private final Editing editing;
  private final Succession succession;

  HandingOver(
      Reminders reminders,
      DeliveryRows rows,
      StandInRows standIns,
      Editing editing,
      Succession succession) {
    this.reminders = reminders;
    this.rows = rows;
    this.standIns = standIns;
    this.editing = editing;
    this.succession = succession;
  }

  @EventListener
  @Transactional
  public void onRolesTaken(RolesTaken taken) {
    if (taken.leavesNoneOf(ReminderDialogue.MAKERS)) {
      succession.pass(taken, WORDS, it -> handOver(taken.person(), it));
      reminders.lockAllBy(taken.person()).stream()
          .filter(it -> !it.isShared())
          .forEach(it -> editing.pause(taken.person(), it.id()));
    }
    if (taken.left().isEmpty()) {
      rows.withdraw(taken.person());
      standIns.forgetOf(taken.person());
    }
  }

  private int handOver(UUID person, UUID heir) {
    var shared = reminders.lockAllBy(person).stream().filter(Reminder::isShared).toList();
    shared.forEach(it -> it.handOver(heir));
    return shared.size();
  }
}

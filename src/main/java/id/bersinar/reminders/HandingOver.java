package id.bersinar.reminders;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.people.RolesTaken;
import java.util.Collections;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What somebody has set up for others passes on when they may set up nothing more. What was for
/// themselves alone is paused, since they have no way to it, until they have one and resume it.
/// Whoever has no role at all is reminded of nothing more.
@Component
class HandingOver {

  private final Reminders reminders;
  private final DeliveryRows rows;
  private final Editing editing;
  private final People people;

  HandingOver(Reminders reminders, DeliveryRows rows, Editing editing, People people) {
    this.reminders = reminders;
    this.rows = rows;
    this.editing = editing;
    this.people = people;
  }

  @EventListener
  @Transactional
  public void onRolesTaken(RolesTaken taken) {
    if (Collections.disjoint(taken.left(), ReminderDialogue.MAKERS)) {
      taken.heir().ifPresent(it -> handOver(taken.person(), it));
      reminders.lockAllBy(taken.person()).stream()
          .filter(it -> !it.audience().isShared())
          .forEach(it -> editing.pause(taken.person(), it.id()));
    }
    if (taken.left().isEmpty()) {
      rows.withdraw(taken.person());
    }
  }

  private void handOver(UUID person, UUID heir) {
    var items =
        reminders.lockAllBy(person).stream().filter(it -> it.audience().isShared()).toList();
    if (items.isEmpty()) {
      return;
    }
    items.forEach(it -> it.handOver(heir));
    people.tell(
        heir,
        Lane.REMINDER,
        Reply.say(
                Text.of("reminders.inherited")
                    .with("count", items.size())
                    .with("person", alias(person)))
            .with(Keyboard.buttons().row(Button.command(AgendaDialogue.COMMAND))));
    people.tell(
        person,
        Lane.REMINDER,
        Reply.say(
            Text.of("reminders.handed-over")
                .with("count", items.size())
                .with("person", alias(heir))));
  }

  private String alias(UUID person) {
    return people.find(person).orElseThrow().alias();
  }
}

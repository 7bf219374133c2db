package id.bersinar.reminders;

import id.bersinar.dialogue.Text;
import id.bersinar.people.RolesTaken;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What somebody has set up for others passes on when they may set up nothing more. What was for
/// themselves alone is paused, since they have no way to it, until they have one and resume it.
/// Whoever has no role at all is reminded of nothing more, and stands in for nobody.
@Component
class HandingOver {

  private final Reminders reminders;
  private final Withdrawals withdrawals;
  private final StandInRows standIns;
  private final Companions companions;
  private final Mutes mutes;
  private final Editing editing;

  HandingOver(
      Reminders reminders,
      Withdrawals withdrawals,
      StandInRows standIns,
      Companions companions,
      Mutes mutes,
      Editing editing) {
    this.reminders = reminders;
    this.withdrawals = withdrawals;
    this.standIns = standIns;
    this.companions = companions;
    this.mutes = mutes;
    this.editing = editing;
  }

  @EventListener
  @Transactional
  public void onRolesTaken(RolesTaken taken) {
    if (taken.leavesNoneOf(Planner.MAKERS)) {
      var made = reminders.lockAllBy(taken.person());
      var shared = made.stream().filter(Reminder::isShared).toList();
      taken
          .succession()
          .ifPresent(it -> it.pass(AgendaDialogue.COMMAND, heir -> handOver(shared, heir)));
      made.stream()
          .filter(it -> !it.isShared())
          .forEach(it -> editing.pause(taken.person(), it.id()));
    }
    if (taken.left().isEmpty()) {
      if (companions.leave(taken.person())) {
        withdrawals.of(taken.person());
      }
      standIns.forgetOf(taken.person());
    }
  }

  /// Whoever had muted one of them gets it again: nobody mutes what is their own.
  private List<Text> handOver(List<Reminder> shared, UUID heir) {
    shared.forEach(
        it -> {
          it.handOver(heir);
          mutes.unmute(heir, it.id());
        });
    return shared.isEmpty()
        ? List.of()
        : List.of(Text.of("reminders.inherited").with("count", shared.size()));
  }
}

package id.bersinar.reminders;

import id.bersinar.reminders.NextTimes.Over;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Once all that was due of reminders has been brought, they go on to what comes next. By itself,
/// since nobody waits for it as people wait for what is due, and it costs as much.
@Component
record GoingOn(NextTimes times, Reminders reminders, Planner planner) {

  List<UUID> claimed(Claims.Slice slice) {
    return times.claim(slice);
  }

  /// Some of them go on, in the running transaction. What was deleted is gone then.
  ///
  /// @return how many
  int goOn(Claims.Slice slice) {
    var ids = claimed(slice);
    if (!ids.isEmpty()) {
      times.goOn(ids, slice.now());
      times.over(ids).forEach(this::end);
    }
    return ids.size();
  }

  private void end(Over over) {
    if (over.cancelled()) {
      reminders.forget(over.id());
    } else {
      planner.planOn(over.id());
    }
  }
}

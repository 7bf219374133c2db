/// Tells officers that something waits, and never what: who is on duty, groups, reminders.
@NullMarked
@ApplicationModule(
    displayName = "Tips: alerts",
    allowedDependencies = {
      "tips.intake",
      "tips.access",
      "tips.record",
      "people",
      "escalation",
      "dialogue",
      "dialogue::texts",
      "area",
      "storage",
      "timers"
    })
package id.bersinar.tips.alerts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Reminders on Quartz: schedule, deliveries, answers. Features give it the
/// occasions that people are to be reminded of.
@NullMarked
@ApplicationModule(
    displayName = "Reminders",
    allowedDependencies = {
      "dialogue",
      "people",
      "area",
      "calendar",
      "escalation",
      "storage",
      "timers"
    })
package id.bersinar.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

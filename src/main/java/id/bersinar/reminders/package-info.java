/// Reminders on Quartz: schedule, deliveries, answers; and the occasions that features bring.
@NullMarked
@ApplicationModule(
    displayName = "Reminders",
    allowedDependencies = {
      "dialogue",
      "dialogue :: texts",
      "people",
      "feeds",
      "area",
      "calendar",
      "escalation",
      "storage",
      "timers"
    })
package id.bersinar.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Reminders on Quartz: schedule, deliveries, answers.
@NullMarked
@ApplicationModule(
    displayName = "Reminders",
    allowedDependencies = {"dialogue", "people", "area", "calendar", "storage", "timers"})
package id.bersinar.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Entrepreneurship training: programmes, batches, sign-ups, waiting list.
@NullMarked
@ApplicationModule(
    displayName = "Training",
    allowedDependencies = {"dialogue", "people", "area", "calendar", "reminders", "storage"})
package id.bersinar.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

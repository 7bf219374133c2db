/// Words of time, as people type them in Indonesian. No database.
@NullMarked
@ApplicationModule(
    displayName = "Calendar",
    allowedDependencies = {})
package id.bersinar.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

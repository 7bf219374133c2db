/// What the bot does by the clock, and which of several nodes does it.
@NullMarked
@ApplicationModule(
    displayName = "Timers",
    allowedDependencies = {})
package id.bersinar.timers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Broadcasts: what operators write to residents who have agreed to that kind of message.
@NullMarked
@ApplicationModule(
    displayName = "Broadcasts",
    allowedDependencies = {"dialogue", "people", "area", "calendar", "escalation", "timers"})
package id.bersinar.broadcasts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// What is kept of tips: sealed entries, the keys of tips and their end.
@NullMarked
@ApplicationModule(
    displayName = "Tips: record",
    allowedDependencies = {"tips.secrets", "area", "storage", "timers"})
package id.bersinar.tips.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

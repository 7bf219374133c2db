/// Sealed anonymous tips: receipts, threads, the liaison's inbox.
@NullMarked
@ApplicationModule(
    displayName = "Tips",
    allowedDependencies = {"dialogue", "people", "area", "storage", "timers"})
package id.bersinar.tips;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

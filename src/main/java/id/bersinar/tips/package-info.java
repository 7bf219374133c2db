/// Sealed anonymous tips: receipts, threads, the liaison's inbox.
@NullMarked
@ApplicationModule(
    displayName = "Tips",
    allowedDependencies = {
      "dialogue",
      "dialogue::texts",
      "people",
      "area",
      "escalation",
      "storage",
      "timers"
    })
package id.bersinar.tips;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

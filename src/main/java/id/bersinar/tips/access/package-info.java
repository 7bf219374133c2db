/// Who may open tips: officers' and desks' keys, and the record of what officers have done. Senders
/// and their side see a desk's public key at most.
@NullMarked
@ApplicationModule(
    displayName = "Tips: access",
    allowedDependencies = {
      "tips.record",
      "tips.secrets",
      "people",
      "dialogue",
      "dialogue::texts",
      "area",
      "storage",
      "timers"
    })
package id.bersinar.tips.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

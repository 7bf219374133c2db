/// Takes in what senders hand in and lets it reach the officers at the next slot. Seals for desks,
/// and opens nothing.
@NullMarked
@ApplicationModule(
    displayName = "Tips: intake",
    allowedDependencies = {
      "tips.record",
      "tips.access :: public-keys",
      "tips.secrets",
      "dialogue",
      "dialogue::texts",
      "area",
      "storage",
      "timers"
    })
package id.bersinar.tips.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

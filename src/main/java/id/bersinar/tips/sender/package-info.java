/// The sender's side: `/lapor` and `/cek`. Knows neither people nor whoever can open a tip.
@NullMarked
@ApplicationModule(
    displayName = "Tips: sender",
    allowedDependencies = {
      "tips.intake",
      "tips.record",
      "tips.photo",
      "tips.secrets",
      "dialogue",
      "area",
      "storage"
    })
package id.bersinar.tips.sender;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

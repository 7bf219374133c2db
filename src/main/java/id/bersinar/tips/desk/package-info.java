/// The officers' side: `/laporan`.
@NullMarked
@ApplicationModule(
    displayName = "Tips: desk",
    allowedDependencies = {
      "tips.alerts",
      "tips.intake",
      "tips.access",
      "tips.access :: public-keys",
      "tips.record",
      "tips.photo",
      "tips.secrets",
      "people",
      "escalation",
      "dialogue",
      "area",
      "storage"
    })
package id.bersinar.tips.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

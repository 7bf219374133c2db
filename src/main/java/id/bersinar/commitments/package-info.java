/// Commitments: who promised what by when, how far it is, and who is told when it is overdue.
@NullMarked
@ApplicationModule(
    displayName = "Commitments",
    allowedDependencies = {
      "dialogue",
      "dialogue :: texts",
      "people",
      "feeds",
      "area",
      "calendar",
      "escalation",
      "timers"
    })
package id.bersinar.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Meetings: who is invited, who comes, and what becomes of them.
@NullMarked
@ApplicationModule(
    displayName = "Meetings",
    allowedDependencies = {
      "dialogue",
      "dialogue :: texts",
      "people",
      "feeds",
      "calendar",
      "area",
      "calendar",
      "commitments",
      "escalation",
      "reminders",
      "storage",
      "timers"
    })
package id.bersinar.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

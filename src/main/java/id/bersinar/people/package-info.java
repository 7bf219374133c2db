/// A person: chat, language, consent, roles, invitations, export and erasure.
@NullMarked
@ApplicationModule(
    displayName = "People",
    allowedDependencies = {
      "dialogue",
      "dialogue::gate",
      "dialogue::texts",
      "area",
      "calendar",
      "storage",
      "timers"
    })
package id.bersinar.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

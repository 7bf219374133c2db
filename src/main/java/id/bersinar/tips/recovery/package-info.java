/// The recovery key on paper: making it, and what it does where nobody can open a desk any more.
@NullMarked
@ApplicationModule(
    displayName = "Tips: recovery",
    allowedDependencies = {
      "tips.access",
      "tips.secrets",
      "dialogue",
      "dialogue::texts",
      "area",
      "storage"
    })
package id.bersinar.tips.recovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

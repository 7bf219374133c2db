/// What is settled before anything starts: settings, what would leak, and how a start that fails or
/// a stop that hangs ends.
@NullMarked
@ApplicationModule(
    displayName = "Startup",
    allowedDependencies = {"storage"})
package id.bersinar.startup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

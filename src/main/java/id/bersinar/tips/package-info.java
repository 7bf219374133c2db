/// Sealed anonymous tips, in rooms: a package each, whose `package-info` says whom it may know.
@NullMarked
@ApplicationModule(
    displayName = "Tips",
    allowedDependencies = {"tips.recovery"})
package id.bersinar.tips;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

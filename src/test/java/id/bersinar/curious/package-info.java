/// A feature that goes where no feature may, to see that it is refused.
@NullMarked
@ApplicationModule(
    displayName = "Curious",
    allowedDependencies = {"dialogue"})
package id.bersinar.curious;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

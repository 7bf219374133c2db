/// Photos of which nothing is left but what can be seen. Knows nothing but pictures.
@NullMarked
@ApplicationModule(
    displayName = "Tips: photo",
    allowedDependencies = {})
package id.bersinar.tips.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// The week's digest: what officials have before them, as a picture and in words.
@NullMarked
@ApplicationModule(
    displayName = "Digest",
    allowedDependencies = {"dialogue", "people", "area", "calendar", "timers"})
package id.bersinar.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

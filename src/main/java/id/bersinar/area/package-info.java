/// Kelurahan, time zone, segments (street, alley, RT/RW), reporting chain; and the file by which a
/// kelurahan's data come in.
@NullMarked
@ApplicationModule(
    displayName = "Area",
    allowedDependencies = {"dialogue", "dialogue::texts", "storage", "calendar", "timers"})
package id.bersinar.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

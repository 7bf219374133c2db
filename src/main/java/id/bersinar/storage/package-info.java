/// Where data live: H2 in a file by default, PostgreSQL by its URL; and when they are on disk.
@NullMarked
@ApplicationModule(
    displayName = "Storage",
    allowedDependencies = {"timers"})
package id.bersinar.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

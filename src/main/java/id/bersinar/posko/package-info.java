/// Posts that watch over the area: opening hours, contact, the nearest one.
@NullMarked
@ApplicationModule(
    displayName = "Posko",
    allowedDependencies = {"dialogue", "people", "area", "storage"})
package id.bersinar.posko;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

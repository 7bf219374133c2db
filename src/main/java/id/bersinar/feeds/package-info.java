/// Feeds: what concerns an official, as a calendar that their phone fetches by a private address.
@NullMarked
@ApplicationModule(
    displayName = "Feeds",
    allowedDependencies = {"dialogue", "people", "area", "calendar"})
package id.bersinar.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

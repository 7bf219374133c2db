/// Help that can't wait, and help to stop: what is said of words that cry for it, where somebody
/// means to tell a tip, and of rehabilitation.
@NullMarked
@ApplicationModule(
    displayName = "Help",
    allowedDependencies = {"dialogue", "dialogue::texts", "area"})
package id.bersinar.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// What only its holder knows: receipts, passphrases, the pepper, and the cryptography by which
/// they open something.
@NullMarked
@ApplicationModule(
    displayName = "Tips: secrets",
    allowedDependencies = {"storage", "timers"})
package id.bersinar.tips.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

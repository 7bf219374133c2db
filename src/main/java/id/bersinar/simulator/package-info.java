/// Telegram without Telegram: a Bot API server in memory, with phones in the browser. It exists in
/// the profile `demo` and in tests only, and listens on loopback only.
///
/// It shares nothing with the bot but the Bot API over HTTP, so that what works here works there.
@NullMarked
@ApplicationModule(
    displayName = "Simulator",
    allowedDependencies = {})
package id.bersinar.simulator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// The gate: takes updates by webhook or polling, keeps the outbox, sends at Telegram's pace.
///
/// The only module that knows Telegram's own types.
@NullMarked
@ApplicationModule(
    displayName = "Telegram",
    allowedDependencies = {
      "telegram.nodes",
      "dialogue",
      "dialogue::gate",
      "dialogue::texts",
      "storage",
      "timers"
    })
package id.bersinar.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

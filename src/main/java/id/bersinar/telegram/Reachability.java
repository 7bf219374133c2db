package id.bersinar.telegram;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Whether Telegram can be reached. Says so in the log when it changes, not each time.
@Component
class Reachability {

  private static final Logger log = LoggerFactory.getLogger(Reachability.class);

  private Optional<String> trouble = Optional.of("not yet asked");
  private boolean introduced;

  /// Telegram has answered.
  synchronized void fine() {
    if (trouble.isPresent()) {
      log.info(introduced ? "Telegram answers again" : "Telegram answers");
    }
    trouble = Optional.empty();
    introduced = true;
  }

  /// Telegram hasn't; it will be tried again.
  void trouble(TelegramTrouble cause) {
    trouble(explained(cause));
  }

  /// Telegram hasn't; it will be tried again.
  synchronized void trouble(String reason) {
    if (!trouble.equals(Optional.of(reason))) {
      log.warn("Telegram: {}. Trying again", reason);
    }
    trouble = Optional.of(reason);
  }

  private static String explained(TelegramTrouble cause) {
    if (cause.isUnauthorized()) {
      return "TELEGRAM_BOT_TOKEN is refused (" + cause.reason() + ")";
    }
    return cause.isConflict()
        ? "another process fetches this bot's updates (" + cause.reason() + ")"
        : "TELEGRAM_API_URL gives " + cause.reason();
  }

  /// What is wrong now, if anything is.
  synchronized Optional<String> trouble() {
    return trouble;
  }
}

package id.bersinar.telegram;

import id.bersinar.dialogue.Lane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Whether broadcasts are paid for, so that more leave than Telegram takes for nothing (Bot API,
/// sendMessage, allow_paid_broadcast). Where it takes no pay, as without enough Stars, none is
/// offered until the next start.
@Component
class PaidBroadcasts {

  private static final Logger log = LoggerFactory.getLogger(PaidBroadcasts.class);

  private volatile boolean on;

  PaidBroadcasts(TelegramSettings settings) {
    on = settings.paidBroadcasts() > 0;
    if (on) {
      log.warn(
          "Broadcasts are paid: 0.1 Telegram Star for each beyond 30 a second, up to {} a second"
              + " (TELEGRAM_PAID_BROADCASTS)",
          settings.paidBroadcasts());
    }
  }

  /// @param rank a lane's
  boolean pays(int rank) {
    return on && rank == Lane.BROADCAST.rank();
  }

  /// Telegram took for nothing what it didn't take for pay.
  void refused(String reason) {
    if (on) {
      log.warn("Telegram takes no paid broadcasts, so they go at the usual pace: {}", reason);
    }
    on = false;
  }
}

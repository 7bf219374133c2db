package id.bersinar.telegram;

import id.bersinar.timers.Lease;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which of several nodes sends from the outbox: Telegram's limits hold for the bot as a whole, and
/// one node can send as fast as they allow. When it is gone, another takes over after seconds.
@Component
class Leadership extends Lease {

  Leadership(JdbcClient database, SteadyTime time) {
    super(database, time::now, "outbox", Duration.ofSeconds(6));
  }
}

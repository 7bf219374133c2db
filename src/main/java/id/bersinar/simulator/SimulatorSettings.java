package id.bersinar.simulator;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Profile;

/// What the simulator starts with.
///
/// @param phones who has a phone; each counts as having pressed Start, so the bot may write first
/// @param zone by whose clock the phones show the time
/// @param webhookRetry the first pause after a webhook that failed; it doubles up to a minute
@Profile("demo")
@ConfigurationProperties("bersinar.simulator")
record SimulatorSettings(
    @DefaultValue List<Phone> phones,
    @DefaultValue("Asia/Jakarta") ZoneId zone,
    @DefaultValue("1s") Duration webhookRetry) {

  /// Somebody's phone.
  ///
  /// @param id Telegram's user id, and so the id of the private chat with the bot
  /// @param language IETF tag of the person's Telegram
  /// @param about who that is, for whoever looks at the page; the bot doesn't see it
  record Phone(
      long id, String name, @DefaultValue("id") String language, @DefaultValue("") String about) {}
}

package id.bersinar.tips.sender;

import id.bersinar.dialogue.Alias;
import id.bersinar.tips.secrets.Bustle;
import id.bersinar.tips.secrets.LastDay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// How many tips an account may send. There is no limit on all accounts together: whoever floods
/// the bot could use that up and close it for everybody else. Nobody is counted while few come in.
@Component
class TipLimit {

  private static final int AN_HOUR = 5;
  private static final int A_DAY = 20;

  private final LastDay<Alias> sent;
  private final Bustle bustle;

  TipLimit(Clock clock) {
    this.sent = new LastDay<>(clock);
    this.bustle = new Bustle(clock, AN_HOUR);
  }

  /// How long the account must wait before it may send another one; absent if it needn't.
  Optional<Duration> wait(Alias account) {
    var moments = sent.of(account);
    return Stream.of(
            free(moments, AN_HOUR, Duration.ofHours(1)), free(moments, A_DAY, Duration.ofDays(1)))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .flatMap(sent::until);
  }

  /// When there are fewer than that many within the period again; absent where there are.
  private static Optional<Instant> free(List<Instant> moments, int most, Duration period) {
    return moments.size() < most
        ? Optional.empty()
        : Optional.of(moments.get(moments.size() - most).plus(period));
  }

  /// A tip of the account has been accepted.
  void count(Alias account) {
    if (bustle.began()) {
      sent.add(account);
    }
  }
}

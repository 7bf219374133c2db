package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Confirming taps while Telegram doesn't answer that, and only that.
@Timeout(30)
class TapsTest {

  private final CountDownLatch hanging = new CountDownLatch(1);
  private final AtomicInteger taps = new AtomicInteger();
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();

  private BadServer server() {
    return new BadServer(
        (request, out) -> {
          if (request.contains("/answercallbackquery")) {
            taps.incrementAndGet();
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            hanging.await(20, TimeUnit.SECONDS);
            atOnce.decrementAndGet();
          }
          BadServer.json(out, "{\"ok\":true,\"result\":{\"username\":\"contoh_bot\"}}");
        });
  }

  @Test
  void tapsThatAreNotAnsweredHoldNobodyUp() throws IOException, TelegramTrouble {
    try (var server = server();
        var api = new BotApi(server.settings());
        var lane = new Taps(api)) {
      for (int tap = 0; tap < 1000; tap++) {
        lane.answerSoon("query" + tap, Optional::empty);
      }
      await().until(() -> taps.get() == 8);
      assertThat(api.me().userName()).isEqualTo("contoh_bot");
      hanging.countDown();
      // The newest that could wait are still confirmed, the others left.
      await().until(() -> taps.get() == 8 + 64);
      assertThat(mostAtOnce).hasValue(8);
    }
  }
}

package id.bersinar.telegram;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes the waiting sign from tapped buttons: a courtesy that must never cost anybody an answer.
/// So few are confirmed at once, and where too many wait, the oldest are left as they are.
@Component
class Taps implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Taps.class);
  private static final int MOST_AT_ONCE = 8;
  private static final int MOST_WAITING = 64;

  private final BotApi api;
  private final ThreadPoolExecutor lane =
      new ThreadPoolExecutor(
          MOST_AT_ONCE,
          MOST_AT_ONCE,
          1,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          Thread.ofPlatform().daemon().name("tap-", 0).factory(),
          new ThreadPoolExecutor.DiscardOldestPolicy());

  Taps(BotApi api) {
    this.api = api;
    lane.allowCoreThreadTimeOut(true);
  }

  /// Confirms the tap soon, or not at all. Returns at once.
  ///
  /// @param popUp finds what is shown over the chat meanwhile
  void answerSoon(String query, Supplier<Optional<String>> popUp) {
    answerSoon(query, popUp, () -> {});
  }

  /// @param unseen what follows where the pop-up couldn't be shown
  void answerSoon(String query, Supplier<Optional<String>> popUp, Runnable unseen) {
    lane.execute(() -> answer(query, popUp, unseen));
  }

  private void answer(String query, Supplier<Optional<String>> popUp, Runnable unseen) {
    try {
      api.answerCallback(query, popUp.get());
    } catch (TelegramTrouble trouble) {
      unseen.run();
      log.debug("A tap could not be confirmed: {}", trouble.reason());
    } catch (RuntimeException e) {
      log.debug("A tap could not be confirmed: {}", Faults.describe(e));
    }
  }

  @Override
  public void close() {
    lane.shutdownNow();
  }
}

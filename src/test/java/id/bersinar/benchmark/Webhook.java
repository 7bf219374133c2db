package id.bersinar.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.node.ObjectNode;

/// Updates that are pushed to the bot, as many at once as there are. What isn't answered by 200
/// doesn't come again: it is a fault.
final class Webhook implements Delivery {

  static final String SECRET = "rahasia-contoh";
  static final String PATH = "/telegram/webhook";

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();
  private final URI url;
  private final AtomicInteger last = new AtomicInteger();

  /// @param bot its address
  Webhook(URI bot) {
    this.url = bot.resolve(PATH);
  }

  @Override
  public boolean bring(ObjectNode update) throws InterruptedException {
    update.put("update_id", last.incrementAndGet());
    var request =
        HttpRequest.newBuilder(url)
            .timeout(Duration.ofSeconds(40))
            .header("Content-Type", "application/json")
            .header("X-Telegram-Bot-Api-Secret-Token", SECRET)
            .POST(HttpRequest.BodyPublishers.ofString(update.toString()))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }
}

package id.bersinar.scenario;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Where a bot answers over HTTP: its own address, and that of health and metrics.
record BotDoors(URI url, URI health) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /// Those that a bot will have, on this machine; a webhook keeps both apart.
  ///
  /// @param environment gets the ports
  static BotDoors of(Map<String, String> environment, String... arguments) {
    int port =
        environment.containsKey("BERSINAR_HTTP_PORT")
            ? Integer.parseInt(environment.get("BERSINAR_HTTP_PORT"))
            : RunningBot.freePort();
    int healthPort = hasWebhook(environment, arguments) ? RunningBot.freePort() : port;
    environment.put("BERSINAR_HTTP_PORT", Integer.toString(port));
    environment.put("BERSINAR_HEALTH_PORT", Integer.toString(healthPort));
    return new BotDoors(local(port), local(healthPort));
  }

  private static boolean hasWebhook(Map<String, String> environment, String... arguments) {
    return environment.containsKey("TELEGRAM_WEBHOOK_URL")
        || Stream.of(arguments).anyMatch(it -> it.startsWith("--bersinar.telegram.webhook-url=h"));
  }

  private static URI local(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  HttpAnswer get(String path) {
    return send(HttpRequest.newBuilder(url.resolve(path)).GET());
  }

  HttpAnswer ofHealth() {
    return send(HttpRequest.newBuilder(health.resolve("/actuator/health")).GET());
  }

  List<String> metrics() {
    return send(HttpRequest.newBuilder(health.resolve("/actuator/prometheus")).GET())
        .body()
        .lines()
        .toList();
  }

  HttpAnswer send(HttpRequest.Builder request) {
    try {
      var answer =
          HTTP.send(
              request.timeout(Duration.ofSeconds(20)).build(),
              HttpResponse.BodyHandlers.ofString());
      return new HttpAnswer(answer.statusCode(), answer.body());
    } catch (IOException e) {
      return HttpAnswer.NONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

package id.bersinar.simulator;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Brings updates to the bot: the updates of a chat one after another, chats side by side. What
/// isn't answered with 200 comes again, later and later.
@Component
@Profile("demo")
class Webhook {

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final Updates updates;
  private final FaultSwitch faults;
  private final Duration firstPause;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Set<Long> underWay = new HashSet<>();
  private @Nullable Target target;
  private Optional<Trouble> lastTrouble = Optional.empty();

  /// Where the updates go.
  ///
  /// @param secret what the bot knows Telegram by, or empty
  /// @param connections how many at once
  /// @param free of those, the ones not in use; no two targets share them, so none equals another
  record Target(URI url, String secret, int connections, Semaphore free) {
    Target(URI url, String secret, int connections) {
      this(url, secret, connections, new Semaphore(connections));
    }
  }

  private record Trouble(Instant at, String what) {}

  Webhook(Updates updates, FaultSwitch faults, SimulatorSettings settings) {
    this.updates = updates;
    this.faults = faults;
    this.firstPause = settings.webhookRetry();
    updates.whenAdded(this::wake);
  }

  void set(Target target) {
    begin(target);
    updates.chats().forEach(this::wake);
  }

  private synchronized void begin(Target target) {
    this.target = target;
    lastTrouble = Optional.empty();
    underWay.clear();
    updates.push(true);
    notifyAll();
  }

  synchronized void delete() {
    target = null;
    lastTrouble = Optional.empty();
    updates.push(false);
    notifyAll();
  }

  /// As getWebhookInfo shows it.
  synchronized ObjectNode info() {
    var info =
        JsonNodeFactory.instance
            .objectNode()
            .put("url", target == null ? "" : target.url().toString())
            .put("has_custom_certificate", false)
            .put("pending_update_count", updates.count());
    lastTrouble.ifPresent(
        it ->
            info.put("last_error_date", it.at().getEpochSecond())
                .put("last_error_message", it.what()));
    if (target != null) {
      info.put("max_connections", target.connections());
    }
    if (!updates.allowed().isEmpty()) {
      updates.allowed().forEach(info.putArray("allowed_updates")::add);
    }
    return info;
  }

  private synchronized void wake(long chat) {
    var to = target;
    if (to != null && underWay.add(chat)) {
      Thread.startVirtualThread(() -> deliver(chat, to));
    }
  }

  private void deliver(long chat, Target to) {
    var pause = firstPause;
    for (var next = next(chat, to); next.isPresent(); next = next(chat, to)) {
      var problem = deliver(next.get(), to);
      if (problem.isEmpty()) {
        updates.done(next.get());
        pause = firstPause;
      } else {
        rest(to, pause, problem.get());
        pause =
            pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0
                ? LONGEST_PAUSE
                : pause.multipliedBy(2);
      }
    }
  }

  private synchronized Optional<Updates.Update> next(long chat, Target to) {
    if (!to.equals(target)) {
      return Optional.empty();
    }
    var next = updates.first(chat);
    if (next.isEmpty()) {
      underWay.remove(chat);
    }
    return next;
  }

  private Optional<String> deliver(Updates.Update update, Target to) {
    var switched = faults.faults();
    if (switched.outage()) {
      return Optional.of("Connection timed out");
    }
    var problem = post(update, to);
    return problem.isEmpty() && switched.duplicates() ? post(update, to) : problem;
  }

  private Optional<String> post(Updates.Update update, Target to) {
    var request =
        HttpRequest.newBuilder(to.url())
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(update.node().toString()));
    if (!to.secret().isEmpty()) {
      request.header("X-Telegram-Bot-Api-Secret-Token", to.secret());
    }
    try {
      to.free().acquire();
      try {
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.discarding());
        return answer.statusCode() == 200
            ? Optional.empty()
            : Optional.of(wrong(answer.statusCode()));
      } finally {
        to.free().release();
      }
    } catch (ConnectException e) {
      return Optional.of("Connection refused");
    } catch (IOException e) {
      return Optional.of("Connection closed: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("Connection closed");
    }
  }

  private static String wrong(int status) {
    var known = HttpStatus.resolve(status);
    return "Wrong response from the webhook: "
        + status
        + (known == null ? "" : " " + known.getReasonPhrase());
  }

  // Ends early when the webhook changes.
  private synchronized void rest(Target to, Duration pause, String problem) {
    lastTrouble = Optional.of(new Trouble(Instant.now(), problem));
    long deadline = System.nanoTime() + pause.toNanos();
    long left = pause.toMillis();
    try {
      while (to.equals(target) && left > 0) {
        wait(left);
        left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

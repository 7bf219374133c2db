package id.bersinar.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class UpdatesTest extends SimulatorTest {

  @Test
  void aWaitingPollWakesAtOnce() throws IOException {
    var poll = bot.waits(Duration.ofSeconds(10));
    sari.sends("/start abc");
    var update = poll.orTimeout(5, TimeUnit.SECONDS).join().path("result").path(0);
    var message = update.path("message");
    assertThat(message.path("text").asString()).isEqualTo("/start abc");
    assertThat(message.path("entities").path(0).path("type").asString()).isEqualTo("bot_command");
    assertThat(message.path("entities").path(0).path("length").asInt()).isEqualTo(6);
    assertThat(message.path("chat").path("type").asString()).isEqualTo("private");
    assertThat(message.path("from").path("id").asLong()).isEqualTo(sari.id());
    assertThat(message.path("from").path("language_code").asString()).isEqualTo("id");
  }

  @Test
  void updatesComeAgainUntilTheyAreConfirmed() throws IOException {
    sari.sends("satu").sends("dua");
    assertThat(texts(bot.result("getUpdates", Map.of()))).containsExactly("satu", "dua");
    assertThat(texts(bot.result("getUpdates", Map.of("limit", 1)))).containsExactly("satu");
    assertThat(texts(bot.result("getUpdates", Map.of("offset", -1)))).containsExactly("dua");
    bot.updates();
    assertThat(bot.waits(Duration.ZERO).join().path("result").isEmpty()).isTrue();
  }

  @Test
  void everythingAPersonCanSendArrives() throws IOException {
    bot.says(sari.id(), "Silakan", ScriptedBot.inline(Map.of("text", "Ya", "callback_data", "y1")));
    sari.taps("Ya").sharesContact().sharesLocation(-6.18, 106.8).sendsSticker();
    sari.sharesContactOf("Kenalan (contoh)", "6281299990000");
    sari.sendsVoice();
    sari.blocks().unblocks();
    var updates = bot.updates();
    var tap = updates.get(0).path("callback_query");
    assertThat(tap.path("data").asString()).isEqualTo("y1");
    assertThat(tap.path("message").path("text").asString()).isEqualTo("Silakan");
    bot.result("answerCallbackQuery", Map.of("callback_query_id", tap.path("id").asString()));
    assertThat(updates.get(1).path("message").path("contact").path("user_id").asLong())
        .isEqualTo(sari.id());
    assertThat(updates.get(2).path("message").path("location").path("latitude").asDouble())
        .isEqualTo(-6.18);
    assertThat(updates.get(3).path("message").has("sticker")).isTrue();
    assertThat(updates.get(4).path("message").path("contact").has("user_id")).isFalse();
    assertThat(updates.get(5).path("message").has("voice")).isTrue();
    assertThat(updates.get(6).at("/my_chat_member/new_chat_member/status").asString())
        .isEqualTo("kicked");
    assertThat(updates.get(7).at("/my_chat_member/new_chat_member/status").asString())
        .isEqualTo("member");
  }

  @Test
  void inAGroupTheBotHearsWhatIsMeantForIt() throws IOException {
    var group = telegram.group("RW 04 (contoh)", sari, telegram.phone("Budi (contoh)"));
    group.sends("halo semua").sends("/menu");
    var updates = bot.updates();
    assertThat(updates.getFirst().path("my_chat_member").path("chat").path("id").asLong())
        .isEqualTo(group.id());
    assertThat(updates.getLast().path("message").path("text").asString()).isEqualTo("/menu");
    assertThat(updates).hasSize(2);
  }

  @Test
  void ofTwoPollsOneIsEnded() {
    var one = bot.waits(Duration.ofSeconds(10));
    var other = bot.waits(Duration.ofSeconds(10));
    var ended = (JsonNode) CompletableFuture.anyOf(one, other).join();
    assertThat(ended.path("error_code").asInt()).isEqualTo(409);
    assertThat(ended.path("description").asString())
        .startsWith("Conflict: terminated by other getUpdates request");
    sari.sends("x");
    var result = Stream.of(one, other).map(it -> it.join().path("result")).toList();
    assertThat(result.stream().flatMap(it -> texts(it).stream())).containsExactly("x");
  }

  @Test
  void onlyTheKindsThatTheBotAsksForAreKept() throws IOException {
    bot.result("getUpdates", Map.of("allowed_updates", List.of("message")));
    sari.blocks().unblocks().sends("x");
    assertThat(bot.updates()).hasSize(1);
    bot.result("getUpdates", Map.of("allowed_updates", List.of()));
  }

  @Test
  void duplicatesAreDeliveredTwice() throws IOException {
    telegram.faults(Map.of("duplicates", true));
    sari.sends("x");
    var updates = bot.updates();
    assertThat(updates).hasSize(2);
    assertThat(updates.getFirst()).isEqualTo(updates.getLast());
  }

  @Test
  void aWebhookGetsEveryUpdateInOrderUntilItAccepts() throws IOException {
    try (var hook = new Hook()) {
      hook.answers.addAll(List.of(500, 401, 200));
      bot.result("setWebhook", Map.of("url", hook.url(), "secret_token", "rahasia-1"));
      assertThat(bot.refusal("getUpdates", Map.of()))
          .startsWith("Conflict: can't use getUpdates method while webhook is active");
      sari.sends("satu").sends("dua");
      await().until(() -> hook.texts().size() == 4);
      assertThat(hook.texts()).containsExactly("satu", "satu", "satu", "dua");
      assertThat(hook.secrets).containsOnly("rahasia-1");
      var info = bot.result("getWebhookInfo", Map.of());
      assertThat(info.path("url").asString()).isEqualTo(hook.url());
      assertThat(info.path("last_error_message").asString())
          .isEqualTo("Wrong response from the webhook: 401 Unauthorized");
      await()
          .until(
              () ->
                  bot.result("getWebhookInfo", Map.of()).path("pending_update_count").asInt() == 0);
    }
  }

  @Test
  void updatesWaitForAWebhookThatIsDown() throws IOException {
    String gone;
    try (var hook = new Hook()) {
      gone = hook.url();
    }
    bot.result("setWebhook", Map.of("url", gone));
    sari.sends("x");
    await()
        .untilAsserted(
            () -> {
              var info = bot.result("getWebhookInfo", Map.of());
              assertThat(info.path("last_error_message").asString())
                  .isEqualTo("Connection refused");
              assertThat(info.path("pending_update_count").asInt()).isEqualTo(1);
            });
    bot.result("deleteWebhook", Map.of());
    assertThat(bot.updates()).hasSize(1);
  }

  @Test
  void aWebhookIsOnThisMachineAndItsSecretIsCheckedForm() throws IOException {
    assertThat(bot.refusal("setWebhook", Map.of("url", "https://192.0.2.1/x")))
        .startsWith("Bad Request: bad webhook");
    assertThat(bot.refusal("setWebhook", Map.of("url", "http://127.0.0.1/", "secret_token", "a b")))
        .contains("unallowed characters");
  }

  private static List<String> texts(JsonNode updates) {
    return updates
        .valueStream()
        .map(update -> update.path("message").path("text").asString())
        .toList();
  }

  /// A bot's webhook that answers with the given status codes, and then with 200.
  private static final class Hook implements AutoCloseable {
    private final HttpServer server;
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final List<JsonNode> updates = new CopyOnWriteArrayList<>();
    private final List<String> secrets = new CopyOnWriteArrayList<>();

    Hook() throws IOException {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", this::take);
      server.start();
    }

    String url() {
      return "http://127.0.0.1:" + server.getAddress().getPort() + "/telegram/webhook";
    }

    List<String> texts() {
      return updates.stream()
          .map(update -> update.path("message").path("text").asString())
          .toList();
    }

    private void take(HttpExchange exchange) throws IOException {
      try (exchange) {
        secrets.add(exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token"));
        updates.add(JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes()));
        exchange.sendResponseHeaders(Optional.ofNullable(answers.poll()).orElse(200), -1);
      }
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }
}

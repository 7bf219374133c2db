package id.bersinar.simulator;

import id.bersinar.scenario.SimulatedTelegram;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A bot that does what a test tells it to.
final class ScriptedBot {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI url;
  private final String token;
  private long offset;

  ScriptedBot(SimulatedTelegram telegram) {
    this(telegram, SimulatedTelegram.TOKEN);
  }

  ScriptedBot(SimulatedTelegram telegram, String token) {
    this.url = telegram.url();
    this.token = token;
  }

  /// Calls a method and returns the whole answer.
  JsonNode call(String method, Map<String, ?> parameters) throws IOException {
    try {
      return JsonMapper.shared()
          .readTree(HTTP.send(request(method, parameters), bodyText()).body());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /// Calls a method that has to succeed and returns its result.
  JsonNode result(String method, Map<String, ?> parameters) throws IOException {
    var answer = call(method, parameters);
    if (!answer.path("ok").asBoolean()) {
      throw new AssertionError(answer.toString());
    }
    return answer.path("result");
  }

  /// What Telegram says against a call that has to fail.
  String refusal(String method, Map<String, ?> parameters) throws IOException {
    var answer = call(method, parameters);
    if (answer.path("ok").asBoolean()) {
      throw new AssertionError(answer.toString());
    }
    return answer.path("description").asString();
  }

  JsonNode says(long chat, String html) throws IOException {
    return result("sendMessage", Map.of("chat_id", chat, "text", html, "parse_mode", "HTML"));
  }

  JsonNode says(long chat, String html, Map<String, ?> markup) throws IOException {
    return result(
        "sendMessage",
        Map.of("chat_id", chat, "text", html, "parse_mode", "HTML", "reply_markup", markup));
  }

  void edits(long chat, JsonNode sent, String text) throws IOException {
    var id = sent.path("message_id").asInt();
    result("editMessageText", Map.of("chat_id", chat, "message_id", id, "text", text));
  }

  void deletes(long chat, JsonNode sent) throws IOException {
    var id = sent.path("message_id").asInt();
    result("deleteMessage", Map.of("chat_id", chat, "message_id", id));
  }

  /// Says something over the chat to whoever has tapped.
  ///
  /// @param alert whether it has to be put away
  void answers(JsonNode tap, String text, boolean alert) throws IOException {
    var query = tap.path("id").asString();
    result(
        "answerCallbackQuery",
        Map.of("callback_query_id", query, "text", text, "show_alert", alert));
  }

  static Map<String, ?> inline(Map<String, ?>... buttons) {
    return Map.of("inline_keyboard", List.of(List.of(buttons)));
  }

  /// Waits for updates without confirming them.
  CompletableFuture<JsonNode> waits(Duration timeout) {
    var poll = Map.of("offset", offset, "timeout", timeout.toSeconds());
    return HTTP.sendAsync(request("getUpdates", poll), bodyText())
        .thenApply(answer -> JsonMapper.shared().readTree(answer.body()));
  }

  /// The next updates, which are confirmed with the next call.
  List<JsonNode> updates() throws IOException {
    var list = result("getUpdates", Map.of("offset", offset, "timeout", 5));
    for (var update : list) {
      offset = update.path("update_id").asLong() + 1;
    }
    return list.valueStream().toList();
  }

  HttpResponse<byte[]> get(String path) throws IOException {
    try {
      return HTTP.send(
          HttpRequest.newBuilder(url.resolve(path)).build(),
          HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  HttpResponse<String> post(String method, String type, String body) throws IOException {
    try {
      return HTTP.send(
          HttpRequest.newBuilder(url.resolve("/bot" + token + "/" + method))
              .header("Content-Type", type)
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build(),
          bodyText());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private HttpRequest request(String method, Map<String, ?> parameters) {
    return HttpRequest.newBuilder(url.resolve("/bot" + token + "/" + method))
        .header("Content-Type", "application/json")
        .timeout(Duration.ofSeconds(20))
        .POST(
            HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(parameters)))
        .build();
  }

  private static HttpResponse.BodyHandler<String> bodyText() {
    return HttpResponse.BodyHandlers.ofString();
  }
}

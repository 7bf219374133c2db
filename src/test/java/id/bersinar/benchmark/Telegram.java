package id.bersinar.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A Bot API that takes everything at once, so that only the bot takes time. The simulator holds
/// Telegram's limits and remembers all; here a call costs the processors next to nothing.
final class Telegram implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String ME =
      "{\"id\":1000,\"is_bot\":true,\"first_name\":\"Bersinar\",\"username\":\"contoh_bot\"}";

  private final HttpServer server;
  private final Map<Long, Chat> chats = new ConcurrentHashMap<>();
  private final AtomicInteger messages = new AtomicInteger();
  private final AtomicInteger calls = new AtomicInteger();
  private volatile @Nullable Fetched fetched;

  private Telegram(HttpServer server) {
    this.server = server;
  }

  static Telegram start() throws IOException {
    // Else each answer waits for the other side's acknowledgement, 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "2000");
    var server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
    var telegram = new Telegram(server);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", telegram::answer);
    server.start();
    return telegram;
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// From now on that is what bots fetch.
  void give(Fetched updates) {
    fetched = updates;
  }

  /// Somebody's chat with the bot.
  Chat chat(long id) {
    return chats.computeIfAbsent(id, _ -> new Chat());
  }

  void forget(long id) {
    chats.remove(id);
  }

  /// How many messages the bot has sent or changed.
  int messages() {
    return messages.get();
  }

  /// How often the bot has called, for whatever.
  int calls() {
    return calls.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      calls.incrementAndGet();
      var path = exchange.getRequestURI().getPath();
      var method = path.substring(path.lastIndexOf('/') + 1);
      var body = exchange.getRequestBody().readAllBytes();
      var answer =
          ("{\"ok\":true,\"result\":" + result(method, body) + "}")
              .getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String result(String method, byte[] body) throws InterruptedException {
    // The Bot API takes names in any case.
    return switch (method.toLowerCase(Locale.ROOT)) {
      case "getme" -> ME;
      case "getupdates" -> updates(JSON.readTree(body));
      case "sendmessage", "sendvenue", "editmessagetext" -> message(JSON.readTree(body));
      default -> "true";
    };
  }

  private String message(JsonNode call) {
    messages.incrementAndGet();
    long id = Long.parseLong(call.path("chat_id").asString());
    var chat = chats.get(id);
    int number = chat == null ? 1 : chat.says(call);
    return "{\"message_id\":%d,\"date\":1,\"chat\":{\"id\":%d,\"type\":\"private\"}}"
        .formatted(number, id);
  }

  private String updates(JsonNode call) throws InterruptedException {
    var source = fetched;
    return source == null
        ? "[]"
        : source.after(call.path("offset").asInt(0), call.path("timeout").asInt(0));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

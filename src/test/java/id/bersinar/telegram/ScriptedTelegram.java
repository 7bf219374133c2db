package id.bersinar.telegram;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A Bot API server that gives out updates to the letter as a test writes them, also such as no
/// server should. It takes whatever is sent, and knows nothing of what was before a class began on
/// another database.
final class ScriptedTelegram implements BeforeClassTemplateInvocationCallback, AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int MOST_AT_ONCE = 100;

  private final HttpServer server;
  private final ConcurrentSkipListMap<Long, String> pending = new ConcurrentSkipListMap<>();
  private final ConcurrentLinkedQueue<JsonNode> sent = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<JsonNode> deleted = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> popUps = new ConcurrentLinkedQueue<>();
  private final AtomicLong messages = new AtomicLong(1000);
  private volatile boolean closing;

  private ScriptedTelegram(HttpServer server) {
    this.server = server;
  }

  static ScriptedTelegram start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var telegram = new ScriptedTelegram(server);
      server.createContext("/", telegram::answer);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return telegram;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// @param id which it is confirmed by; what stands in the text may differ
  void gives(long id, String update) {
    pending.put(id, update);
  }

  @Override
  public void beforeClassTemplateInvocation(ExtensionContext context) {
    pending.clear();
    sent.clear();
    deleted.clear();
    popUps.clear();
  }

  /// Whether all up to that id are confirmed.
  boolean isConfirmed(long id) {
    return pending.headMap(id, true).isEmpty();
  }

  /// How many messages have been sent.
  int sentCount() {
    return sent.size();
  }

  List<String> textsIn(long chat) {
    return sent.stream()
        .filter(it -> it.path("chat_id").asString("").equals(Long.toString(chat)))
        .map(it -> it.path("text").asString(""))
        .toList();
  }

  /// The numbers of the messages that were to be deleted there.
  List<Integer> deletedIn(long chat) {
    return deleted.stream()
        .filter(it -> it.path("chat_id").asString("").equals(Long.toString(chat)))
        .flatMap(it -> it.path("message_ids").valueStream())
        .map(JsonNode::asInt)
        .toList();
  }

  /// What was shown over chats where something was tapped.
  List<String> popUps() {
    return List.copyOf(popUps);
  }

  private void answer(HttpExchange call) throws IOException {
    try (call) {
      var given = call.getRequestBody().readAllBytes();
      var path = call.getRequestURI().getPath();
      var body = given.length == 0 ? JSON.createObjectNode() : JSON.readTree(given);
      var bytes =
          ("{\"ok\":true,\"result\":" + result(path, body) + "}").getBytes(StandardCharsets.UTF_8);
      call.getResponseHeaders().add("Content-Type", "application/json");
      call.sendResponseHeaders(200, bytes.length);
      call.getResponseBody().write(bytes);
    }
  }

  private String result(String path, JsonNode body) {
    var method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(java.util.Locale.ROOT);
    return switch (method) {
      case "getme" ->
          "{\"id\":1000,\"is_bot\":true,\"first_name\":\"B\",\"username\":\"contoh_bot\"}";
      case "getupdates" -> updates(body);
      case "sendmessage" -> {
        sent.add(body);
        yield JSON.writeValueAsString(
            Map.of(
                "message_id", messages.incrementAndGet(),
                "date", 1,
                "chat", Map.of("id", body.path("chat_id").asLong(0), "type", "private")));
      }
      case "deletemessages" -> {
        deleted.add(body);
        yield "true";
      }
      case "answercallbackquery" -> {
        popUps.add(body.path("text").asString(""));
        yield "true";
      }
      default -> "true";
    };
  }

  private String updates(JsonNode body) {
    pending.headMap(body.path("offset").asLong(0)).clear();
    long end = System.nanoTime() + body.path("timeout").asLong(0) * 1_000_000_000L;
    while (pending.isEmpty() && !closing && System.nanoTime() < end) {
      java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
    }
    return pending.values().stream().limit(MOST_AT_ONCE).collect(Collectors.joining(",", "[", "]"));
  }

  @Override
  public void close() {
    closing = true;
    server.stop(0);
  }
}

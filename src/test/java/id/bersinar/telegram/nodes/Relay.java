package id.bersinar.telegram.nodes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A load balancer: brings each request to the next of its servers, and keeps what was sent.
final class Relay implements AutoCloseable {

  private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";
  private static final int BAD_GATEWAY = 502;

  private final HttpClient http = HttpClient.newHttpClient();
  private final HttpServer server;
  private final List<URI> targets;
  private final AtomicInteger turn = new AtomicInteger();
  private final List<byte[]> seen = new CopyOnWriteArrayList<>();

  /// @param targets may become more meanwhile
  Relay(List<URI> targets) {
    this.targets = targets;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::relay);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  List<byte[]> seen() {
    return List.copyOf(seen);
  }

  private void relay(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readAllBytes();
      seen.add(body);
      for (int tries = targets.size(); tries > 0; tries--) {
        var target = targets.get(turn.getAndIncrement() % targets.size());
        try {
          var answer = http.send(request(exchange, target, body), OF_BYTES);
          boolean empty = answer.body().length == 0;
          exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
          exchange.getResponseBody().write(answer.body());
          return;
        } catch (ConnectException gone) {
          // The next one, as long as there is one.
        }
      }
      if (targets.size() > 1) {
        exchange.sendResponseHeaders(BAD_GATEWAY, -1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final HttpResponse.BodyHandler<byte[]> OF_BYTES =
      HttpResponse.BodyHandlers.ofByteArray();

  private static HttpRequest request(HttpExchange from, URI target, byte[] body) {
    var request =
        HttpRequest.newBuilder(target.resolve(from.getRequestURI()))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    var secret = from.getRequestHeaders().getFirst(SECRET);
    return (secret == null ? request : request.header(SECRET, secret)).build();
  }

  @Override
  public void close() {
    server.stop(0);
    http.shutdownNow();
  }
}

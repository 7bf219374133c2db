package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Calls of a server that doesn't answer as it should.
@Timeout(30)
class ExchangeTest {

  private static final Duration SHORT = Duration.ofSeconds(1);
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n";

  private static String post(Exchange exchange, String method, Duration limit) throws IOException {
    return exchange.post(method, RequestBody.create(new byte[0], null), limit);
  }

  @Test
  void anAnswerThatDripsEnds() throws Exception {
    try (var server =
            new BadServer(
                (_, out) -> {
                  BadServer.say(out, HEAD);
                  while (true) {
                    BadServer.say(out, " ");
                    TimeUnit.MILLISECONDS.sleep(50);
                  }
                });
        var exchange = new Exchange(server.settings())) {
      assertThat(post(exchange, "getUpdates", SHORT)).isBlank();
      assertThatThrownBy(() -> exchange.file("photos/a.jpg", 1000, SHORT))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void aServerThatSaysNothingIsNotWaitedForLong() throws Exception {
    try (var server = new BadServer((_, _) -> new CountDownLatch(1).await(20, TimeUnit.SECONDS));
        var exchange = new Exchange(server.settings())) {
      assertThatThrownBy(() -> post(exchange, "sendMessage", SHORT))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void whatHasComeOfAnAnswerThatIsCutOffIsRead() throws Exception {
    try (var server = new BadServer((_, out) -> BadServer.say(out, HEAD + "{\"ok\":true,"));
        var exchange = new Exchange(server.settings())) {
      assertThat(post(exchange, "sendMessage", LONG)).isEqualTo("{\"ok\":true,");
    }
  }

  @Test
  void connectionsAreKeptFromOneBurstToTheNext() throws Exception {
    int atOnce = 40;
    var connections = ConcurrentHashMap.<InetSocketAddress>newKeySet();
    var together = new CyclicBarrier(atOnce);
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var exchange = new Exchange(BadServer.settings(server.getAddress().getPort()))) {
      server.setExecutor(threads);
      server.createContext(
          "/",
          call -> {
            call.getRequestBody().readAllBytes();
            connections.add(call.getRemoteAddress());
            await(together);
            call.sendResponseHeaders(200, -1);
            call.close();
          });
      server.start();
      for (int burst = 0; burst < 5; burst++) {
        var calls =
            Stream.generate(() -> threads.submit(() -> post(exchange, "sendMessage", LONG)))
                .limit(atOnce)
                .toList();
        for (var call : calls) {
          assertThat(call.get()).isEmpty();
        }
      }
      assertThat(connections).hasSize(atOnce);
    } finally {
      server.stop(0);
    }
  }

  private static void await(CyclicBarrier together) {
    try {
      together.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What the server then took of it nobody knows: whoever has sent it decides whether it is sent
  /// again.
  @ParameterizedTest
  @CsvSource({"sendmessage, 1", "SendPhoto, 1", "getUpdates, 2"})
  void whatBreaksOffAfterItHasLeftIsRepeatedOnlyWhereThatDoublesNothing(String method, int leaves)
      throws Exception {
    var requests = new AtomicInteger();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        call -> {
          call.getRequestBody().readAllBytes();
          if (requests.getAndIncrement() == 0) {
            call.sendResponseHeaders(200, -1);
          }
          // Where nothing was answered the connection ends.
          call.close();
        });
    server.start();
    try (var exchange = new Exchange(BadServer.settings(server.getAddress().getPort()))) {
      assertThat(post(exchange, method, LONG)).isEmpty();
      assertThatThrownBy(() -> post(exchange, method, LONG)).isInstanceOf(IOException.class);
      assertThat(requests).hasValue(1 + leaves);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void callsThatHangTakeNobodysTurn() throws Exception {
    var hanging = new CountDownLatch(1);
    try (var server =
            new BadServer(
                (request, out) -> {
                  if (request.contains("/sendMessage")) {
                    hanging.await(20, TimeUnit.SECONDS);
                  }
                  BadServer.json(out, "{\"ok\":true}");
                });
        var exchange = new Exchange(server.settings());
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int count = 0; count < 100; count++) {
        var _ = threads.submit(() -> post(exchange, "sendMessage", LONG));
      }
      while (server.requests.get() < 100) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
      assertThat(post(exchange, "getUpdates", LONG)).isEqualTo("{\"ok\":true}");
      hanging.countDown();
    }
  }
}

package id.bersinar.telegram.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Nodes that don't take what they are asked to.
@Isolated("what others print is no part of what is looked at")
@ExtendWith(OutputCaptureExtension.class)
class NodeCallsTest {

  private static final InetAddress LOCAL = InetAddress.getLoopbackAddress();
  private static final Instant NOW = Instant.parse("2026-03-03T02:00:00Z");

  private final UUID id = UUID.randomUUID();
  private final Set<UUID> there = new HashSet<>(Set.of(id));
  private final NodeCalls calls =
      new NodeCalls(new Sealing(new byte[32]), new NodeTrouble(there::contains));

  @AfterEach
  void close() {
    calls.close();
  }

  private Answer ask(int port) {
    var node = new Member(id, URI.create("http://127.0.0.1:" + port), NOW);
    return calls.ask(node, new Sealing.Request(NOW, 7, false, "{}"));
  }

  @Test
  void whereNobodyListensItHasNotReachedTheNode(CapturedOutput output) throws IOException {
    int port;
    try (var socket = new ServerSocket(0, 1, LOCAL)) {
      port = socket.getLocalPort();
    }
    assertThat(ask(port)).isEqualTo(Answer.UNREACHED);
    assertThat(output).contains("can't be reached; others take its chats");
  }

  /// It may be alive, and have the chat's draft.
  @Test
  void whoeverIsTooBusyToBeConnectedToIsNotPassedOver() throws IOException {
    try (var busy = new ServerSocket(0, 1, LOCAL);
        var _ = new Socket(LOCAL, busy.getLocalPort());
        var _ = new Socket(LOCAL, busy.getLocalPort())) {
      assertThat(ask(busy.getLocalPort())).isEqualTo(Answer.COMES_AGAIN);
    }
  }

  @Test
  void whoeverRefusesIsToldOfOnceForAsLongAsItIsThere(CapturedOutput output) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(LOCAL, 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(403, -1);
          exchange.close();
        });
    server.start();
    try {
      int port = server.getAddress().getPort();
      assertThat(ask(port)).isEqualTo(Answer.COMES_AGAIN);
      ask(port);
      assertThat(output).containsOnlyOnce("doesn't take its chats' updates from here: status 403");
      there.clear();
      ask(port);
      assertThat(output.toString().split("status 403", -1)).hasSize(3);
    } finally {
      server.stop(0);
    }
  }
}

package id.bersinar.telegram.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// Nodes that don't take what they are asked to.
class NodeCallsTest {

  private static final InetAddress LOCAL = InetAddress.getLoopbackAddress();
  private static final Instant NOW = Instant.parse("2026-03-03T02:00:00Z");

  private final UUID id = UUID.randomUUID();
  private final Set<UUID> there = new HashSet<>(Set.of(id));
  private final NodeCalls calls =
      new NodeCalls(new Sealing(new byte[32]), new NodeTrouble(there::contains));

  private final Logger trouble = (Logger) LoggerFactory.getLogger(NodeTrouble.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    log.list = new CopyOnWriteArrayList<>();
    log.start();
    trouble.addAppender(log);
  }

  @AfterEach
  void close() {
    trouble.detachAppender(log);
    calls.close();
  }

  /// Others that run meanwhile tell of other ports.
  private List<String> toldOf(int port) {
    return log.list.stream()
        .map(ILoggingEvent::getFormattedMessage)
        .filter(it -> it.contains(":" + port + " "))
        .toList();
  }

  private Answer ask(int port) {
    var node = new Member(id, URI.create("http://127.0.0.1:" + port), NOW);
    return calls.ask(node, new Sealing.Request(NOW, 7, false, "{}"));
  }

  @Test
  void whereNobodyListensItHasNotReachedTheNode() throws IOException {
    int port;
    try (var socket = new ServerSocket(0, 1, LOCAL)) {
      port = socket.getLocalPort();
    }
    assertThat(ask(port)).isEqualTo(Answer.UNREACHED);
    assertThat(toldOf(port)).singleElement().asString().contains("can't be reached; others take");
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
  void whoeverRefusesIsToldOfOnceForAsLongAsItIsThere() throws IOException {
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
      assertThat(toldOf(port))
          .singleElement()
          .asString()
          .contains("doesn't take its chats' updates from here: status 403");
      there.clear();
      ask(port);
      assertThat(toldOf(port)).hasSize(2);
    } finally {
      server.stop(0);
    }
  }
}

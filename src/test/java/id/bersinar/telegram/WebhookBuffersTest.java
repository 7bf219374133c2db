package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/// That Tomcat keeps nothing of a request once it is answered, also where it keeps its connection.
class WebhookBuffersTest {

  private static final String WORD = "burung-kenari";

  private final CountDownLatch asked = new CountDownLatch(1);
  private CountDownLatch mayAnswer = new CountDownLatch(0);
  private final TomcatWebServer server = server();

  private TomcatWebServer server() {
    var factory = new TomcatServletWebServerFactory(0);
    new WebhookBuffers().customize(factory);
    factory.addInitializers(context -> context.addServlet("echo", new Echo()).addMapping("/*"));
    return (TomcatWebServer) factory.getWebServer();
  }

  /// Says what it is told, and nothing to who posts.
  private final class Echo extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      asked.countDown();
      try {
        mayAnswer.await();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
      response.getOutputStream().write(request.getPathInfo().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      var body = request.getInputStream().readAllBytes();
      if (!new String(body, StandardCharsets.UTF_8).contains(WORD)) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      }
    }
  }

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.destroy();
  }

  @Test
  void nothingOfAnUpdateIsKeptBehindIt() throws IOException {
    try (var socket = connection()) {
      for (int time = 0; time < 3; time++) {
        // Longer than what Tomcat reads at once.
        tell(socket, "POST /telegram/webhook", (WORD + ' ').repeat(400));
        assertThat(answer(socket)).startsWith("HTTP/1.1 200");
        nothingIsKept();
      }
    }
    nothingIsKept();
  }

  @Test
  void norOfWhatIsAskedForAndAnswered() throws IOException {
    try (var socket = connection()) {
      for (int time = 0; time < 2; time++) {
        tell(socket, "GET /" + WORD + "?q=" + WORD, "");
        assertThat(answer(socket)).startsWith("HTTP/1.1 200");
        nothingIsKept();
      }
    }
    nothingIsKept();
  }

  @Test
  void norOfAnAnswerWithoutItsWords() throws IOException {
    try (var socket = connection()) {
      tell(socket, "HEAD /" + WORD, "");
      var lines = new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1);
      assertThat(new BufferedReader(lines).readLine()).startsWith("HTTP/1.1 200");
      nothingIsKept();
    }
  }

  @Test
  void norOfAnAnswerToWhoIsGone() throws Exception {
    mayAnswer = new CountDownLatch(1);
    try (var socket = connection()) {
      tell(socket, "GET /" + WORD, "");
      asked.await();
      // Closes at once, without a word.
      socket.setSoLinger(true, 0);
    }
    mayAnswer.countDown();
    nothingIsKept();
  }

  private void nothingIsKept() {
    var connector = server.getTomcat().getConnector();
    await().untilAsserted(() -> assertThat(Reachable.whereIs(WORD, connector)).isEmpty());
  }

  private Socket connection() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), server.getPort());
  }

  private static void tell(Socket socket, String what, String body) throws IOException {
    var lines =
        List.of(what + " HTTP/1.1", "Host: contoh", "Content-Length: " + body.length(), "", body);
    socket.getOutputStream().write(String.join("\r\n", lines).getBytes(StandardCharsets.US_ASCII));
  }

  /// The head, after the whole has been read.
  private static String answer(Socket socket) throws IOException {
    var lines =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    var head = new StringBuilder();
    int length = 0;
    for (var line = lines.readLine(); !line.isEmpty(); line = lines.readLine()) {
      head.append(line).append('\n');
      if (line.startsWith("Content-Length: ")) {
        length = Integer.parseInt(line.substring(16));
      }
    }
    lines.skip(length);
    return head.toString();
  }
}

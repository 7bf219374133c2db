package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/// That Tomcat keeps nothing of a request once it is answered.
class WebhookBuffersTest {

  @Test
  void nothingOfAConnectionIsUsedAgain() throws IOException {
    var factory = new TomcatServletWebServerFactory(0);
    new WebhookBuffers().customize(factory);
    var server = (TomcatWebServer) factory.getWebServer();
    server.start();
    try {
      var connector = server.getTomcat().getConnector();
      assertThat(connector.getProperty("processorCache")).hasToString("0");
      assertThat(connector.getProperty("socket.bufferPool")).hasToString("0");
      assertThat(answer(server.getPort())).containsIgnoringCase("Connection: close");
    } finally {
      server.destroy();
    }
  }

  private static String answer(int port) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var request = "GET / HTTP/1.1\r\nHost: contoh\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}

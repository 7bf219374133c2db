package id.bersinar.telegram;

import java.util.Map;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Lets a connection's buffers go with its one request. Tomcat would use them again, and behind
/// what is shorter they would hold what people have written before. As they are made anew for each
/// update, they are small: all that wait for the disk at once would otherwise outgrow the room for
/// new objects.
@Component
class WebhookBuffers implements WebServerFactoryCustomizer<TomcatWebServerFactory> {

  private static final Map<String, String> NONE_KEPT =
      Map.of("maxKeepAliveRequests", "1", "processorCache", "0", "socket.bufferPool", "0");

  // In bytes, where Tomcat takes 8192 each: an update is a thousand or two, its answer no words.
  private static final Map<String, String> SMALL =
      Map.of(
          "socket.appReadBufSize",
          "2048",
          "socket.appWriteBufSize",
          "1024",
          "maxHttpResponseHeaderSize",
          "2048",
          "maxTrailerSize",
          "256");

  @Override
  public void customize(TomcatWebServerFactory server) {
    server.setProtocol(SmallAnswers.class.getName());
    server.addConnectorCustomizers(
        connector -> {
          NONE_KEPT.forEach(connector::setProperty);
          SMALL.forEach(connector::setProperty);
        });
  }
}

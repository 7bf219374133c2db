package id.bersinar.telegram;

import java.util.Map;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Lets a connection's buffers go with its one request. Tomcat would use them again, and behind
/// what is shorter they would hold what people have written before.
@Component
class WebhookBuffers implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

  private static final Map<String, String> NONE_KEPT =
      Map.of("maxKeepAliveRequests", "1", "processorCache", "0", "socket.bufferPool", "0");

  @Override
  public void customize(ConfigurableTomcatWebServerFactory server) {
    server.addConnectorCustomizers(connector -> NONE_KEPT.forEach(connector::setProperty));
  }
}

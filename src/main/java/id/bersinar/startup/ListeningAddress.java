package id.bersinar.startup;

import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Where the ports are open, unless `server.address` or `management.server.address` says otherwise.
/// Without a webhook nobody outside has to reach anything. With one the proxy has to, but health
/// and metrics are for this machine only, on a port of their own: whoever sees them often sees what
/// people do.
final class ListeningAddress {

  private static final String THIS_MACHINE = "127.0.0.1";
  private static final String DEFAULT_HEALTH_PORT = "${BERSINAR_HEALTH_PORT:8081}";

  private ListeningAddress() {}

  static void settle(ConfigurableEnvironment environment) {
    boolean polling = environment.getProperty("bersinar.telegram.webhook-url", "").isBlank();
    environment
        .getPropertySources()
        .addLast(
            new MapPropertySource(
                "listening address",
                polling ? Map.of("server.address", THIS_MACHINE) : withWebhook()));
  }

  private static Map<String, Object> withWebhook() {
    return Map.of(
        "management.server.port", DEFAULT_HEALTH_PORT, "management.server.address", THIS_MACHINE);
  }
}

package id.bersinar.startup;

import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Where the port is open. Without a webhook nobody outside has to reach it, so it is open to this
/// machine only unless `server.address` says otherwise.
final class ListeningAddress {

  private static final String ADDRESS = "server.address";

  private ListeningAddress() {}

  static void settle(ConfigurableEnvironment environment) {
    boolean polling = environment.getProperty("bersinar.telegram.webhook-url", "").isBlank();
    if (polling) {
      environment
          .getPropertySources()
          .addLast(new MapPropertySource("polling", Map.of(ADDRESS, "127.0.0.1")));
    }
  }
}

package id.bersinar.startup;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The metrics that there are. None of them counts or times what a tip does: requests, statements
/// and calls of repositories told each one to the second.
@Configuration(proxyBeanMethods = false)
class AllowedMeters {

  private static final Set<String> POOL =
      Set.of(
          "hikaricp.connections",
          "hikaricp.connections.active",
          "hikaricp.connections.idle",
          "hikaricp.connections.max",
          "hikaricp.connections.pending");

  @Bean
  static MeterFilter allowedMeters() {
    return MeterFilter.denyUnless(AllowedMeters::isAllowed);
  }

  private static boolean isAllowed(Meter.Id meter) {
    var name = meter.getName();
    return POOL.contains(name)
        || Stream.of("bersinar.", "jvm.memory.", "jvm.threads.", "process.", "system.", "disk.")
            .anyMatch(name::startsWith);
  }
}

package id.bersinar.telegram;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How long what hangs may hang.
///
/// @param parking until an update is parked
/// @param watchdog for a handler, fetching or sending that doesn't go on, or a database in this
///     process that doesn't answer, until the process ends
@ConfigurationProperties("bersinar")
record Patience(Limit parking, Limit watchdog) {

  record Limit(Duration patience) {}
}

package id.bersinar.storage;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Watches the disk of the data directory, so that somebody makes room before it is full; on the
/// health page as "diskSpace", in place of Spring's, which looks at the working directory.
@Component("diskSpaceHealthIndicator")
class SpaceWatch implements HealthIndicator, PeriodicJob {

  private static final Logger log = LoggerFactory.getLogger(SpaceWatch.class);

  private static final long MEGABYTE = 1 << 20;
  // H2's file may double for a while when it is tidied up.
  private static final long LOW = 500;
  private static final long FINE = 600;
  private static final long DOWN = 50;

  private final Disk disk;
  private final ApplicationEventPublisher events;
  private boolean told;

  @Autowired
  SpaceWatch(StorageSettings settings, ApplicationEventPublisher events) {
    this(() -> Files.getFileStore(settings.dataDirectory()).getUsableSpace(), events);
  }

  SpaceWatch(Disk disk, ApplicationEventPublisher events) {
    this.disk = disk;
    this.events = events;
  }

  /// Says how many bytes are free.
  @FunctionalInterface
  interface Disk {
    long free() throws IOException;
  }

  @Override
  public Timing timing() {
    return Timing.onEveryNode(Duration.ofMinutes(1));
  }

  /// Says once that there is little space left.
  @Override
  public void run() {
    long free = megabytesFree();
    if (free < LOW && !told) {
      log.warn("Only {} MB are free on the disk of BERSINAR_DATA_DIR", free);
      events.publishEvent(new SpaceLow(free));
      told = true;
    } else if (free >= FINE) {
      told = false;
    }
  }

  private long megabytesFree() {
    try {
      return disk.free() / MEGABYTE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Health health() {
    try {
      long free = megabytesFree();
      return (free < DOWN ? Health.down() : Health.up())
          .withDetail("freeMegabytes", free)
          .withDetail("low", free < LOW)
          .build();
    } catch (UncheckedIOException e) {
      var cause = Objects.requireNonNull(e.getCause());
      return Health.down().withDetail("reason", cause.getClass().getSimpleName()).build();
    }
  }
}

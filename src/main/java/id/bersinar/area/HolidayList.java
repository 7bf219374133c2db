package id.bersinar.area;

import id.bersinar.calendar.Holiday;
import id.bersinar.calendar.Holidays;
import id.bersinar.storage.StorageSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The holidays: those of `libur.yaml` in the data directory, or the program's own where there is
/// no such file. Each node has its own file, and reads it as soon as it runs.
@Component
public class HolidayList implements Holidays {

  private static final Logger log = LoggerFactory.getLogger(HolidayList.class);
  private static final String NAME = "libur.yaml";

  private final Path file;
  private final ApplicationEventPublisher events;
  private volatile byte[] content;
  private volatile HolidayFile known;
  private volatile byte[] refused = new byte[0];

  HolidayList(StorageSettings storage, ApplicationEventPublisher events) {
    this.file = storage.dataDirectory().resolve(NAME);
    this.events = events;
    this.content = shipped();
    this.known = HolidayFile.read(content);
  }

  private static byte[] shipped() {
    try (InputStream own = HolidayList.class.getResourceAsStream("/area/holidays.yaml")) {
      return Objects.requireNonNull(own).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<Holiday> on(LocalDate date) {
    return Optional.ofNullable(known.days().get(date));
  }

  /// In the order of their dates.
  Collection<Holiday> all() {
    return known.days().values();
  }

  /// Whether a decree has set that year's, so that they are more than computed.
  public boolean isDecreed(int year) {
    return all().stream().anyMatch(it -> it.date().getYear() == year && !it.decree().isEmpty());
  }

  /// The file as it was taken.
  byte[] content() {
    return content.clone();
  }

  /// The days that would change, in the order of their dates.
  Stream<LocalDate> changes(HolidayFile other) {
    return Stream.concat(known.days().keySet().stream(), other.days().keySet().stream())
        .distinct()
        .sorted()
        .filter(it -> !Objects.equals(known.days().get(it), other.days().get(it)));
  }

  /// Reads the file in the data directory, where it is another than before. A file with problems
  /// changes nothing, and the log says on which line they are.
  synchronized void look() {
    try {
      if (Files.exists(file) && Files.size(file) > AreaFile.LARGEST) {
        log.warn("{} is too large to be a list of holidays; they stay as they were", file);
        return;
      }
      var read = Files.exists(file) ? Files.readAllBytes(file) : shipped();
      if (Arrays.equals(read, content) || Arrays.equals(read, refused)) {
        return;
      }
      var other = HolidayFile.read(read);
      if (other.problems().isEmpty()) {
        adopt(read, other);
      } else {
        refused = read;
        log.warn(
            "{} isn't taken, and the holidays stay as they were: see line {}",
            file,
            other.problems().stream().map(it -> it.line() + " " + it.place()).toList());
      }
    } catch (IOException e) {
      log.warn("{} can't be read, and the holidays stay as they were", file, e);
    }
  }

  /// Takes a file that has no problems, and keeps it in the data directory.
  synchronized void take(byte[] other) throws IOException {
    var beside = Files.createTempFile(file.getParent(), NAME, ".new");
    try {
      Files.write(beside, other);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
    adopt(other.clone(), HolidayFile.read(other));
  }

  private void adopt(byte[] read, HolidayFile other) {
    Set<LocalDate> days = changes(other).collect(Collectors.toSet());
    content = read;
    known = other;
    events.publishEvent(new HolidaysChanged(days));
  }
}

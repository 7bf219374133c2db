package id.bersinar.area;

import id.bersinar.calendar.Holiday;
import id.bersinar.calendar.Holidays;
import id.bersinar.dialogue.Text;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/// The holidays: those of `libur.yaml` in the data directory, or the program's own where there is
/// no such file. Each node has its own file, and reads it as soon as it runs. Beside it stands the
/// last one that could be taken, which counts until then, and a mark as long as not all is planned
/// by it: planning that a stop has cut short begins anew.
@Component
public class HolidayList implements Holidays {

  private static final Logger log = LoggerFactory.getLogger(HolidayList.class);
  private static final String NAME = "libur.yaml";
  private static final String UNPLANNED = "libur-unplanned";
  private static final String LAST_GOOD = "libur-last-good.yaml";

  private final Path file;
  private volatile byte[] content;
  private volatile HolidayFile known;
  private Optional<Refused> refused = Optional.empty();
  private boolean planned;

  /// A file that isn't taken.
  ///
  /// @param mark by which the same is known again
  record Refused(String mark, List<Problem> problems) {}

  HolidayList(StorageSettings storage) {
    this.file = storage.dataDirectory().resolve(NAME);
    this.content = lastGood().orElseGet(HolidayList::shipped);
    this.known = HolidayFile.read(content);
    this.planned = !Files.exists(unplannedMark());
  }

  private Path unplannedMark() {
    return file.resolveSibling(UNPLANNED);
  }

  private Optional<byte[]> lastGood() {
    try {
      return Optional.of(Files.readAllBytes(file.resolveSibling(LAST_GOOD)))
          .filter(it -> HolidayFile.read(it).problems().isEmpty());
    } catch (IOException _) {
      // As at the first start.
      return Optional.empty();
    }
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
  /// changes nothing.
  ///
  /// @return one with problems that was there at the last look too, since a file may be seen while
  ///     it is being saved
  synchronized Optional<Refused> look() {
    var before = refused;
    try {
      refused = refusal();
    } catch (IOException e) {
      log.warn("{} can't be read, and the holidays stay as they were", file, e);
    }
    return refused.filter(it -> before.filter(it::equals).isPresent());
  }

  /// Whether the file was in order at the last look.
  synchronized boolean isInOrder() {
    return refused.isEmpty();
  }

  private Optional<Refused> refusal() throws IOException {
    if (Files.exists(file) && Files.size(file) > AreaFile.LARGEST) {
      var tooLarge = new Problem(Problem.EVERYWHERE, "", Text.of("area.file-too-large"));
      return Optional.of(new Refused(String.valueOf(Files.size(file)), List.of(tooLarge)));
    }
    var read = Files.exists(file) ? Files.readAllBytes(file) : shipped();
    if (Arrays.equals(read, content)) {
      return Optional.empty();
    }
    var other = HolidayFile.read(read);
    if (other.problems().isEmpty()) {
      adopt(read, other);
      return Optional.empty();
    }
    return Optional.of(new Refused(DigestUtils.md5DigestAsHex(read), other.problems()));
  }

  /// Takes a file that has no problems, and keeps it in the data directory.
  synchronized void take(byte[] other) throws IOException {
    write(file, other);
    adopt(other.clone(), HolidayFile.read(other));
  }

  private static void write(Path path, byte[] content) throws IOException {
    var beside = Files.createTempFile(path.getParent(), NAME, ".new");
    try {
      Files.write(beside, content);
      Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private void adopt(byte[] read, HolidayFile other) {
    content = read;
    known = other;
    planned = false;
    try {
      write(unplannedMark(), new byte[0]);
      write(file.resolveSibling(LAST_GOOD), read);
    } catch (IOException e) {
      log.warn("{} is in use, but can't be kept for the next start", file, e);
    }
  }

  /// The file by which what goes by holidays is still to be planned, as long as there is one.
  synchronized Optional<byte[]> unplanned() {
    return planned ? Optional.empty() : Optional.of(content);
  }

  /// All is planned by that file.
  synchronized void planned(byte[] by) {
    planned = Arrays.equals(by, content);
    try {
      if (planned) {
        Files.deleteIfExists(unplannedMark());
      }
    } catch (IOException e) {
      log.warn("The next start plans anew, since {} can't be deleted", unplannedMark(), e);
    }
  }
}

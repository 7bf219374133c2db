package id.bersinar.storage;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// H2's file can't be read: it was cut short or overwritten, or isn't to be opened at all.
public final class DamagedFile {

  private static final int CORRUPTED = 90_030;

  // How H2's store ends its messages: version, then the error. 1 is reading, 6 corrupt, 9 a chunk
  // that is missing.
  private static final Pattern OF_THE_STORE = Pattern.compile("(?s).*\\[[\\d.]+/[169]]");

  private DamagedFile() {}

  /// Whether a failure of the database at a start comes from a damaged file.
  public static boolean explains(SQLException failure) {
    return refused(failure).isEmpty()
        && (failure.getErrorCode() == CORRUPTED
            || causes(failure)
                .anyMatch(it -> OF_THE_STORE.matcher(String.valueOf(it.getMessage())).matches()));
  }

  /// Why the file can't be opened, where it may be whole: rights, mostly.
  public static Optional<String> refused(SQLException failure) {
    return causes(failure)
        .filter(FileSystemException.class::isInstance)
        .map(FileSystemException.class::cast)
        .map(it -> it.getReason() == null ? it.getFile() + ": " + name(it) : it.getMessage())
        .findFirst();
  }

  private static String name(FileSystemException failure) {
    return failure.getClass().getSimpleName().replace("Exception", "");
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }
}

package id.bersinar.storage;

import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// H2's file can't be read: it was cut short or overwritten.
public final class DamagedFile {

  private static final int CORRUPTED = 90_030;

  // How H2's store ends its messages: version, then the error. 1 is reading, 6 corrupt, 9 a chunk
  // that is missing.
  private static final Pattern OF_THE_STORE = Pattern.compile("(?s).*\\[[\\d.]+/[169]]");

  private DamagedFile() {}

  /// Whether a failure of the database at a start comes from a damaged file.
  public static boolean explains(SQLException failure) {
    return failure.getErrorCode() == CORRUPTED
        || Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
            .anyMatch(it -> OF_THE_STORE.matcher(String.valueOf(it.getMessage())).matches());
  }
}

package id.bersinar.dialogue;

import java.io.IOException;
import java.util.Optional;

/// The port for files that people send.
public interface Downloads {

  /// The file's content.
  ///
  /// @param limit the most bytes to take
  /// @throws IOException if it can't be had, or is larger
  byte[] download(Input.FileRef file, int limit) throws IOException;

  /// The file's content; absent where it can't be had any more, or is larger.
  ///
  /// @param limit the most bytes to take
  default Optional<byte[]> find(Input.Document document, int limit) {
    try {
      return Optional.of(download(document.file(), limit));
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}

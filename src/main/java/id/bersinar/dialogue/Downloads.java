package id.bersinar.dialogue;

import java.io.IOException;

/// The port for files that people send.
public interface Downloads {

  /// The file's content.
  ///
  /// @param limit the most bytes to take
  /// @throws IOException if it can't be had, or is larger
  byte[] download(Input.FileRef file, int limit) throws IOException;
}

package id.bersinar.storage;

import java.nio.file.Path;

/// A key file with which the bot must not start; the message names it and says what to do. Nothing
/// has been written.
public class KeyFileProblem extends RuntimeException {

  public KeyFileProblem(Path file, String problem) {
    super(file + " " + problem);
  }
}

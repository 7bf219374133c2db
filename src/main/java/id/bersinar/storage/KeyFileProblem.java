package id.bersinar.storage;

import java.nio.file.Path;

/// A key file with which the bot must not start; the message names it and says what to do. Nothing
/// has been written.
public class KeyFileProblem extends RuntimeException implements SettingAtFault {

  public KeyFileProblem(Path file, String problem) {
    super(file + " " + problem);
  }

  @Override
  public String setting() {
    return "BERSINAR_DATA_DIR";
  }
}

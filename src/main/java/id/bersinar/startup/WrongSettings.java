package id.bersinar.startup;

import java.util.List;

/// Settings that are missing or wrong; the message has a line for each, which names it.
class WrongSettings extends RuntimeException {

  WrongSettings(List<String> problems) {
    super(String.join("\n", problems));
  }
}

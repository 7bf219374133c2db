package id.bersinar.dialogue.texts;

import id.bersinar.storage.SettingAtFault;

/// A file of `messages/` that can't be used; the message says which, where and why.
public class BrokenMessageFile extends RuntimeException implements SettingAtFault {

  BrokenMessageFile(String message) {
    super(message);
  }

  @Override
  public String setting() {
    return "BERSINAR_MESSAGES_DIR";
  }
}

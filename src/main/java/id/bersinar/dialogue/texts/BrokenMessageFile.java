package id.bersinar.dialogue.texts;

/// A file of `messages/` that can't be used; the message says which, where and why.
public class BrokenMessageFile extends RuntimeException {

  BrokenMessageFile(String message) {
    super(message);
  }
}

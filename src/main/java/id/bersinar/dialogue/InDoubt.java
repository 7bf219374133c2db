package id.bersinar.dialogue;

/// What somebody asked for may have been done, and only asking for it again will show. The
/// conversation stays where it is, and the person is told so in these words.
public final class InDoubt extends RuntimeException {

  private final transient Text word;

  public InDoubt(Text word, Throwable cause) {
    super("something may have been done", cause);
    this.word = word;
  }

  /// What the person is told.
  public Text word() {
    return word;
  }
}

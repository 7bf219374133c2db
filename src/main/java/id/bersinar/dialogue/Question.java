package id.bersinar.dialogue;

/// What the bot asks in a state, and what can be tapped for an answer. "Back" and "cancel" are
/// added to it, so a dialogue doesn't.
///
/// @param guarded as in [Reply.Say]
public record Question(Text text, Keyboard keyboard, boolean guarded) {

  public static Question of(Text text, Keyboard keyboard) {
    return new Question(text, keyboard, false);
  }

  /// A question that is answered by typing.
  public static Question of(Text text) {
    return of(text, Keyboard.none());
  }

  /// A question that is answered by typing.
  public static Question of(String key) {
    return of(Text.of(key));
  }

  /// The same, kept from being forwarded, saved or captured.
  public Question guard() {
    return new Question(text, keyboard, true);
  }
}

package id.bersinar.dialogue;

/// What the bot asks in a state, and what can be tapped for an answer. "Back" and "cancel" are
/// added to it, so a dialogue doesn't.
///
/// @param answersDeleted whether what is typed for an answer disappears from the chat at once; in a
///     dialogue that is kept in memory only
/// @param briefly whether it asks for a name or a few words, so that a sentence by which people
///     mean something else is no answer
public record Question(Text text, Keyboard keyboard, boolean answersDeleted, boolean briefly) {

  public static Question of(Text text, Keyboard keyboard) {
    return new Question(text, keyboard, false, false);
  }

  /// A question that is answered by typing.
  public static Question of(Text text) {
    return of(text, Keyboard.none());
  }

  /// A question that is answered by typing.
  public static Question of(String key) {
    return of(Text.of(key));
  }

  /// The same, asking for a secret: what is typed disappears from the chat at once.
  public Question deleteAnswers() {
    return new Question(text, keyboard, true, briefly);
  }

  /// The same, asking for a few words.
  Question brief() {
    return new Question(text, keyboard, answersDeleted, true);
  }

  /// The same in other words.
  public Question with(Text text) {
    return new Question(text, keyboard, answersDeleted, briefly);
  }
}

package id.bersinar.dialogue;

/// What a button does that outlives its dialogue, such as "done" under a reminder. A bean of this
/// type is found by its name. It runs in the update's transaction and must bear being tapped twice.
public interface Shortcut {

  /// The name of the built-in shortcut that opens a command.
  String COMMAND = "open";

  /// The name of the built-in shortcut that wipes what was said anonymously in the chat.
  String WIPE = "wipe";

  /// A short, stable name; it stands in buttons that people keep for months.
  String name();

  /// Where its answers pass through.
  default Keeping keeping() {
    return Keeping.DURABLE;
  }

  /// Acts, and tells what came of it.
  ///
  /// @param argument what the button carried
  Reply tapped(String argument, Visitor visitor);
}

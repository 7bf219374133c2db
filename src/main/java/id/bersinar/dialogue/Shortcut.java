package id.bersinar.dialogue;

import java.util.List;

/// What a button does that outlives its dialogue, such as "done" under a reminder. A bean of this
/// type is found by its name. It runs in the update's transaction and must bear being tapped twice.
public interface Shortcut {

  /// The name of the built-in shortcut that opens a command.
  String COMMAND = "open";

  /// A short, stable name; it stands in buttons that people keep for months.
  String name();

  /// Where its answers pass through.
  default Keeping keeping() {
    return Keeping.DURABLE;
  }

  /// Acts, and tells what came of it; it may open a command instead.
  ///
  /// @param argument what the button carried
  Result tapped(String argument, Visitor visitor);

  /// What a tap leads to.
  sealed interface Result {}

  /// These are said.
  record Answered(List<Reply> replies) implements Result {}

  /// A command is opened.
  record Opened(String command, String argument) implements Result {}

  static Result answered(Reply... replies) {
    return new Answered(List.of(replies));
  }

  static Result opened(String command, String argument) {
    return new Opened(command, argument);
  }
}

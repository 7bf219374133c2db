package id.bersinar.dialogue;

/// How a dialogue was opened.
///
/// @param command which of the dialogue's commands, without the slash
/// @param argument what followed the command, such as an invitation code, or empty
/// @param onward the command to hand over to when the dialogue is done, with that argument, or
///     empty: set where consent was needed first
public record Opening(String command, String argument, String onward) {
  /// Never prints what was said.
  @Override
  public String toString() {
    return "Opening " + command;
  }
}

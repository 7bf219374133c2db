package id.bersinar.dialogue;

/// A button by which operators get something that is made anew for whoever asks again, such as a
/// file.
public abstract class OperatorsButton extends PassingShortcut {

  protected OperatorsButton(String name) {
    super(name);
  }

  /// Whoever is no operator any more learns nothing of it.
  @Override
  public final Reply tapped(String argument, Visitor visitor) {
    return visitor.may(Role.OPERATOR) ? tapped(argument) : Reply.say("dialogue.unknown-command");
  }

  /// What an operator gets.
  ///
  /// @param argument what the button carried
  protected abstract Reply tapped(String argument);
}

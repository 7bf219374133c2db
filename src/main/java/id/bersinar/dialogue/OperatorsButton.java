package id.bersinar.dialogue;

/// A button by which operators get something that is made anew for whoever asks again, such as a
/// file. It goes straight to Telegram and is stored nowhere.
public abstract class OperatorsButton implements Shortcut {

  private final String name;

  protected OperatorsButton(String name) {
    this.name = name;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Keeping keeping() {
    return Keeping.VOLATILE;
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

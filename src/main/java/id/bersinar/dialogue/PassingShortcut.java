package id.bersinar.dialogue;

/// A button of which nothing is stored, neither the tap nor what comes of it.
public abstract class PassingShortcut implements Shortcut {

  private final String name;

  protected PassingShortcut(String name) {
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
}

package id.bersinar.posko;

import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Shortcut;

/// A button under a list of posko. As the search it leaves nothing: which posko somebody looks for
/// tells where they are.
abstract class PoskoShortcut implements Shortcut {

  private final String name;

  PoskoShortcut(String name) {
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

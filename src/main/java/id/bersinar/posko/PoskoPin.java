package id.bersinar.posko;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.PassingShortcut;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import org.springframework.stereotype.Component;

/// The button that shows where a posko stands. As the search it leaves nothing: which posko
/// somebody looks for tells where they are.
@Component
class PoskoPin extends PassingShortcut {

  private static final String NAME = "pin";

  private final PoskoDirectory directory;

  PoskoPin(PoskoDirectory directory) {
    super(NAME);
    this.directory = directory;
  }

  /// @param number the posko's in the list, as a phone cuts a long name
  static Button button(Posko posko, int number) {
    var label = Text.of("posko.pin").with("number", number).with("name", posko.details().name());
    return Button.go(label, NAME, posko.code());
  }

  static Reply venue(Posko.Details posko) {
    return new Reply.Venue(posko.latitude(), posko.longitude(), posko.name(), posko.address());
  }

  @Override
  public Reply tapped(String argument, Visitor visitor) {
    return directory
        .find(argument)
        .map(posko -> venue(posko.details()))
        .orElseGet(() -> Reply.say("posko.gone"));
  }
}

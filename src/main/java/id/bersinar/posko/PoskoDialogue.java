package id.bersinar.posko;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.CommandLink;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import org.springframework.stereotype.Component;

/// /posko: the three nearest to a shared location, or those of an RW.
///
/// It lives in memory only, so that nobody's location is written anywhere.
@Component
class PoskoDialogue extends Form {

  static final String COMMAND = "posko";

  private static final String NOT_UNDERSTOOD = "posko.not-understood";

  private final PoskoDirectory directory;
  private final PoskoList list;

  PoskoDialogue(PoskoDirectory directory, PoskoList list, NearestPosko nearest) {
    super("posko", Command.forEveryone(COMMAND, 30).asKey());
    kept(Keeping.VOLATILE);
    this.directory = directory;
    this.list = list;

    var near = ask("posko.choose-how", Answer.either("posko.by-place", "posko.by-rw"));
    // A location and an RW's number are understood whatever is asked.
    ask("posko.ask-place", Answer.location("posko.share-place", NOT_UNDERSTOOD))
        .when(near, it -> it)
        .anywhere(Input.Place.class::isInstance)
        .then((place, _) -> Step.end(nearest.near(place)));
    ask("posko.choose-rw", Answer.typed(this::rws, Wanted::parse, Wanted::written, NOT_UNDERSTOOD))
        .when(near, it -> !it)
        .anywhere(Input.Words.class::isInstance)
        .then((wanted, _) -> Step.end(list.of(wanted)));
  }

  private Keyboard rws(Said said) {
    var buttons =
        directory.rws().stream()
            .map(rw -> Button.answer(Text.of("posko.rw").with("rw", rw.number()), rw.number()))
            .toList();
    return Keyboard.grid(3, buttons)
        .row(Button.answer(Text.of("posko.show-all"), Wanted.ALL.written()));
  }

  @Override
  public Step<Filled> open(Opening opening, Visitor visitor) {
    if (directory.all().isEmpty()) {
      return Step.end(list.none());
    }
    return directory
        .find(opening.argument())
        .<Step<Filled>>map(it -> Step.end(list.one(it), PoskoPin.venue(it.details())))
        .orElseGet(() -> super.open(opening, visitor));
  }

  /// The link that leads to a posko.
  static CommandLink link(Posko posko) {
    return new CommandLink(COMMAND, posko.code());
  }
}

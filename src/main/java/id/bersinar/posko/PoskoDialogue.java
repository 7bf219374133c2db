package id.bersinar.posko;

import id.bersinar.area.Rw;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// /posko: the three nearest to a shared location, or those of an RW.
///
/// It lives in memory only, so that nobody's location is written anywhere.
@Component
class PoskoDialogue extends Form {

  private static final int NEAREST = 3;
  private static final int LONGEST_LIST = 12;
  private static final String NOT_UNDERSTOOD = "posko.not-understood";
  private static final String ALL = "all";

  private final PoskoDirectory directory;

  PoskoDialogue(PoskoDirectory directory) {
    super("posko", Command.forEveryone("posko", 30));
    this.directory = directory;

    var how = ask("posko.choose-how", Answer.oneOf(How.values(), How::label));
    // A location and an RW's number are understood whatever is asked.
    ask("posko.ask-place", Answer.location("posko.share-place", NOT_UNDERSTOOD))
        .when(how, How.PLACE::equals)
        .anywhere(Input.Place.class::isInstance)
        .then((place, _) -> nearest(new Spot(place.latitude(), place.longitude())));
    ask("posko.choose-rw", Answer.typed(this::rws, Wanted::parse, Wanted::number, NOT_UNDERSTOOD))
        .when(how, How.RW::equals)
        .anywhere(Input.Words.class::isInstance)
        .then((wanted, _) -> wanted.rw().map(this::in).orElseGet(this::all));
  }

  private enum How {
    PLACE,
    RW;

    Text label() {
      return Text.of(this == PLACE ? "posko.by-place" : "posko.by-rw");
    }
  }

  /// @param rw absent where all posko are wanted
  private record Wanted(Optional<Rw> rw) {
    static Optional<Wanted> parse(String text) {
      return text.equals(ALL)
          ? Optional.of(new Wanted(Optional.empty()))
          : Rw.parse(text).map(it -> new Wanted(Optional.of(it)));
    }

    String number() {
      return rw.map(Rw::number).orElse(ALL);
    }
  }

  private Keyboard rws(Said said) {
    var buttons =
        directory.rws().stream()
            .map(rw -> Button.answer(Text.of("posko.rw").with("rw", rw.number()), rw.number()))
            .toList();
    return Keyboard.grid(3, buttons).row(Button.answer(Text.of("posko.show-all"), ALL));
  }

  @Override
  public Keeping keeping() {
    return Keeping.VOLATILE;
  }

  @Override
  public Step<Filled> open(Opening opening, Visitor visitor) {
    return directory.all().isEmpty() ? none() : super.open(opening, visitor);
  }

  private Step<Filled> nearest(Spot here) {
    var found = directory.nearest(here, NEAREST);
    if (found.isEmpty()) {
      return none();
    }
    var heading = Text.of(found.getFirst().distance().isFar() ? "posko.far" : "posko.nearest");
    var cards = found.stream().map(PoskoCard::of).toList();
    return Step.end(
        shown(heading, cards, Text.of("posko.forgotten")),
        PoskoPin.venue(found.getFirst().posko().details()));
  }

  private Step<Filled> in(Rw rw) {
    var found = directory.in(rw);
    return found.isEmpty()
        ? listed(Text.of("posko.none-in-rw").with("rw", rw.number()), directory.all())
        : listed(Text.of("posko.in-rw").with("rw", rw.number()), found);
  }

  private Step<Filled> all() {
    return listed(Text.of("posko.all"), directory.all());
  }

  private Step<Filled> listed(Text heading, List<Posko> poskos) {
    if (poskos.isEmpty()) {
      return none();
    }
    var cards = poskos.stream().limit(LONGEST_LIST).map(PoskoCard::of).toList();
    int more = poskos.size() - cards.size();
    return Step.end(
        more == 0
            ? shown(heading, cards)
            : shown(heading, cards, Text.of("posko.more").with("count", more)));
  }

  private Reply shown(Text heading, List<PoskoCard> cards, Text... last) {
    var now = directory.now();
    var parts = new ArrayList<Text>();
    parts.add(heading);
    var keyboard = Keyboard.buttons();
    int number = 0;
    for (var card : cards) {
      parts.add(card.text(++number, now));
      keyboard = keyboard.row(PoskoPin.button(card.posko()));
    }
    parts.add(Text.of("posko.hotlines"));
    parts.addAll(List.of(last));
    return Reply.say(Text.paragraphs(parts)).with(keyboard.row(Button.command("menu")));
  }

  private static Step<Filled> none() {
    return Step.end(Reply.say(Text.paragraphs(Text.of("posko.none"), Text.of("posko.hotlines"))));
  }
}

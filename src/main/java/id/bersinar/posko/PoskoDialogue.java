package id.bersinar.posko;

import id.bersinar.area.Rw;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// /posko: the three nearest to a shared location, or those of an RW.
///
/// It lives in memory only, so that nobody's location is written anywhere.
@Component
class PoskoDialogue implements Dialogue<PoskoDialogue.Searching> {

  private static final int NEAREST = 3;
  private static final int LONGEST_LIST = 12;
  private static final String BY_PLACE = "place";
  private static final String BY_RW = "rw";
  private static final String ALL = "all";
  private static final String RW = "rw:";

  private final PoskoDirectory directory;

  PoskoDialogue(PoskoDirectory directory) {
    this.directory = directory;
  }

  sealed interface Searching {}

  record ChoosingHow() implements Searching {}

  record AskingPlace() implements Searching {}

  record ChoosingRw() implements Searching {}

  @Override
  public String name() {
    return "posko";
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.forEveryone("posko", 30));
  }

  @Override
  public Class<Searching> states() {
    return Searching.class;
  }

  @Override
  public Keeping keeping() {
    return Keeping.VOLATILE;
  }

  @Override
  public Step<Searching> open(Opening opening, Visitor visitor) {
    return directory.all().isEmpty() ? none() : Step.ask(new ChoosingHow());
  }

  @Override
  public Question ask(Searching state, Visitor visitor) {
    return switch (state) {
      case ChoosingHow() ->
          Question.of(
              Text.of("posko.choose-how"),
              Keyboard.buttons()
                  .row(Button.answer(Text.of("posko.by-place"), BY_PLACE))
                  .row(Button.answer(Text.of("posko.by-rw"), BY_RW)));
      case AskingPlace() ->
          Question.of(
              Text.of("posko.ask-place"), new Keyboard.ShareLocation(Text.of("posko.share-place")));
      case ChoosingRw() -> Question.of(Text.of("posko.choose-rw"), rwButtons());
    };
  }

  private Keyboard rwButtons() {
    var buttons =
        directory.rws().stream()
            .map(rw -> Button.answer(Text.of("posko.rw").with("rw", rw.number()), RW + rw.number()))
            .toList();
    return Keyboard.grid(3, buttons).row(Button.answer(Text.of("posko.show-all"), ALL));
  }

  /// A location and an RW's number are understood whatever was asked.
  @Override
  public Step<Searching> answer(Searching state, Input input, Visitor visitor) {
    return switch (input) {
      case Input.Place(var latitude, var longitude) -> nearest(new Spot(latitude, longitude));
      case Input.Words(var text) ->
          Rw.parse(text).map(this::in).orElseGet(() -> Step.again("posko.not-understood"));
      case Input.Choice(var value) when value.equals(BY_PLACE) -> Step.ask(new AskingPlace());
      case Input.Choice(var value) when value.equals(BY_RW) -> Step.ask(new ChoosingRw());
      case Input.Choice(var value) when value.equals(ALL) ->
          listed(Text.of("posko.all"), directory.all());
      case Input.Choice _ ->
          input.choice(RW).flatMap(Rw::parse).map(this::in).orElseGet(Step::again);
      default -> Step.again("posko.not-understood");
    };
  }

  private Step<Searching> nearest(Spot here) {
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

  private Step<Searching> in(Rw rw) {
    var found = directory.in(rw);
    return found.isEmpty()
        ? listed(Text.of("posko.none-in-rw").with("rw", rw.number()), directory.all())
        : listed(Text.of("posko.in-rw").with("rw", rw.number()), found);
  }

  private Step<Searching> listed(Text heading, List<Posko> poskos) {
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
    return Reply.say(Text.paragraphs(parts))
        .with(keyboard.row(Button.command(Text.of("menu.menu"), "menu")));
  }

  private static Step<Searching> none() {
    return Step.end(Reply.say(Text.paragraphs(Text.of("posko.none"), Text.of("posko.hotlines"))));
  }
}

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
    return directory.all().isEmpty()
        ? Step.end(Reply.say(Text.paragraphs(Text.of("posko.none"), Text.of("posko.hotlines"))))
        : Step.ask(new ChoosingHow());
  }

  @Override
  public Question ask(Searching state, Visitor visitor) {
    return switch (state) {
      case ChoosingHow() ->
          Question.of(
              Text.of("posko.choose-how"),
              Keyboard.buttons()
                  .row(Button.answer(Text.of("posko.by-place"), "place"))
                  .row(Button.answer(Text.of("posko.by-rw"), "rw")));
      case AskingPlace() ->
          Question.of(
              Text.of("posko.ask-place"), new Keyboard.ShareLocation(Text.of("posko.share-place")));
      case ChoosingRw() -> Question.of(Text.of("posko.choose-rw"), rwButtons());
    };
  }

  @Override
  public Step<Searching> answer(Searching state, Input input, Visitor visitor) {
    return switch (input) {
      case Input.Place(var latitude, var longitude) -> nearest(new Spot(latitude, longitude));
      case Input.Choice(var value) when value.equals("place") -> Step.ask(new AskingPlace());
      case Input.Choice(var value) when value.equals("rw") -> Step.ask(new ChoosingRw());
      case Input.Choice(var value) when value.equals("all") ->
          Step.end(listed(Text.of("posko.all"), directory.all()));
      case Input.Choice _ ->
          input.choice("rw:").flatMap(Rw::parse).map(this::in).orElse(Step.again());
      case Input.Words(var text) ->
          Rw.parse(text).map(this::in).orElse(Step.again("posko.not-understood"));
      default -> Step.again();
    };
  }

  private Keyboard rwButtons() {
    var buttons =
        directory.rws().stream()
            .map(
                rw ->
                    Button.answer(Text.of("posko.rw").with("rw", rw.number()), "rw:" + rw.number()))
            .toList();
    return Keyboard.grid(3, buttons).row(Button.answer(Text.of("posko.show-all"), "all"));
  }

  private Step<Searching> nearest(Spot here) {
    var found = directory.nearest(here, NEAREST);
    if (found.isEmpty()) {
      return Step.end(Reply.say("posko.none"));
    }
    var now = directory.now();
    var parts = new ArrayList<Text>();
    parts.add(Text.of(found.getFirst().distance().isFar() ? "posko.far" : "posko.nearest"));
    for (var nearby : found) {
      parts.add(new PoskoCard(parts.size(), nearby.posko().details(), now).at(nearby.distance()));
    }
    parts.add(Text.of("posko.hotlines"));
    parts.add(Text.of("posko.forgotten"));
    var poskos = found.stream().map(PoskoDirectory.Nearby::posko).toList();
    return Step.end(
        Reply.say(Text.paragraphs(parts)).with(pins(poskos)),
        PoskoPin.venue(poskos.getFirst().details()));
  }

  private Step<Searching> in(Rw rw) {
    var found = directory.in(rw);
    return Step.end(
        found.isEmpty()
            ? listed(Text.of("posko.none-in-rw").with("rw", rw.number()), directory.all())
            : listed(Text.of("posko.in-rw").with("rw", rw.number()), found));
  }

  private Reply listed(Text heading, List<Posko> poskos) {
    var now = directory.now();
    var parts = new ArrayList<Text>();
    parts.add(heading);
    for (var posko : poskos) {
      parts.add(new PoskoCard(parts.size(), posko.details(), now).text());
    }
    parts.add(Text.of("posko.hotlines"));
    return Reply.say(Text.paragraphs(parts)).with(pins(poskos));
  }

  private static Keyboard pins(List<Posko> poskos) {
    return Keyboard.column(
        poskos.stream()
            .map(
                posko ->
                    Button.go(
                        Text.of("posko.pin").with("nama", posko.details().name()),
                        PoskoPin.NAME,
                        posko.code()))
            .toList());
  }
}

package id.bersinar.broadcasts;

import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// /kabar: a switch for each kind of message. /berhenti: no more of any, as people type it under
/// one.
@Component
class NewsDialogue extends Form {

  static final String COMMAND = "kabar";
  static final Command OPENING = Command.forEveryone(COMMAND, 202).hidden();

  private static final String STOP = "berhenti";

  private final Run course;

  NewsDialogue(Choices choices, Run course) {
    super("news", OPENING, Command.forEveryone(STOP, 203).hidden());
    this.course = course;

    var switches =
        acts("switch", (Said said) -> Optional.of(choices.agreed(said.id())))
            .page((_, _) -> Text.of("broadcasts.switches"))
            .column();
    for (var kind : Kind.values()) {
      switches
          .act(kind.name(), agreed -> label(kind, agreed), (_, _) -> true)
          .changes(said -> course.turn(said.id(), kind));
    }
  }

  private static Text label(Kind kind, Set<Kind> agreed) {
    return Text.of(agreed.contains(kind) ? "broadcasts.on" : "broadcasts.off")
        .with("kind", kind.label());
  }

  @Override
  public Step<Filled> open(Opening opening, Visitor visitor) {
    if (opening.command().equals(COMMAND)) {
      return visitor.consented()
          ? super.open(opening, visitor)
          : Step.end(Reply.say("broadcasts.needs-consent").with(Keyboard.commands("izin")));
    }
    return visitor.consented()
        ? Step.perform(() -> left(course.declineAll(visitor.id())))
        : left(Set.of());
  }

  private static Step<Filled> left(Set<Kind> kinds) {
    return Step.end(
        kinds.isEmpty()
            ? Reply.say("broadcasts.gets-none")
            : Reply.say(Text.of("broadcasts.left").with("kind", ChoiceButtons.labels(kinds)))
                .with(Keyboard.commands(COMMAND)));
  }
}

package id.bersinar.broadcasts;

import id.bersinar.dialogue.Button;
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
import id.bersinar.people.People;
import id.bersinar.people.Person;
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

  private final People people;
  private final Choices choices;
  private final Run course;

  NewsDialogue(People people, Choices choices, Run course) {
    super("news", OPENING, Command.forEveryone(STOP, 203).hidden());
    this.people = people;
    this.choices = choices;
    this.course = course;

    var switches =
        acts("switch", (Said said) -> Optional.of(choices.agreed(said.id())))
            .page((_, _) -> Text.of("broadcasts.switches"))
            .column();
    for (var kind : Kind.values()) {
      switches
          .act(kind.name(), agreed -> label(kind, agreed), (_, _) -> true)
          .changes((agreed, said) -> turn(kind, agreed, said));
    }
  }

  private static Text label(Kind kind, Set<Kind> agreed) {
    return Text.of(agreed.contains(kind) ? "broadcasts.on" : "broadcasts.off")
        .with("kind", kind.label());
  }

  private boolean turn(Kind kind, Set<Kind> agreed, Said said) {
    if (!said.visitor().consented()) {
      return false;
    }
    if (agreed.contains(kind)) {
      people.find(said.id()).ifPresent(it -> course.decline(it, kind));
    } else {
      choices.choose(said.id(), kind, true);
    }
    return true;
  }

  @Override
  public Step<Filled> open(Opening opening, Visitor visitor) {
    if (opening.command().equals(COMMAND)) {
      return visitor.consented()
          ? super.open(opening, visitor)
          : Step.end(
              Reply.say("broadcasts.needs-consent")
                  .with(Keyboard.buttons().row(Button.command("izin"))));
    }
    var agreed = visitor.consented() ? choices.agreed(visitor.id()) : Set.<Kind>of();
    return agreed.isEmpty()
        ? Step.end(Reply.say("broadcasts.gets-none"))
        : Step.perform(() -> people.find(visitor.id()).map(it -> left(it, agreed)).orElseThrow());
  }

  private Step<Filled> left(Person person, Set<Kind> agreed) {
    agreed.forEach(it -> course.decline(person, it));
    return Step.end(
        Reply.say(Text.of("broadcasts.left").with("kind", ChoiceButtons.labels(agreed)))
            .with(Keyboard.buttons().row(Button.command(COMMAND))));
  }
}

package id.bersinar.broadcasts;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Shortcut;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The buttons by which a resident says yes, once asked, and no, under each broadcast.
@Component
class ChoiceButtons implements Shortcut {

  private static final String NAME = "news";
  private static final String ALL = "all";
  private static final String NONE = "none";
  private static final String JOIN = "join:";
  private static final String LEAVE = "leave:";

  private static final Set<Kind> ALL_KINDS = Set.of(Kind.values());

  private final People people;
  private final Choices choices;
  private final Run course;

  ChoiceButtons(People people, Choices choices, Run course) {
    this.people = people;
    this.choices = choices;
    this.course = course;
  }

  static Button leave(Text label, Kind kind) {
    return Button.go(label, NAME, LEAVE + kind);
  }

  private static Button join(Text label, Kind kind) {
    return Button.go(label, NAME, JOIN + kind);
  }

  /// The question, which is asked once.
  static Reply question() {
    var keyboard = Keyboard.buttons().row(all());
    for (var kind : Kind.values()) {
      keyboard =
          keyboard.row(join(Text.of("broadcasts.choose-one").with("kind", kind.label()), kind));
    }
    return Reply.say("broadcasts.ask-choice").with(keyboard.row(none()));
  }

  static Button.Go all() {
    return Button.go(Text.of("broadcasts.choose-all"), NAME, ALL);
  }

  static Button.Go none() {
    return Button.go(Text.of("broadcasts.choose-none"), NAME, NONE);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Reply tapped(String argument, Visitor visitor) {
    return people
        .find(visitor.id())
        .filter(_ -> visitor.consented())
        .map(it -> answered(argument, it))
        .orElseGet(() -> Reply.say("broadcasts.nothing-kept"));
  }

  private Reply answered(String argument, Person person) {
    if (argument.equals(ALL)) {
      choices.choose(person.id(), ALL_KINDS, true);
      return joined(ALL_KINDS);
    }
    if (argument.equals(NONE)) {
      course.decline(person, ALL_KINDS);
      return Reply.amend(Text.of("broadcasts.chosen-none"));
    }
    return kind(argument, JOIN)
        .map(it -> join(person, it))
        .or(() -> kind(argument, LEAVE).map(it -> leave(person, it)))
        .orElseGet(() -> Reply.say("dialogue.too-late"));
  }

  private Reply join(Person person, Kind kind) {
    choices.choose(person.id(), Set.of(kind), true);
    return joined(choices.agreed(person.id()));
  }

  private static Reply joined(Set<Kind> kinds) {
    return Reply.amend(Text.of("broadcasts.chosen").with("kinds", labels(kinds)));
  }

  private Reply leave(Person person, Kind kind) {
    course.decline(person, kind);
    return Reply.say(Text.of("broadcasts.left").with("kind", kind.label()))
        .with(
            Keyboard.buttons()
                .row(join(Text.of("broadcasts.join-again"), kind))
                .row(Button.command(NewsDialogue.COMMAND)));
  }

  /// In the order in which they are offered.
  static Text labels(Set<Kind> kinds) {
    return new Text.Joined(
        ", ", Arrays.stream(Kind.values()).filter(kinds::contains).map(Kind::label).toList());
  }

  private static Optional<Kind> kind(String argument, String prefix) {
    return Arrays.stream(Kind.values()).filter(it -> argument.equals(prefix + it)).findFirst();
  }
}

package id.bersinar.people;

import id.bersinar.area.Desk;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// /dataku and /hapusdata: what is kept about a person, and its erasure (UU 27/2022).
@Component
class MyDataDialogue extends Form {

  private static final String SHOW = "dataku";
  private static final String ERASE = "hapusdata";

  private final People people;
  private final MyData data;
  private final PeopleSettings settings;

  MyDataDialogue(People people, MyData data, PeopleSettings settings) {
    super(
        "my-data",
        Command.forEveryone(SHOW, 200),
        Command.forEveryone(ERASE, 210).hidden().guarded());
    this.people = people;
    this.data = data;
    this.settings = settings;

    ask("people.erase.confirm", Answer.yes("people.erase.yes"))
        .worded((text, said) -> Text.paragraphs(passingOn(said), text))
        .does(
            (_, said) -> {
              var passedOn = data.erase(said.id());
              return Step.end(
                  Reply.say(Text.paragraphs(Text.of(passedOn), Text.of("people.erase.done"))));
            });
  }

  @Override
  public Step<Filled> open(Opening opening, Visitor visitor) {
    if (people.find(visitor.id()).isEmpty()) {
      return Step.end(
          Reply.say(Text.paragraphs(Text.of("people.data.nothing"), Text.of("people.data.tips"))));
    }
    return opening.command().equals(SHOW)
        ? Step.end(
            Reply.say(kept(visitor))
                .with(
                    Keyboard.column(
                        Stream.concat(
                                data.changes(visitor.roles()).stream(),
                                Stream.of(Button.command(ERASE), Button.command("menu")))
                            .toList())))
        : begun(visitor).resume();
  }

  private Text kept(Visitor visitor) {
    var person = people.find(visitor.id()).orElseThrow();
    return Text.paragraphs(
        Text.of("people.data.heading"),
        Text.lines(
            Text.of("people.data.chat")
                .with("chat", String.valueOf(person.chat()))
                .with("language", Text.of("language.name")),
            Text.of("people.data.first-seen").given("date", people.firstSeen(person.id())),
            Text.of("people.data.consent").given("date", people.consentedOn(person.id())),
            Text.lines(person.roles(), it -> held(it, person)),
            Text.of("people.data.category")
                .given("category", person.category().map(StakeholderCategory::label)),
            Text.of("people.data.desk").given("desk", person.desk().map(Desk::label)),
            Text.lines(data.about(person.id()))),
        Text.of("people.data.tips"),
        settings.named("people.data.rights"));
  }

  private Text passingOn(Said said) {
    var lines = data.passingOn(said.visitor());
    if (lines.isEmpty()) {
      return Text.nothing();
    }
    var head =
        data.heir(said.id())
            .map(it -> Text.of("people.erase.passes-on").with("person", it))
            .orElseGet(() -> Text.of("people.erase.passes-to-nobody"));
    return Text.lines(Stream.concat(Stream.of(head), lines.stream()).toList());
  }

  private static Text held(Role role, Person person) {
    return person
        .institution()
        .map(it -> Text.of("people.data.role").with("institution", it))
        .orElseGet(() -> Text.of("people.data.role-only"))
        .with("role", Text.of("people.role.", role));
  }
}

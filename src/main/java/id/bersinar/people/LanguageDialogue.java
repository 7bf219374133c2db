package id.bersinar.people;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.texts.Texts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// /bahasa: choose the language.
@Component
class LanguageDialogue implements Dialogue<LanguageDialogue.Choosing> {

  private final People people;
  private final Texts texts;

  LanguageDialogue(People people, Texts texts) {
    this.people = people;
    this.texts = texts;
  }

  record Choosing() {}

  @Override
  public String name() {
    return "language";
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.forEveryone("bahasa", 220));
  }

  @Override
  public Class<Choosing> states() {
    return Choosing.class;
  }

  @Override
  public Step<Choosing> open(Opening opening, Visitor visitor) {
    return Step.ask(new Choosing());
  }

  @Override
  public Question ask(Choosing state, Visitor visitor) {
    var buttons =
        texts.languages().stream()
            .map(it -> Button.answer(Text.plain(nameOf(it)), it.code()))
            .toList();
    return Question.of(Text.of("people.ask-language"), Keyboard.grid(2, buttons));
  }

  /// Each language in its own words, since somebody may read no other.
  private String nameOf(Language language) {
    return texts.plain(Text.of("language.name"), language);
  }

  @Override
  public Step<Choosing> answer(Choosing state, Input input, Visitor visitor) {
    return chosen(input)
        .<Step<Choosing>>map(
            language ->
                Step.perform(
                    () -> {
                      people.speak(visitor.id(), language);
                      return Step.handover("menu");
                    }))
        .orElseGet(Step::again);
  }

  private Optional<Language> chosen(Input input) {
    return texts.languages().stream()
        .filter(
            language ->
                input.is(language.code())
                    || input.words(40).filter(nameOf(language)::equalsIgnoreCase).isPresent())
        .findFirst();
  }
}

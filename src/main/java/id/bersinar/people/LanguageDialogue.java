package id.bersinar.people;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Step;
import org.springframework.stereotype.Component;

/// /bahasa: choose the language.
@Component
class LanguageDialogue extends Form {

  LanguageDialogue(People people, LanguageNames names) {
    super("language", Command.forEveryone("bahasa", 220));
    ask(
            "people.ask-language",
            Answer.typed(
                _ -> Keyboard.grid(2, names.all(), it -> Button.answer(names.own(it), it.code())),
                names::find,
                Language::code,
                "dialogue.please-choose"))
        .does(
            (language, said) -> {
              people.speak(said.id(), language);
              return Step.handover("menu", Reply.say("people.language-chosen"));
            });
  }
}

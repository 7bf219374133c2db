package id.bersinar.people;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.texts.Texts;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// /bahasa: choose the language.
@Component
class LanguageDialogue extends Form {

  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)^(?:(?:pakai|ganti|ke|mau|bahasa|bhs|b)[. ]+)+|(?:"
              + " (?:aja|saja|dong|ya|kak|please))+$");

  private final Texts texts;

  LanguageDialogue(People people, Texts texts) {
    super("language", Command.forEveryone("bahasa", 220));
    this.texts = texts;

    ask(
            "people.ask-language",
            Answer.typed(this::languages, this::chosen, Language::code, "dialogue.please-choose"))
        .does(
            (language, said) -> {
              people.speak(said.id(), language);
              return Step.handover("menu", Reply.say("people.language-chosen"));
            });
  }

  private Keyboard languages(Said said) {
    return Keyboard.grid(
        2, texts.languages(), it -> Button.answer(Text.plain(nameOf(it)), it.code()));
  }

  private Optional<Language> chosen(String text) {
    var named = AROUND.matcher(text).replaceAll("");
    return texts.languages().stream()
        .filter(it -> text.equals(it.code()) || names(it).anyMatch(named::equalsIgnoreCase))
        .findFirst();
  }

  /// Its name in each language, such as "Inggris".
  private Stream<String> names(Language language) {
    return texts.languages().stream().map(it -> language.locale().getDisplayLanguage(it.locale()));
  }

  /// Each language in its own words, since somebody may read no other.
  private String nameOf(Language language) {
    return texts.plain(Text.of("language.name"), language);
  }
}

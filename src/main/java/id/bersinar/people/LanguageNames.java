package id.bersinar.people;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The languages that the bot speaks, by what people call them.
@Component
record LanguageNames(Texts texts) {

  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)^(?:(?:pakai|ganti|ke|mau|bahasa|bhs|b)[. ]+)+|(?:"
              + " (?:aja|saja|dong|ya|kak|please))+$");

  List<Language> all() {
    return texts.languages();
  }

  /// What is meant by "Inggris dong", by "English", or by a code.
  Optional<Language> find(String typed) {
    var named = AROUND.matcher(typed).replaceAll("");
    return all().stream()
        .filter(it -> typed.equals(it.code()) || names(it).anyMatch(named::equalsIgnoreCase))
        .findFirst();
  }

  /// Its name in each language, such as "Inggris".
  private Stream<String> names(Language language) {
    return all().stream().map(it -> language.locale().getDisplayLanguage(it.locale()));
  }

  /// In its own words, since somebody may read no other.
  Text own(Language language) {
    return Text.plain(texts.plain(Text.of("language.name"), language));
  }
}

package id.bersinar.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.texts.TextSettings;
import id.bersinar.dialogue.texts.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageNamesTest {

  private final LanguageNames names =
      new LanguageNames(new Texts(new TextSettings("messages", "target/test-data/languages")));

  @ParameterizedTest
  @ValueSource(
      strings = {"en", "English", "inggris", "bahasa Inggris dong", "pakai english aja please"})
  void englishIsMeant(String typed) {
    assertThat(names.find(typed)).contains(new Language("en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "Indonesia", "ganti ke bahasa indonesia kak", "Indonesian"})
  void indonesianIsMeant(String typed) {
    assertThat(names.find(typed)).contains(Language.INDONESIAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bahasa", "Klingon", "enggak"})
  void noneIsMeant(String typed) {
    assertThat(names.find(typed)).isEmpty();
  }
}

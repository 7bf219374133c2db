package id.bersinar.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.texts.TextSettings;
import id.bersinar.dialogue.texts.Texts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a key stands for, held against what the program itself says.
class TextsByKeyTest {

  private final TextsByKey texts = TextsByKey.in("id");
  @TempDir Path kept;

  private String said(Text text) {
    return new Texts(new TextSettings("messages", kept.toString()))
        .plain(text, Language.INDONESIAN)
        .replaceAll("<[^>]+>", "");
  }

  @Test
  void aKeyIsItsWholeSentence() {
    var said = said(Text.of("dialogue.cancelled"));
    texts.areIn("one\n" + said + "\nanother", "dialogue.cancelled");
    assertThat(texts.isIn(said.substring(1), "dialogue.cancelled")).isFalse();
  }

  @Test
  void markupIsNotShown() {
    texts.areIn(said(Text.of("training.enrolled")), "training.enrolled");
  }

  @Test
  void aPlaceholderIsAnything() {
    var said = said(Text.of("training.on-waiting-list").with("urutan", 3));
    texts.areIn(said, "training.on-waiting-list");
    texts.areNotIn(said.replace('.', '!'), "training.on-waiting-list");
  }

  @Test
  void oneOfItsPluralsIsEnough() {
    for (int segments : new int[] {0, 1, 12}) {
      var overview =
          Text.of("area.overview")
              .with("area", "Contoh")
              .with("kecamatan", "Contoh")
              .with("city", "Kota Contoh")
              .with("segments", segments);
      texts.areIn(said(overview), "area.overview");
    }
    assertThat(texts.isIn("📍 Kelurahan C, Kecamatan C, K: 3", "area.overview")).isFalse();
  }

  @Test
  void theLanguageIsTheOneThatThePhoneBeganWith() {
    texts.areIn("⬅️ Kembali", "dialogue.back");
    TextsByKey.in("en-GB").areIn("⬅️ Back", "dialogue.back");
    TextsByKey.in("xx").areIn("⬅️ Kembali", "dialogue.back");
  }

  @Test
  void whatIsNoKeyIsLookedForAsItIs() {
    texts.areIn("besok pukul 09.00 (contoh)", "09.00", "(contoh)", "besok ");
    texts.areNotIn("besok pukul 09:00", "09.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dialogue.bakc", "dialogue.Back", "dialog.back", "reminders.agenda.at"})
  void aMisspelledKeyCannotPass(String wrong) {
    assertThatIllegalArgumentException().isThrownBy(() -> texts.areNotIn("anything", wrong));
    assertThatIllegalArgumentException().isThrownBy(() -> texts.isIn("anything", wrong));
  }

  @Test
  void whatIsThereOrMissingIsNamed() {
    assertThatThrownBy(() -> texts.areIn("Menu", "dialogue.back"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("dialogue.back", "Kembali", "Menu");
    assertThatThrownBy(() -> texts.areNotIn("⬅️ Kembali", "dialogue.back"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("dialogue.back");
  }
}

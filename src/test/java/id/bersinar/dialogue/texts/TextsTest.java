package id.bersinar.dialogue.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {

  private static final Language ENGLISH = new Language("en");

  @TempDir Path directory;
  @TempDir Path data;
  // The program's own texts, as its jar has them.
  @TempDir Path jar;
  private final List<Object> events = new ArrayList<>();
  private int edits;

  @BeforeEach
  void writeFiles() throws IOException {
    edit(
        "id",
        """
        greeting=Halo <b>{nama}</b>
        only.here=Hanya di sini
        format.date=EEEE, d MMMM yyyy
        format.time=HH.mm
        format.moment=EEEE, d MMMM yyyy 'pukul' HH.mm zzz
        when={at}
        seats={n, plural, other {# kursi}}
        """);
    edit("en", "greeting=Hello <b>{nama}</b>\nseats={n, plural, one {# seat} other {# seats}}\n");
    for (var language : List.of("id", "en")) {
      Files.copy(file(language), jar.resolve(file(language).getFileName()));
    }
  }

  private Path file(String language) {
    return directory.resolve("messages_" + language + ".properties");
  }

  private void edit(String language, String content) throws IOException {
    var file = file(language);
    Files.writeString(file, content);
    // Two edits within the clock's tick must still differ.
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(++edits)));
  }

  private TextSettings settings() {
    return new TextSettings(directory.toString(), data.toString());
  }

  private Texts texts() {
    return new Texts(settings(), new OwnMessages(this::inTheJar));
  }

  private @Nullable InputStream inTheJar(String name) {
    try {
      return Files.exists(jar.resolve(name)) ? Files.newInputStream(jar.resolve(name)) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void valuesCannotBecomeMarkup() {
    var greeting = Text.of("greeting").with("nama", "<i>Sari</i> & {nama}");
    assertThat(texts().render(greeting, Language.INDONESIAN))
        .isEqualTo("Halo <b>&lt;i&gt;Sari&lt;/i&gt; &amp; {nama}</b>");
  }

  @Test
  void whatALanguageLacksIsSaidInIndonesian() {
    assertThat(texts().render(Text.of("only.here"), ENGLISH)).isEqualTo("Hanya di sini");
  }

  @Test
  void pluralsFollowTheLanguage() {
    assertThat(texts().render(Text.of("seats").with("n", 1), ENGLISH)).isEqualTo("1 seat");
    assertThat(texts().render(Text.of("seats").with("n", 2), ENGLISH)).isEqualTo("2 seats");
  }

  @Test
  void momentsAreSpelledAsPeopleSayThem() {
    var moment =
        LocalDate.of(2026, 11, 24).atTime(LocalTime.of(14, 0)).atZone(ZoneId.of("Asia/Jakarta"));
    assertThat(texts().render(Text.of("when").with("at", moment), Language.INDONESIAN))
        .isEqualTo("Selasa, 24 November 2026 pukul 14.00 WIB");
    assertThat(
            texts()
                .render(
                    Text.of("when")
                        .with("at", moment.withZoneSameInstant(ZoneId.of("Asia/Jayapura"))),
                    Language.INDONESIAN))
        .endsWith("16.00 WIT");
  }

  @Test
  void anEditIsTakenOver() throws IOException {
    var texts = texts();
    edit("en", "greeting=Hi {nama}\n");
    texts.reload();
    assertThat(texts.render(Text.of("greeting").with("nama", "Sari"), ENGLISH))
        .isEqualTo("Hi Sari");
  }

  @Test
  void anEditThatLosesASentenceIsBroken() throws IOException {
    var texts = texts();
    edit("id", "greeting=Hai {nama}\n");
    texts.reload();
    assertThat(texts.problems()).singleElement().asString().contains("has lost", "only.here");
    assertThat(texts.render(Text.of("only.here"), Language.INDONESIAN)).isEqualTo("Hanya di sini");
  }

  @Test
  void aNewLanguageIsOneFileMore() throws IOException {
    var texts = texts();
    edit("jv", "greeting=Sugeng {nama}\n");
    texts.reload();
    assertThat(texts.languages()).containsExactly(Language.INDONESIAN, ENGLISH, new Language("jv"));
  }

  @Test
  void aBrokenEditIsReportedOnceAndTheLastGoodFileStays() throws IOException {
    var texts = texts();
    var reports = new TextReports(texts, settings(), events::add);
    edit("en", "greeting=Hi {nama\n");
    for (int look = 0; look < 3; look++) {
      texts.reload();
      reports.run();
    }
    assertThat(texts.render(Text.of("greeting").with("nama", "Sari"), ENGLISH))
        .isEqualTo("Hello <b>Sari</b>");
    assertThat(events).hasSize(1);
    assertThat(texts.problems())
        .singleElement()
        .asString()
        .startsWith("messages_en.properties, greeting");
    edit("en", "greeting=Hi {nama}\n");
    texts.reload();
    assertThat(texts.problems()).isEmpty();
  }

  @Test
  void markupThatTelegramWouldRefuseIsBroken() throws IOException {
    for (var sentence : List.of("<b>Hi", "Hi</b>", "<b><i>Hi</b></i>", "<h1>Hi</h1>", "1 < 2")) {
      edit("en", "greeting=" + sentence + "\n");
      assertThat(texts().problems())
          .singleElement()
          .asString()
          .startsWith("messages_en.properties, greeting");
    }
  }

  @Test
  void withoutIndonesianThereIsNoStart() throws IOException {
    Files.delete(directory.resolve("messages_id.properties"));
    assertThatThrownBy(this::texts)
        .isInstanceOf(BrokenMessageFile.class)
        .hasMessageContaining("messages_id.properties is missing");
  }
}

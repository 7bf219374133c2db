package id.bersinar.dialogue.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

/// Whatever becomes of `messages/`, running or at the next start, people go on reading the last
/// good texts and operators hear of it.
@Isolated("what others print is no part of what is looked at")
@SuppressWarnings("NullAway.Init") // set by each start
class LastGoodTextsTest {

  private static final Language ENGLISH = new Language("en");
  private static final Text RECEIVED = Text.of("received").with("receipt", "1234");

  @TempDir Path root;
  private final List<Object> events = new ArrayList<>();
  private int edits;
  private TextReports reports;

  @BeforeEach
  void anOperatorHasMadeTheTextsHerOwn() throws IOException {
    write("jar", "id", "received=Nomor {receipt}\nbye=Dadah\n");
    write("jar", "en", "received=Number {receipt}\nbye=Bye\n");
    write("messages", "id", "received=Nomor Anda {receipt}\nbye=Sampai jumpa\n");
    write("messages", "en", "received=Your number {receipt}\nbye=See you\n");
  }

  private void write(String directory, String language, String content) throws IOException {
    write(directory, language, content.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String directory, String language, byte[] content) throws IOException {
    var file = Files.createDirectories(root.resolve(directory)).resolve(name(language));
    Files.write(file, content);
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(++edits)));
  }

  private static String name(String language) {
    return "messages_" + language + ".properties";
  }

  private Path edited(String language) {
    return root.resolve("messages").resolve(name(language));
  }

  private TextSettings settings(String edited) {
    return new TextSettings(root.resolve(edited).toString(), root.resolve("data").toString());
  }

  private Texts start() {
    var settings = settings("messages");
    var texts = new Texts(settings, new OwnMessages(this::inTheJar));
    reports = new TextReports(texts, settings, events::add);
    return texts;
  }

  private void look(Texts texts) {
    texts.reload();
    reports.run();
  }

  private @Nullable InputStream inTheJar(String name) {
    try {
      var file = root.resolve("jar").resolve(name);
      return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String said(Texts texts, Text text) {
    return texts.render(text, Language.INDONESIAN);
  }

  /// What may happen to the Indonesian file.
  enum Harm {
    MARKUP("received=<b>{receipt}\nbye=x\n", "received: <b> is not closed"),
    PATTERN("received={receipt\nbye=x\n", "received: "),
    GAP_LOST("received=Nomor Anda\nbye=x\n", "received: the gap {receipt} is missing"),
    GAP_MISTYPED("received=Nomor {recipt}\nbye=x\n", "received: the gap {receipt} is missing"),
    GAP_INVENTED("received=Nomor {receipt}\nbye={who}\n", "bye: nothing fills the gap {who}"),
    SENTENCE_EMPTY("received=Nomor {receipt}\nbye=\n", "bye: empty"),
    SENTENCE_LOST("received=Nomor {receipt}\n", "has lost bye"),
    EMPTY("", "is empty"),
    NOT_UTF_8("", "is not in UTF-8"),
    TOO_LARGE("", "is larger than 2 MB"),
    UNREADABLE("", "cannot be read"),
    DELETED("", "is missing"),
    DIRECTORY_GONE("", "cannot be read: NoSuchFile");

    private final String content;
    private final String said;

    Harm(String content, String said) {
      this.content = content;
      this.said = said;
    }
  }

  private void harm(Harm harm) throws IOException {
    var file = edited("id");
    switch (harm) {
      case NOT_UTF_8 -> write("messages", "id", "bye=Dadah".getBytes(StandardCharsets.UTF_16));
      case TOO_LARGE -> write("messages", "id", "#" + "x".repeat(2_000_000));
      case UNREADABLE -> {
        Files.delete(file);
        Files.createDirectory(file);
      }
      case DELETED -> Files.delete(file);
      case DIRECTORY_GONE -> FileSystemUtils.deleteRecursively(root.resolve("messages"));
      default -> write("messages", "id", harm.content);
    }
  }

  @ParameterizedTest
  @EnumSource
  void afterARestartTheLastGoodTextsAreUsedAndOperatorsHearOfIt(Harm harm) throws IOException {
    start();
    harm(harm);
    var texts = start();
    assertThat(said(texts, RECEIVED)).isEqualTo("Nomor Anda 1234");
    assertThat(said(texts, Text.of("bye"))).isEqualTo("Sampai jumpa");
    assertThat(texts.render(RECEIVED, ENGLISH)).isEqualTo("Your number 1234");
    assertThat(texts.problems()).singleElement().asString().contains(harm.said);
    look(texts);
    look(texts);
    look(texts);
    assertThat(events).singleElement().asString().contains(harm.said);
  }

  @ParameterizedTest
  @EnumSource
  void whileItRunsTheLastGoodTextsStayAndOperatorsHearOfIt(Harm harm) throws IOException {
    var texts = start();
    harm(harm);
    look(texts);
    look(texts);
    look(texts);
    assertThat(said(texts, RECEIVED)).isEqualTo("Nomor Anda 1234");
    assertThat(said(texts, Text.of("bye"))).isEqualTo("Sampai jumpa");
    assertThat(texts.problems()).singleElement().asString().contains(harm.said);
    assertThat(events).singleElement().asString().contains(harm.said);
  }

  @ParameterizedTest
  @EnumSource
  void theFirstStartWithNothingToFallBackOnTakesWhatIsRight(Harm harm) throws IOException {
    harm(harm);
    if (harm == Harm.SENTENCE_LOST) {
      assertThat(said(start(), Text.of("bye"))).isEqualTo("Dadah");
    } else if (harm.content.isEmpty()) {
      assertThatThrownBy(this::start)
          .isInstanceOf(BrokenMessageFile.class)
          .hasMessageContaining(harm.said);
    } else {
      var texts = start();
      for (int look = 0; look < 3; look++) {
        assertThat(said(texts, RECEIVED)).containsPattern("Nomor (Anda )?1234");
        assertThat(said(texts, Text.of("bye"))).isIn("x", "Dadah");
        assertThat(texts.problems()).singleElement().asString().contains(harm.said);
        look(texts);
      }
      assertThat(events).singleElement().asString().contains(harm.said);
      write("messages", "id", "received=Resi {receipt}\nbye=Pamit\n");
      look(texts);
      assertThat(texts.problems()).isEmpty();
      assertThat(said(texts, RECEIVED)).isEqualTo("Resi 1234");
    }
  }

  @Test
  void aSlipInAnotherLanguageNeverStopsTheStart() throws IOException {
    for (var content : List.of("", "received=Number\n", "received={receipt\n", "bye=\n")) {
      write("messages", "en", content);
      FileSystemUtils.deleteRecursively(root.resolve("data"));
      var texts = start();
      assertThat(texts.problems()).singleElement().asString().contains("messages_en.properties");
      assertThat(said(texts, RECEIVED)).isEqualTo("Nomor Anda 1234");
      assertThat(texts.render(RECEIVED, ENGLISH)).endsWith("1234");
    }
  }

  @Test
  void afterARestartOperatorsHearOnlyOfWhatTheyHaveNotHeard() throws IOException {
    start();
    harm(Harm.MARKUP);
    for (int restart = 0; restart < 3; restart++) {
      var texts = start();
      look(texts);
      look(texts);
    }
    assertThat(events).hasSize(1);
    harm(Harm.SENTENCE_EMPTY);
    for (int restart = 0; restart < 2; restart++) {
      var texts = start();
      look(texts);
      look(texts);
    }
    assertThat(events).hasSize(2);
    write("messages", "id", "received=Resi {receipt}\nbye=Pamit\n");
    look(start());
    harm(Harm.MARKUP);
    var texts = start();
    look(texts);
    look(texts);
    assertThat(events).hasSize(3);
  }

  @Test
  void theOperatorsDirectoryMayBeInTheDataDirectory() throws IOException {
    write("data/messages", "id", "received=Nomor Anda {receipt}\nbye=Sampai jumpa\n");
    var edited = settings("data/messages");
    var jar = new OwnMessages(this::inTheJar);
    assertThat(new Texts(edited, jar).problems()).isEmpty();
    write("data/messages", "id", "received=<b>\nbye=\n");
    assertThat(said(new Texts(edited, jar), RECEIVED)).isEqualTo("Nomor Anda 1234");
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void whatCannotBeKeptIsSaidInOneLine(CapturedOutput output) throws IOException {
    Files.createDirectories(root.resolve("data"));
    Files.createFile(root.resolve("data/messages-last-good"));
    start();
    assertThat(output.getAll()).contains("can't be kept").doesNotContain("\tat ");
  }

  @Test
  void mendedTextsAreTakenOverAndKept() throws IOException {
    var texts = start();
    harm(Harm.MARKUP);
    look(texts);
    write("messages", "id", "received=Resi {receipt}\nbye=Pamit\n");
    look(texts);
    assertThat(texts.problems()).isEmpty();
    assertThat(said(texts, RECEIVED)).isEqualTo("Resi 1234");
    harm(Harm.DIRECTORY_GONE);
    assertThat(said(start(), RECEIVED)).isEqualTo("Resi 1234");
  }

  @Test
  void whatIsSeenWhileItIsBeingSavedAlarmsNobody() throws IOException {
    var texts = start();
    harm(Harm.EMPTY);
    look(texts);
    write("messages", "id", "received=Resi {receipt}\nbye=Pamit\n");
    look(texts);
    look(texts);
    assertThat(events).isEmpty();
  }

  @Test
  void afterAnUpgradeOldFilesAreCompletedByTheProgramsOwnWords() throws IOException {
    start();
    write("jar", "id", "received=Nomor {receipt}\nbye=Dadah\nnew=Baru\n");
    write("jar", "en", "received=Number {receipt}\nbye=Bye\nnew=New\n");
    var texts = start();
    assertThat(texts.problems()).isEmpty();
    assertThat(said(texts, Text.of("new"))).isEqualTo("Baru");
    assertThat(texts.render(Text.of("new"), ENGLISH)).isEqualTo("New");
    assertThat(said(texts, RECEIVED)).isEqualTo("Nomor Anda 1234");
  }

  @Test
  void afterAnUpgradeASentenceWithOtherGapsIsSaidInTheProgramsOwnWords() throws IOException {
    start();
    write("jar", "id", "received=Nomor {receipt}\nbye=Dadah {name}\n");
    var texts = start();
    assertThat(said(texts, Text.of("bye").with("name", "Sari"))).isEqualTo("Dadah Sari");
    assertThat(said(texts, RECEIVED)).isEqualTo("Nomor Anda 1234");
    assertThat(texts.problems()).singleElement().asString().contains("the gap {name} is missing");
  }

  @Test
  void whatTheProgramNoLongerSaysMayGo() throws IOException {
    write("messages", "id", "received=Nomor Anda {receipt}\nbye=Sampai jumpa\nold=Lama\n");
    var texts = start();
    write("messages", "id", "received=Nomor Anda {receipt}\nbye=Sampai jumpa\n");
    look(texts);
    assertThat(texts.problems()).isEmpty();
  }

  @Test
  void theLastGoodVersionIsForItsOwnerOnlyAndADamagedOneHarmsNothing() throws IOException {
    start();
    var kept = root.resolve("data/messages-last-good").resolve(name("id"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
        .isEqualTo("rw-------");
    Files.write(kept, new byte[] {(byte) 0xff, 1});
    assertThat(said(start(), RECEIVED)).isEqualTo("Nomor Anda 1234");
    assertThat(kept).hasSameBinaryContentAs(edited("id"));
  }

  @Test
  void aMarkAtTheBeginningIsPassedOver() throws IOException {
    write("messages", "id", "\uFEFFreceived=Nomor Anda {receipt}\r\nbye=Sampai jumpa\r\n");
    assertThat(said(start(), RECEIVED)).isEqualTo("Nomor Anda 1234");
  }
}

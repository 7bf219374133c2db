package id.bersinar.dialogue.texts;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/// An operator has made the texts in `messages/` her own, and something happens to them.
@SuppressWarnings("NullAway.Init") // set by each start
abstract class EditedTexts {

  static final Language ENGLISH = new Language("en");
  static final Text RECEIVED = Text.of("received").with("receipt", "1234");

  @TempDir Path root;
  final List<Object> events = new ArrayList<>();
  private int edits;
  private TextReports reports;

  @BeforeEach
  void anOperatorHasMadeTheTextsHerOwn() throws IOException {
    write("jar", "id", "received=Nomor {receipt}\nbye=Dadah\n");
    write("jar", "en", "received=Number {receipt}\nbye=Bye\n");
    write("messages", "id", "received=Nomor Anda {receipt}\nbye=Sampai jumpa\n");
    write("messages", "en", "received=Your number {receipt}\nbye=See you\n");
  }

  void write(String directory, String language, String content) throws IOException {
    write(directory, language, content.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String directory, String language, byte[] content) throws IOException {
    var file = Files.createDirectories(root.resolve(directory)).resolve(name(language));
    Files.write(file, content);
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(++edits)));
  }

  static String name(String language) {
    return "messages_" + language + ".properties";
  }

  Path edited(String language) {
    return root.resolve("messages").resolve(name(language));
  }

  TextSettings settings(String edited) {
    return new TextSettings(root.resolve(edited).toString(), root.resolve("data").toString());
  }

  Texts start() {
    var settings = settings("messages");
    var texts = new Texts(settings, new OwnMessages(this::inTheJar));
    reports = new TextReports(texts, settings, events::add);
    return texts;
  }

  void look(Texts texts) {
    texts.reload();
    reports.run();
  }

  @Nullable InputStream inTheJar(String name) {
    try {
      var file = root.resolve("jar").resolve(name);
      return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String said(Texts texts, Text text) {
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

    final String content;
    final String said;

    Harm(String content, String said) {
      this.content = content;
      this.said = said;
    }
  }

  void harm(Harm harm) throws IOException {
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
}

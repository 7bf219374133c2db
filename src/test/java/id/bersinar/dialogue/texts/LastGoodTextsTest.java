package id.bersinar.dialogue.texts;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// How the last good texts are kept, and what an upgrade makes of them.
@Isolated("what others print is no part of what is looked at")
class LastGoodTextsTest extends EditedTexts {

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

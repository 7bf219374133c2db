package id.bersinar.dialogue.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Usual words, to which an operator has added some.
class UsualWordsTest extends EditedTexts {

  private UsualWords added(String line) throws IOException {
    write("jar", "id", "received=Nomor {receipt}\nbye=saya: aku, -: dong\n");
    write("messages", "id", "received=Nomor {receipt}\nbye=" + line + "\n");
    return UsualWords.of(start().everyVersion("bye"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kami", "kita", "dia", "ia", "mereka", "kamu", "-"})
  void whereTheyContradictTheProgramsOwnTheseCount(String other) throws IOException {
    var words = added(other + ": aku, bapak: babe");
    assertThat(words.find("aku")).contains("saya");
    assertThat(words.find("babe")).contains("bapak");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x:", "x: ", ": babe", "-:", ":"})
  void aLineThatIsNotFinishedMeansNothing(String line) throws IOException {
    var words = added(line);
    assertThat(words.find("")).isEmpty();
    assertThat(words.find("babe")).isEmpty();
    assertThat(words.find("dong")).contains("");
  }
}

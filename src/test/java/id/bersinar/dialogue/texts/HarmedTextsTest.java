package id.bersinar.dialogue.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bersinar.dialogue.Text;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;

/// Whatever becomes of `messages/`, running or at the next start, people go on reading the last
/// good texts and operators hear of it.
class HarmedTextsTest extends EditedTexts {

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
}

package id.bersinar.dialogue.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.gate.Incoming;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What people send that isn't words, and words that they change.
class OddContentTest extends ConversationScenario {

  private static final Input.FileRef FILE = new Input.FileRef("file");

  /// Nobody can have lost a draft.
  @BeforeEach
  void theBotHasRunForLong() {
    clock.advance(Duration.ofHours(1));
  }

  private String answered() {
    assertThat(stored).isEmpty();
    assertThat(wishes).containsExactly("wipe");
    return direct.stream().map(ConversationScenario::html).collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @EnumSource(Input.Other.Kind.class)
  void ofEachKindThatNobodyAskedForThereIsOneKindWord(Input.Other.Kind kind) {
    hear(new Incoming.Said(new Input.Other(kind)));
    assertThat(direct).hasSize(1);
    assertThat(answered()).contains("menu").doesNotContain("belum mengerti");
  }

  @Test
  void picturesFilesContactsAndPlacesAreNotLookedAt() {
    hear(new Incoming.Said(new Input.Photo(FILE)));
    assertThat(answered()).contains("/lapor");
    hear(new Incoming.Said(new Input.Document(FILE, "a.pdf", 9)));
    assertThat(answered()).contains("berkas");
    hear(new Incoming.Said(new Input.Contact("628120000", false)));
    assertThat(answered()).contains("kontak");
    hear(new Incoming.Said(new Input.Place(-6.1, 106.8)));
    assertThat(answered()).contains("lokasi");
  }

  @Test
  void wordsOfAnyLengthGetOneAnswer() {
    types("a ".repeat(2000));
    assertThat(direct).hasSize(1);
    assertThat(stored).isEmpty();
  }

  @Test
  void whoEditsAnAnswerIsToldWhatCountsAndNothingIsLost() {
    types("/order");
    types("kopi");
    hear(new Incoming.Edited());
    assertThat(said()).contains("yang berlaku tulisan yang pertama", "phone?");
    assertThat(order.asked).containsExactly("kopi");
    types("/whisper");
    hear(new Incoming.Edited());
    assertThat(wishes).singleElement().asString().startsWith("whisper").contains("secret?");
  }

  @Test
  void whatIsEditedWhereNothingIsOpenIsDeletedWithoutAWord() {
    hear(new Incoming.Edited());
    assertThat(direct).isEmpty();
    assertThat(stored).isEmpty();
    assertThat(wishes).containsExactly("wipe");
    types("/order");
    clock.advance(Duration.ofMinutes(16));
    hear(new Incoming.Edited());
    assertThat(direct).isEmpty();
    assertThat(stored).isEmpty();
    assertThat(wishes).containsExactly("wipe");
    types("kopi");
    hear(new Incoming.Edited());
    assertThat(wishes).isEmpty();
  }
}

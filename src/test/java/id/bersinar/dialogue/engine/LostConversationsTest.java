package id.bersinar.dialogue.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.InDoubt;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.gate.Incoming;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Buttons of conversations in memory that the bot no longer knows.
class LostConversationsTest extends ConversationScenario {

  /// Only who taps on a draft can have lost one.
  @Test
  void aRestartIsNewsToWhoHasLostADraftByItAndToNobodyElse() {
    types("rumahnya cat hijau");
    assertThat(html(direct.getFirst())).contains("belum mengerti").doesNotContain("ulang");
    hear(new Incoming.Tap(1, "~?bcde.:yes"));
    assertThat(html(direct.getFirst())).contains("baru saja dinyalakan ulang");
    hear(new Incoming.Tap(1, "~?bcde:yes"));
    assertThat(html(direct.getFirst())).doesNotContain("ulang");
    types("/whisper");
    var own = new Incoming.Tap(1, dataOf("Batal"));
    types("/batal");
    clock.advance(Duration.ofSeconds(10));
    hear(own);
    assertThat(html(direct.getFirst())).contains("demi keamanan").doesNotContain("ulang");
  }

  @Test
  void buttonsOfALostConversationInMemoryAreAnsweredKindly() {
    clock.advance(MemorySessions.LIFE);
    hear(new Incoming.Tap(1, "~abcde:yes"));
    assertThat(direct)
        .singleElement()
        .extracting(ConversationScenario::html)
        .asString()
        .contains("terhapus demi keamanan");
    assertThat(wishes).containsOnly("wipe");
    hear(new Incoming.Tap(40, "~abcde.z:yes"));
    assertThat(wishes).contains("wipe 35 to 40");
    assertThat(stored).isEmpty();
  }

  /// Nothing but messages of the chat in which it is tapped, and no more than the bot can
  /// have said.
  @Test
  void whatAForgedButtonWipesIsLimited() {
    for (var first : List.of("1", "-zzzzz", "zzzzzz", "zzzzzzzzzzzz", "?", "\u0001")) {
      hear(new Incoming.Tap(9_000, "!wipe:" + first));
      assertThat(wishes).containsAnyOf("wipe 6000 to 9000", "wipe 9000 to 9000");
    }
  }

  @Test
  void whatALostConversationHasComeToIsSaidAgain() {
    hear(new Incoming.Tap(1, "~abcde:known"));
    assertThat(wishes).startsWith("leave that was noted", "wipe", "wipe 1 to 1");
    hear(new Incoming.Tap(40, "~abcde.z:known"));
    assertThat(wishes).startsWith("leave that was noted", "wipe", "wipe 35 to 40");
    assertThat(stored).isEmpty();
    assertThat(rows).isEmpty();
    hear(new Incoming.Tap(1, "abcde:known"));
    assertThat(said()).contains("sudah tidak berlaku");
  }

  @Test
  void whatMayHaveBeenDoneIsNotSaidToBeUndone() {
    types("/whisper");
    var tap = new Incoming.Tap(1, "~abcde:known");
    var incoming = new Incoming(CHAT, true, CHAT, "Sari", "id", tap);
    var doubt = new InDoubt(Text.plain("perhaps"), new IllegalStateException("contoh"));
    assertThat(html(apologies.withoutDatabase(incoming, doubt))).isEqualTo("perhaps");
    direct.clear();
    apologies.whisper(incoming, doubt);
    apologies.whisper(incoming, new IllegalStateException("contoh"));
    assertThat(direct)
        .extracting(ConversationScenario::html)
        .satisfiesExactly(
            it -> assertThat(it).isEqualTo("perhaps"),
            it -> assertThat(it).contains("belum diterima"));
  }

  /// Breaking that off must not take along what was said again.
  @Test
  void whatIsSaidAgainDoesNotBelongToTheConversationThatIsOpenNow() {
    types("/whisper");
    hear(new Incoming.Tap(1, "~abcde:known"));
    assertThat(direct)
        .singleElement()
        .extracting(ConversationScenario::html)
        .asString()
        .contains("that was noted");
    assertThat(wishes).containsExactly("leave that was noted", "wipe 1 to 1");
    types("a long secret");
    assertThat(whisper.heard).hasSize(1);
  }
}

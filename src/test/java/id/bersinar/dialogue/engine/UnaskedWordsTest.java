package id.bersinar.dialogue.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.dialogue.gate.Plan;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Words of which nobody can say to what they answer.
class UnaskedWordsTest extends ConversationScenario {

  @Test
  void whatIsTypedAfterAConversationInMemoryNeverReachesTheDialogueBeforeIt() {
    types("/order");
    types("/whisper");
    types("/batal");
    types("one more secret");
    assertThat(order.asked).isEmpty();
    assertThat(stored).isEmpty();
    assertThat(wishes).singleElement().asString().contains("whisper", "barusan jawaban", "what?");
    taps("Bukan");
    assertThat(wishes).contains("wipe");
    assertThat(order.asked).isEmpty();
    assertThat(rows).hasSize(1);
  }

  /// So that nobody has to be known who has told something else meanwhile.
  @Test
  void ofWordsForAQuestionThatHasBeenOpenForLongThePersonSaysThatTheyAnswerIt() {
    types("/order");
    clock.advance(Duration.ofMinutes(14));
    types("kopi");
    assertThat(said()).contains("phone?");
    types("/order");
    clock.advance(Duration.ofMinutes(16));
    types("teh");
    assertThat(order.asked).containsExactly("kopi");
    assertThat(stored).isEmpty();
    taps("Ya, itu");
    assertThat(order.asked).containsExactly("kopi", "teh");
    assertThat(said()).contains("phone?");
    assertThat(wishes).isEmpty();
  }

  @Test
  void whetherTheyAnswerItCanBeTyped() {
    types("/order");
    clock.advance(Duration.ofMinutes(16));
    types("teh");
    types("bukan");
    assertThat(html(direct.getLast())).contains("dihapus", "masih terbuka");
    assertThat(wishes).contains("wipe");
    assertThat(order.asked).isEmpty();
    types("kopi");
    types("iya");
    assertThat(order.asked).containsExactly("kopi");
    assertThat(said()).contains("phone?");
  }

  @Test
  void aForgedButtonSaysNothingOfAQuestion() {
    hear(new Incoming.Tap(1, "!words:-0"));
    assertThat(html(direct.getLast())).doesNotContain("masih terbuka");
  }

  @Test
  void wordsThatAreHeldAnswerOnlyTheQuestionThatWasMeantAndNotForLong() {
    types("/order");
    clock.advance(Duration.ofMinutes(16));
    types("teh");
    var yes = new Incoming.Tap(1, dataOf("Ya, itu"));
    types("/order");
    hear(yes);
    assertThat(said()).contains("sudah tidak berlaku", "what?");
    clock.advance(Duration.ofMinutes(16));
    types("teh");
    yes = new Incoming.Tap(1, dataOf("Ya, itu"));
    clock.advance(Duration.ofMinutes(16));
    hear(yes);
    assertThat(said()).contains("tulis sekali lagi", "what?");
    assertThat(order.asked).isEmpty();
    types("/batal");
    clock.advance(Duration.ofSeconds(10));
    hear(yes);
    assertThat(said()).contains("sudah tidak berlaku");
  }

  /// Whatever becomes of them, they may have been told to somebody who isn't there any more.
  @Test
  void wordsThatAreHeldGoFromTheChatWhenNobodySaysWhatTheyAnswer() {
    types("/order");
    clock.advance(Duration.ofMinutes(16));
    types("teh");
    wishes.clear();
    conversations.wipe();
    assertThat(wishes).containsExactly("wipe");
    types("teh");
    var no = new Incoming.Tap(40, dataOf("Bukan").replace(Outgoing.FIRST, "z"));
    clock.advance(Duration.ofMinutes(16));
    wishes.clear();
    inMemory.wipe(held.tidy());
    assertThat(wishes).containsExactly("wipe");
    hear(no);
    assertThat(wishes).contains("wipe 35 to 40");
    assertThat(order.asked).isEmpty();
  }

  /// After a start it may answer a tip's question that nobody knows any more.
  @Test
  void aWordForAButtonIsTakenAtOnceOnlyWhereNoDraftCanBeLost() {
    types("hadir");
    assertThat(stored).isEmpty();
    assertThat(wishes).first().isEqualTo("wipe");
    assertThat(wishes.getLast()).contains("Maksud Anda ini?", "sudah berakhir");
    clock.advance(MemorySessions.LIFE);
    types("hadir");
    assertThat(said()).contains("waved back");
    assertThat(wishes).isEmpty();
  }

  @Test
  void whoHasOpenedSomethingSinceTheStartHasLostNoDraft() {
    types("/order");
    types("/batal");
    types("hadir");
    assertThat(said()).contains("waved back");
    conversations.draftsMayBeLost();
    types("hadir");
    assertThat(stored).isEmpty();
  }

  @Test
  void whoHasNotBeenAskedForLongCanStillCancel() {
    types("/order");
    clock.advance(Duration.ofMinutes(16));
    hear(new Incoming.Command("batal", ""));
    assertThat(said()).contains("berhenti di sini");
    assertThat(rows).isEmpty();
  }

  @Test
  void wordsThatNobodyAskedForAreWrittenDownNowhereAndDoNotStay() {
    var words =
        new Incoming(CHAT, true, CHAT, "Sari", "id", new Incoming.Said(new Input.Words("a")));
    assertThat(conversations.mayLeaveNoTrace(words)).isTrue();
    types("a");
    assertThat(wishes).containsExactly("wipe");
    assertThat(stored).isEmpty();
    assertThat(rows).isEmpty();
    types("/order");
    assertThat(conversations.mayLeaveNoTrace(words)).isFalse();
    types("/whisper");
    types("/batal");
    assertThat(conversations.mayLeaveNoTrace(words)).isTrue();
  }

  /// Also where an update fails and is set aside.
  @Test
  void wordsThatOpenSomethingLeaveNoTraceEither() {
    var said = new Incoming.Said(new Input.Words("order dong kak"));
    var incoming = new Incoming(CHAT, true, CHAT, "Sari", "id", said);
    assertThat(conversations.mayLeaveNoTrace(incoming)).isTrue();
    assertThat(conversations.plan(incoming)).isInstanceOf(Plan.Durable.class);
    hear(said);
    assertThat(said()).contains("what?");
    assertThat(wishes).isEmpty();
    assertThat(conversations.mayLeaveNoTrace(incoming)).isFalse();
    types("saya mau order");
    assertThat(order.asked).containsExactly("saya mau order");
  }

  @Test
  void wordsThatOpenAnAnonymousConversationDoNotStay() {
    types("mau whisper dong");
    assertThat(wishes).first().asString().isEqualTo("wipe");
    assertThat(wishes).last().asString().contains("whisper");
    assertThat(stored).isEmpty();
    assertThat(rows).isEmpty();
  }

  /// A question of yesterday keeps nobody from what they want, but a word that may be its answer is
  /// asked about.
  @Test
  void onlyWordsThatCanBeNoAnswerOpenSomethingWhereAQuestionHasBeenOpenForLong() {
    types("/order");
    clock.advance(Duration.ofMinutes(16));
    types("ordr");
    assertThat(wishes).singleElement().asString().contains("barusan jawaban");
    taps("Bukan");
    types("menu");
    assertThat(html(direct.getLast())).contains("Apa yang ingin");
    assertThat(rows).hasSize(1);
    types("halo");
    assertThat(html(direct.getLast())).contains("Halo.");
    assertThat(rows).hasSize(1);
  }

  @Test
  void aSecretIsNoAnswerAndNothingOfItIsStored() {
    types("/order");
    types("open sesame");
    assertThat(order.asked).isEmpty();
    assertThat(stored).isEmpty();
    assertThat(wishes).containsExactly("wipe", "confide that was a secret");
    var said = new Incoming.Said(new Input.Words("open sesame"));
    var incoming = new Incoming(CHAT, true, CHAT, "Sari", "id", said);
    clock.advance(MemorySessions.LIFE.plusSeconds(1));
    assertThat(conversations.mayLeaveNoTrace(incoming)).isTrue();
    assertThat(conversations.plan(incoming))
        .isInstanceOfSatisfying(
            Plan.Untraced.class, it -> assertThat(it.message()).isEqualTo(Plan.Stay.UNTIL_WIPED));
    types("soup");
    taps("Ya, itu");
    assertThat(order.asked).containsExactly("soup");
  }
}

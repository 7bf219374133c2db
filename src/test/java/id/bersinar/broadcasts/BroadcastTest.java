package id.bersinar.broadcasts;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.gate.Outgoing;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What operators write to residents, who have chosen to be written to.
class BroadcastTest extends BroadcastScenario {

  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

  @Test
  void onlyWhoAgreedToThatKindGetsItAndTheEndSaysHowMany() {
    var sari = reader("Sari (contoh)");
    var budi = neighbourhood.resident("Budi (contoh)").taps("broadcasts.choose-none");
    var joko =
        neighbourhood.resident("Joko (contoh)").taps("Hanya Kegiatan warga").sees("Kegiatan");
    writes(operator, WORDS, "broadcasts.kind.training", "broadcasts.now")
        .sees("saat ini 1 orang", WORDS)
        .taps("broadcasts.try")
        .sees("broadcasts.message", WORDS)
        .offers("broadcasts.send")
        .taps("broadcasts.leave")
        .sees("broadcasts.left");
    assertThat(sent()).isEmpty();
    // The preview said one; another joins before it goes out.
    var rina = reader("Rina (contoh)");
    operator.taps("broadcasts.send").sees("broadcasts.planned");
    passes(Duration.ofSeconds(1));
    sari.sees("Pelatihan dan usaha", WORDS).offers("broadcasts.leave");
    rina.sees(WORDS);
    budi.seesNothingOf(WORDS);
    joko.seesNothingOf(WORDS);
    operator.sees("Sampai ke 2 orang");
    passes(Duration.ofMinutes(1));
    assertThat(sent()).hasSize(2);
  }

  /// What concerns all may be a flood.
  @ParameterizedTest
  @CsvSource({
    "2030-11-20T20:59, broadcasts.kind.activity, false",
    "2030-11-20T22:30, broadcasts.kind.activity, true",
    "2030-11-20T22:30, broadcasts.kind.announcement, false",
  })
  void atNightItMakesNoSoundUnlessItConcernsAll(String wallClock, String kind, boolean silent) {
    clock.moveTo(LocalDateTime.parse(wallClock).atZone(WIB).toInstant());
    reader("Sari (contoh)");
    writes(operator, WORDS, kind, "broadcasts.now");
    if (silent) {
      operator.sees("broadcasts.at-night");
    } else {
      operator.seesNothingOf("broadcasts.at-night");
    }
    operator.taps("broadcasts.send").sees("broadcasts.planned");
    passes(Duration.ofSeconds(1));
    assertThat(sent()).singleElement().returns(silent, Outgoing::silent);
  }

  /// Ten in the evening in the east, eight in Jakarta.
  @Test
  void theNightIsThatOfWhoeverGetsIt() {
    clock.moveTo(LocalDateTime.parse("2030-11-20T20:00").atZone(WIB).toInstant());
    reader("Sari (contoh)");
    database.sql("update person set zone = 'WIT'").update();
    reader("Budi (contoh)");
    writes(operator, WORDS, "broadcasts.kind.activity", "broadcasts.now");
    operator.taps("broadcasts.send").sees("broadcasts.planned");
    passes(Duration.ofSeconds(1));
    assertThat(sent()).extracting(Outgoing::silent).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void aTapUnderItIsTheWayOutAndSoIsAWord() {
    var sari = reader("Sari (contoh)");
    var rina = reader("Rina (contoh)");
    confirms(WORDS);
    passes(Duration.ofSeconds(1));
    sari.taps("broadcasts.leave").sees("broadcasts.left").taps("broadcasts.leave");
    rina.sends("stop").sees("broadcasts.left").sends("berhenti").sees("broadcasts.gets-none");
    operator
        .sends("/siaran")
        .sends("Yang kedua (contoh)")
        .taps("broadcasts.kind.training")
        .sees("broadcasts.nobody");
    operator.sends("/batal");
    sari.sends("/dataku")
        .sees("broadcasts.data.agreed")
        .seesNothingOf("Pelatihan dan usaha")
        .taps("menu.kabar")
        .taps("⬜ Pelatihan")
        .offers("✅ Pelatihan dan usaha");
    assertThat(database.sql("select count(*) from broadcast").query(Long.class).single())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"thanks", "thank you", "makasih", "terima kasih pak", "no, done"})
  void whoThanksHasDeclinedNothing(String words) {
    var sari = neighbourhood.resident("Sari (contoh)").sees("broadcasts.ask-choice");
    sari.sends(words).seesNothingOf("broadcasts.chosen-none");
    sari.sends("no thank you").sees("broadcasts.chosen-none");
  }

  @Test
  void nobodyIsAskedTwiceAndErasingLeavesNothing() {
    var sari = neighbourhood.resident("Sari (contoh)").sees("broadcasts.ask-choice");
    sari.sends("/hapusdata").taps("people.erase.yes");
    assertThat(database.sql("select count(*) from broadcast_choice").query(Long.class).single())
        .isZero();
    sari.tapsOn("broadcasts.ask-choice", "broadcasts.choose-all").sees("broadcasts.nothing-kept");
    assertThat(database.sql("select count(*) from broadcast_choice").query(Long.class).single())
        .isZero();
  }

  @Test
  void theSameIsNotSentTwiceAndASecondWaitsForItsTurn() {
    var sari = reader("Sari (contoh)");
    var second = neighbourhood.operator("Dewi (contoh)");
    confirms(WORDS);
    second.sees("broadcasts.told", WORDS);
    writes(second, WORDS, "broadcasts.kind.training", "broadcasts.now")
        .taps("broadcasts.send")
        .sees("broadcasts.same");
    writes(second, "Kerja bakti (contoh)", "broadcasts.kind.activity", "broadcasts.now")
        .taps("broadcasts.send");
    mail.is(1, 0);
    passes(Duration.ofSeconds(1));
    sari.sees(WORDS);
    passes(Duration.ofSeconds(1));
    sari.seesNothingOf("Kerja bakti");
    mail.arrives();
    passes(Duration.ofSeconds(1));
    passes(Duration.ofSeconds(1));
    sari.sees("Kerja bakti");
  }

  @Test
  void whatCannotBeSentIsSaidAndNothingIsSaved() {
    reader("Sari (contoh)");
    operator
        .sends("/siaran")
        .sends("a".repeat(3901))
        .sees("broadcasts.too-long")
        .sendsPhoto("poster.jpg", new byte[] {1})
        .sees("broadcasts.words-only")
        .sends(WORDS)
        .taps("broadcasts.kind.training")
        .sends("kemarin jam 9")
        .sees("broadcasts.past")
        .sends("tiap Senin jam 9")
        .sees("broadcasts.once")
        .sends("jam 25")
        .sees("broadcasts.no-such")
        .sends("25 Desember 2050 jam 9")
        .sees("broadcasts.too-far")
        .sends("/batal")
        .sees("dialogue.cancelled");
    assertThat(database.sql("select count(*) from broadcast").query(Long.class).single()).isZero();
    neighbourhood.phone("Tono (contoh)").sends("/siaran").seesNothingOf("broadcasts.ask-words");
  }

  @Test
  void nobodyAgreesByWordsMeantForAnotherQuestion() {
    var sari = neighbourhood.resident("Sari (contoh)");
    for (var words : List.of("semua", "tidak")) {
      sari.sends("/bahasa")
          .sends(words)
          .seesNothingOf("broadcasts.chosen", "broadcasts.chosen-none");
    }
    assertThat(
            database
                .sql("select count(*) from broadcast_choice where agreed")
                .query()
                .singleValue())
        .isEqualTo(0L);
  }

  @Test
  void whatIsTypedToTheQuestionWhatSomebodyWantsIsItsAnswer() {
    neighbourhood.resident("Sari (contoh)").sends("ya semua").sees("broadcasts.chosen");
    var budi = neighbourhood.resident("Budi (contoh)");
    budi.sends("gak usah").sees("broadcasts.chosen-none");
    budi.sends("ya semua").sees("dialogue.nothing-awaited");
    assertThat(
            database
                .sql("select count(*) from broadcast_choice where agreed")
                .query()
                .singleValue())
        .isEqualTo((long) Kind.values().length);
  }
}

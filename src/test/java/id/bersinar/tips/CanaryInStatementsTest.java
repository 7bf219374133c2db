package id.bersinar.tips;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.tips.record.RecordInTests;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is written while somebody tells a tip or looks one up.
class CanaryInStatementsTest extends CanaryScenario {

  @Test
  void aTipWritesNothingButTheTip() throws SQLException {
    var sari = aResident();
    var before = tablesAtRest();
    spy.listen();
    tellsATip(sari);
    sari.taps("tips.noted").holdsNothingOf(WORD, receipt);
    assertThat(spy.writes())
        .hasSize(2)
        .anyMatch(it -> it.startsWith("insert into tip_waiting "))
        .anyMatch(it -> it.startsWith("insert into receipt_waiting "));
    var after = tablesAtRest();
    assertThat(after.remove("tip_waiting")).isNotEqualTo(before.remove("tip_waiting"));
    assertThat(after.remove("receipt_waiting")).isNotEqualTo(before.remove("receipt_waiting"));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void ofANewcomerWhoLooksAroundFirstNothingIsWrittenButTheTip() throws SQLException {
    var sari = aNewcomer();
    var before = tablesAtRest();
    spy.listen();
    sari.sends("/start")
        .sends("/izin")
        .taps("people.no-consent")
        .sends("/menu")
        .sends("/bantuan")
        .sends("halo");
    sari.sends("/bahasa").taps("Bahasa Indonesia").sends("/dataku").sends("/posko").sends("/batal");
    assertThat(spy.writes()).isEmpty();
    tellsATip(sari);
    sari.taps("tips.noted").sends("/menu").sees("dialogue.menu");
    assertThat(spy.writes()).hasSize(2).allMatch(it -> it.contains("_waiting "));
    var after = tablesAtRest();
    assertThat(after.remove("tip_waiting")).isNotEqualTo(before.remove("tip_waiting"));
    assertThat(after.remove("receipt_waiting")).isNotEqualTo(before.remove("receipt_waiting"));
    assertThat(after).isEqualTo(before);
    assertThat(neighbourhood.throughOutbox()).noneMatch(it -> it.chat() == chat);
  }

  /// What is typed where nothing is open may belong to a tip.
  @Test
  void ofWordsThatSoundLikeATipOrACryForHelpNothingIsWritten() throws SQLException {
    var sari = aResident();
    var before = tablesAtRest();
    spy.listen();
    sari.sends("ada yang jual sabu di " + WORD).sees("help.first.tip").holdsNothingOf(WORD);
    sari.sends("tolong ada pisau di " + WORD).sees("help.first.danger").holdsNothingOf(WORD);
    sari.sends("/rehab").taps("help.rehab.for.family").sends("anak saya nyabu " + WORD);
    assertThat(spy.writes()).isEmpty();
    assertThat(tablesAtRest()).isEqualTo(before);
    assertThat(neighbourhood.throughOutbox()).noneMatch(it -> it.toString().contains(WORD));
  }

  @Test
  void nothingIsWrittenOfWordsThatNobodyAskedForWhateverTheyOpen() throws SQLException {
    var sari = aResident();
    spy.listen();
    sari.sends(SEEN + " tiap malam di gang").sees("dialogue.lost").holdsNothingOf(SEEN);
    sari.sends("alamat posko " + WORD).sees("posko.none");
    sari.sends("pak mau lapor " + SEEN).sees("tips.words-forgotten").holdsNothingOf(SEEN);
    sari.sends("/batal");
    sari.sends("/lapor " + SEEN).sees("tips.words-forgotten").holdsNothingOf(SEEN).sends("/batal");
    assertThat(spy.writes()).isEmpty();
    sari.sends("mau ikut " + WORD).sends("halo " + WORD).sends("data saya " + WORD);
    assertThat(tables()).allSatisfy((_, rows) -> assertThat(rows).doesNotContain(WORD));
  }

  @Test
  void lookingATipUpWritesNothing() throws SQLException {
    var sari = aResident();
    tellsATip(sari);
    var before = tablesAtRest();
    spy.listen();
    sari.sends("/cek").sends(receipt).sees("tips.thread").sends("/batal");
    sari.sends("/cek").sends("1111 2222 3333 4444 5555").sees("tips.unknown-receipt");
    assertThat(spy.writes()).isEmpty();
    assertThat(tablesAtRest()).isEqualTo(before);
  }

  @Test
  void aReceiptWhoseTipIsGoneIsAnsweredLikeOneThatNeverWas() {
    var unknown = lookedUp("1111 2222 3333 4444 5555");
    assertThat(unknown.news()).singleElement().asString().contains("Nomor itu tidak ada");
    assertThat(unknown.statements()).isNotEmpty();
    assertThat(unknown.stretchings()).isOne();

    var sari = aNewcomer();
    tellsATip(sari);
    sari.sends("/cek")
        .sends(receipt)
        .taps("tips.withdraw")
        .taps("tips.withdraw-yes")
        .sees("tips.withdrawn");
    assertThat(lookedUp(receipt)).as("withdrawn").isEqualTo(unknown);

    var shredded = tip(neighbourhood.phone("Tini (contoh)"), SEEN);
    RecordInTests.destroyKey(
        context, requireNonNull(sql.queryForObject("select shred_key from tip", UUID.class)));
    assertThat(lookedUp(shredded)).as("shredded, and its rows are back").isEqualTo(unknown);
    clock.advance(Duration.ofDays(91));
    RecordInTests.sweep(context);
    assertThat(lookedUp(shredded)).as("shredded").isEqualTo(unknown);
  }

  private Looked lookedUp(String receipt) {
    var phone = neighbourhood.phone("Budi (contoh)").sends("/cek");
    spy.listen();
    int before = stretching.runs();
    phone.sends(receipt);
    return new Looked(phone.news(), spy.statements(), stretching.runs() - before);
  }

  /// What somebody sees who looks a receipt up, and what the bot does for it.
  private record Looked(List<String> news, List<String> statements, int stretchings) {}

  @Test
  void anAnswerWritesNothingButTheAnswer() throws SQLException {
    var sari = aResident();
    tellsATip(sari);
    letGo();
    spy.listen();
    sari.sends("/cek").sends(receipt).sends(ANSWER).taps("tips.send").sees("tips.words-sent");
    assertThat(spy.writes()).singleElement().asString().startsWith("insert into tip_waiting ");
  }
}

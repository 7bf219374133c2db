package id.bersinar.tips.sender;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.TipsOnPhones;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Words that sound as if officers were involved, in a tip that wasn't tapped as such.
@SuppressWarnings("NullAway.Init") // injected
class OversightQuestionsTest extends TipScenario {

  private static final String SEEN = "Kanit contoh terima setoran tiap Jumat";

  @Autowired private JdbcTemplate database;
  private Phone polsek;

  @BeforeEach
  void thePolice() {
    polsek = officer("Petugas (contoh)", "Polsek contoh");
  }

  private Phone oversight() {
    return choosesPassphrase(
        neighbourhood.liaison("Pengawas (contoh)", "area.desk.oversight", "Propam contoh"));
  }

  private Phone tells(String seen) {
    return neighbourhood
        .phone("Sari (contoh)")
        .sends("/lapor")
        .taps("tips.subject.dealing")
        .sends(seen)
        .sends("Gang contoh")
        .taps("tips.when.often")
        .taps("tips.origin.local");
  }

  private Phone adds(String words) {
    return neighbourhood
        .phone("Budi (contoh)")
        .sends("/cek")
        .sends(tip(neighbourhood.phone("Sari (contoh)"), "Orang menukar bungkusan"))
        .taps("tips.write")
        .sends(words);
  }

  private void thePoliceHaveNothingNew() {
    letGo();
    polsek.sends("/laporan").sees("Tidak ada laporan baru");
  }

  @Test
  void whoeverNamesOfficersIsAskedBeforeItIsSentAndOneTapSendsItToOversight() {
    var oversight = oversight();
    tells(SEEN)
        .sees("tips.officials.ask", "\"Kanit\"")
        .taps("tips.officials.yes")
        .sees("tips.for-oversight")
        .taps("tips.photo.without")
        .sees("Penerima: hanya Pengawas", SEEN)
        .taps("tips.send")
        .sees("tips.received");
    thePoliceHaveNothingNew();
    oversight.sends("/laporan").taps("tips.age.today").sees(SEEN);
  }

  @Test
  void whoMeansNoOfficersGoesOnAndIsAskedAgainOnlyForOtherWords() {
    oversight();
    var sari = tells("Dekat kantor polisi contoh").taps("tips.officials.no");
    sari.taps("tips.photo.without")
        .sees("Penerima: hanya Polsek")
        .taps("tips.change.origin")
        .taps("tips.origin.outside")
        .sees("Penerima: hanya Polsek");
    sari.taps("tips.change.where")
        .sends("Depan rumah kanit")
        .sees("tips.officials.ask")
        .taps("dialogue.back")
        .sees("tips.ask.where-in-words")
        .sends("Depan rumah kanit")
        .taps("tips.officials.yes")
        .sees("tips.for-oversight", "Penerima: hanya Pengawas");
    sari.taps("tips.change.seen").sends("Oknum contoh").sees("Penerima: hanya Pengawas");
  }

  @Test
  void whereOversightCannotReceiveThatIsSaidAtTheTapWithOtherWays() {
    var sari = tells(SEEN).taps("tips.officials.yes");
    sari.sees("tips.oversight-not-open", "Kompolnas", "Propam").seesNothingOf("Polsek");
    sari.taps("tips.refresh").sees("tips.oversight-not-open");
    sari.taps("dialogue.back").sees("tips.officials.ask").taps("tips.officials.yes");
    oversight();
    sari.taps("tips.refresh")
        .sees("tips.for-oversight")
        .taps("tips.photo.without")
        .sees("Penerima: hanya Pengawas")
        .sends("/batal")
        .holdsNothingOf(SEEN);
    thePoliceHaveNothingNew();
  }

  @Test
  void anAdditionThatNamesOfficersBecomesATipOfItsOwnForOversight() {
    var oversight = oversight();
    var budi = adds(SEEN).sees("tips.officials.ask").taps("tips.officials.yes");
    budi.sees("tips.officials.as-new", "tips.ask.subject");
    budi.taps("tips.subject.person")
        .sees("tips.ask.where-in-words")
        .sends("Gang contoh")
        .taps("tips.when.often")
        .taps("tips.photo.without")
        .sees("Penerima: hanya Pengawas", SEEN)
        .taps("tips.send")
        .sees("tips.received");
    letGo();
    polsek.sends("/laporan").sees("1 laporan baru").taps("tips.age.today").seesNothingOf(SEEN);
    oversight.sends("/laporan").taps("tips.age.today").sees(SEEN);
    assertThat(database.queryForObject("select count(distinct lookup) from tip", Integer.class))
        .isEqualTo(2);
    budi.taps("tips.noted").holdsNothingOf(SEEN, "/cek", "tips.thread");
  }

  @Test
  void anAdditionForOfficersGoesToThemOnlyIfThatIsTapped() {
    var budi = adds(SEEN).taps("tips.officials.yes").sees("tips.oversight-not-open");
    budi.seesNothingOf("Polsek").taps("dialogue.back").sees("tips.officials.ask");
    thePoliceHaveNothingNewIn("tips.ask-words");
    budi.taps("tips.officials.no").sees("tips.confirm-words", SEEN).taps("tips.send");
    budi.sees("tips.words-sent");
    letGo();
    polsek.taps("tips.inbox.list").taps("tips.age.today").sees(SEEN);
  }

  private void thePoliceHaveNothingNewIn(String unsaid) {
    letGo();
    polsek.sends("/laporan").taps("tips.age.today").seesNothingOf(SEEN, unsaid);
  }

  @Test
  void whoeverMeansNoOfficersMaySayNo() {
    oversight();
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/lapor " + SEEN)
        .sees("tips.words-forgotten")
        .holdsNothingOf(SEEN)
        .taps("tips.subject.dealing")
        .sends(SEEN)
        .sends("Gang contoh")
        .taps("tips.when.often")
        .sees("tips.ask.origin")
        .taps("tips.origin.local")
        .sees("tips.officials.ask")
        .taps("tips.officials.no")
        .taps("tips.photo.without")
        .sees("Penerima: hanya Polsek", SEEN);
  }

  @Test
  void inATipForOversightNobodyIsAsked() {
    oversight();
    var sari = tells(SEEN).taps("tips.officials.yes").taps("tips.photo.without").taps("tips.send");
    var receipt = TipsOnPhones.receiptOn(sari);
    letGo();
    sari.sends("/cek").sends(receipt).taps("tips.write").sends(SEEN).sees("tips.confirm-words");
  }

  @Test
  void itAllGoesInEnglishToo() {
    neighbourhood
        .phone("Budi (sample)", "en")
        .sends("/lapor")
        .taps("Dealing")
        .sends("A cop takes money")
        .sends("Sample alley")
        .taps("Today")
        .taps("From outside")
        .sees("Are officers involved?", "\"cop\"")
        .taps("Yes, send to oversight")
        .sees("can't receive", "Kompolnas");
  }
}

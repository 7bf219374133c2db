package id.bersinar.help;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.AreaFiles;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.ScenarioTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Somebody cries for help, or tells in the chat what belongs into a tip.
@SuppressWarnings("NullAway.Init") // injected
class FirstWordsTest extends ScenarioTest {

  static final String TRAINING =
      """
      area:
        code: contoh
        name: Contoh
        kecamatan: Kecamatan
        city: Kota
        zone: WIB
      trainings:
        - code: kemasan
          field: pengemasan
          title: Kemasan Produk
          description: Membuat label.
          batches:
            - code: desember
              date: 2030-12-01
              start: 09.00
              end: 15.00
              place: Aula (contoh)
              quota: 20
      """;

  private static final String[] TABLES = {
    "person", "dialogue_session", "outbox", "telegram_update"
  };

  @Autowired private JdbcTemplate database;

  @Test
  void whoCriesForHelpIsToldAtOnceWhatToDoAndWhomToCall() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("tolong ada yang overdosis, tidak sadar")
        .sees("help.first.overdose", "Ambulans 119", "Darurat", "112", "help.deleted")
        .offers("menu.rehab", "menu.menu")
        .holdsNothingOf("overdosis, tidak sadar")
        .sends("saya mau bunuh diri")
        .sees("help.first.suicide", "119 ext. 8")
        .sends("anak dipukul bapaknya")
        .sees("help.first.violence", "129", "08111-129-129")
        .offers("menu.lapor")
        .sends("tolong dia bawa pisau")
        .sees("help.first.danger", "Polisi 110");
  }

  @Test
  void whoBeginsATipWithACryHearsFirstWhomToCallAndMayStillTellIt() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("lapor ada yang overdosis di gang")
        .sees("help.first.overdose", "Ambulans 119")
        .offers("menu.lapor")
        .holdsNothingOf("di gang");
    var budi = neighbourhood.phone("Budi (contoh)").sends("/lapor ada yang overdosis di gang");
    assertThat(budi.news()).first().asString().contains("Ambulans 119");
    budi.holdsNothingOf("di gang");
    assertThat(neighbourhood.throughOutbox()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kabari warga, rumah saya kebakaran",
        "kabari warga kebakaran di gang melati",
        "besok jam 9 umumkan ke warga: darurat di gang melati",
        "undang rapat darurat sekarang di gang melati",
        "undang rapat darurat besok jam 9 di gang melati",
        "saya janji panggil polisi sebelum Jumat di gang melati",
      })
  void whatOperatorsBeginOtherwiseThanAReminderIsACryAllTheSame(String words) {
    neighbourhood
        .operator()
        .sends("/izin")
        .taps("people.consent")
        .sends(words)
        .sees("help.first.danger")
        .holdsNothingOf("gang melati");
  }

  @ParameterizedTest
  @ValueSource(strings = {"overdosis", "bunuh diri", "kdrt", "dirampok", "saya pecandu"})
  void whoeverIsNearHearsNothingOfTheAnswer(String words) {
    neighbourhood.phone("Sari (contoh)").sends(words);
    assertThat(neighbourhood.throughDirectLine())
        .singleElement()
        .matches(Outgoing::silent)
        .matches(Outgoing::guarded);
  }

  @Test
  void whoIsAnsweredInEnglishReadsIt() {
    neighbourhood.phone("Sam (contoh)", "en").sends("my friend overdosed").sees("Call now", "119");
  }

  @ParameterizedTest
  @ValueSource(strings = {"overdosis", "bunuh diri", "kdrt", "dirampok", "saya pecandu"})
  void theFirstWordsAreFiveLinesAtMost(String words) {
    var sari = neighbourhood.phone("Sari (contoh)").sends(words);
    assertThat(String.join("\n", sari.news()).split("\n", -1)).hasSizeBetween(3, 5);
  }

  @Test
  void whatSoundsLikeATipIsForgottenAndLedToTheDoor() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("ada yang jual sabu di gang melati")
        .sees("help.first.tip", "Polisi 110, BNN 184")
        .holdsNothingOf("gang melati")
        .offers("menu.lapor", "menu.menu");
    assertThat(neighbourhood.throughDirectLine())
        .singleElement()
        .matches(Outgoing::silent)
        .matches(Outgoing::guarded);
    assertThat(neighbourhood.throughOutbox()).isEmpty();
  }

  @Test
  void ofWhatIsTypedNothingIsStoredEvenOfSomebodyWhoIsKnown() {
    var sari = neighbourhood.resident("Sari (contoh)");
    long outbox = neighbourhood.throughOutbox().size();
    var before = rows();
    sari.sends("ada yang jual sabu").sees("help.first.tip");
    sari.sends("tolong kebakaran").sees("help.first.danger");
    assertThat(rows()).isEqualTo(before);
    assertThat(neighbourhood.throughOutbox()).hasSize((int) outbox);
  }

  private String rows() {
    var all = new StringBuilder();
    for (var table : TABLES) {
      all.append(database.queryForList("select * from " + table));
    }
    return all.toString();
  }

  @Test
  void aCryInAFormIsWrittenDownNowhereAndTheQuestionWaits() {
    assertThat(AreaFiles.bringIn(context, TRAINING)).isEmpty();
    var sari = neighbourhood.resident("Sari (contoh)").sends("/pelatihan").taps("Kemasan Produk");
    sari.taps("training.join").sees("training.ask-name");
    var before = rows();
    long outbox = neighbourhood.throughOutbox().size();
    sari.sends("saya mau bunuh diri")
        .sees("help.first.suicide", "help.deleted", "help.still-open")
        .holdsNothingOf("bunuh diri");
    assertThat(rows()).isEqualTo(before);
    assertThat(neighbourhood.throughOutbox()).hasSize((int) outbox);
    sari.sends("Sari Contoh")
        .sees("training.ask-home")
        .sends("tolong ada orang bawa pisau")
        .sees("help.first.danger", "help.still-open")
        .sends("5/2")
        .sees("training.ask-phone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"diancam orang", "gawat tolong cepat", "tolong saya"})
  void aCryThatIsNoneOfTheChoicesHearsWhereHelpIs(String words) {
    assertThat(AreaFiles.bringIn(context, TRAINING)).isEmpty();
    var sari = neighbourhood.resident("Sari (contoh)");
    for (var page : new String[] {"/pelatihan", "/bahasa"}) {
      sari.sends(page).sends(words).sees("help.first.danger", "help.goes-on");
      sari.sends(words).sees("help.first.danger");
    }
  }

  @Test
  void whereHelpIsGoesStraightAlsoToWhoeverHasARole() {
    var operator = neighbourhood.operator().sends("/undang").taps("people.role.operator");
    long outbox = neighbourhood.throughOutbox().size();
    operator.sends("tolong ada orang bawa pisau").sees("help.first.danger", "help.goes-on");
    assertThat(
            neighbourhood
                .throughOutbox()
                .subList((int) outbox, neighbourhood.throughOutbox().size()))
        .noneMatch(it -> it.toString().contains("Polisi"));
  }

  @Test
  void whatBelongsIntoATipIsNeverTakenForAName() {
    assertThat(AreaFiles.bringIn(context, TRAINING)).isEmpty();
    var sari = neighbourhood.resident("Sari (contoh)").sends("/pelatihan").taps("Kemasan Produk");
    sari.taps("training.join").sees("training.ask-name");
    var before = rows();
    sari.sends("ada yang jual sabu di gang melati")
        .sees("help.first.tip")
        .offers("menu.lapor")
        .holdsNothingOf("gang melati");
    assertThat(rows()).isEqualTo(before);
    sari.sends("Sari Contoh").sees("training.ask-home");
  }

  @Test
  void aTipWithACryInItHearsFirstWhomToCallAndIsLedToTheDoor() {
    assertThat(AreaFiles.bringIn(context, TRAINING)).isEmpty();
    var sari = neighbourhood.resident("Sari (contoh)").sends("/pelatihan").taps("Kemasan Produk");
    sari.taps("training.join").sees("training.ask-name");
    var before = rows();
    sari.sends("anak saya nyabu, yang jual sabu itu Pak Budi di gang melati")
        .sees("help.first.quitting", "help.still-open")
        .offers("menu.rehab", "menu.lapor")
        .holdsNothingOf("Pak Budi");
    sari.sends("Nama saya Sari dan saya tinggal di sini. ".repeat(30) + "Pak Budi jual sabu")
        .sees("help.first.tip")
        .holdsNothingOf("Pak Budi");
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void aTipBehindAnotherCommandIsDeletedAndLedToTheDoor() {
    var sari = neighbourhood.resident("Sari (contoh)");
    var before = rows();
    sari.sends("/lapir Pak Budi jual sabu").sees("help.first.tip").holdsNothingOf("Pak Budi");
    sari.sends("/lapir soal Pak Budi")
        .sees("dialogue.did-you-mean")
        .offers("menu.lapor")
        .holdsNothingOf("soal Pak Budi");
    sari.sends("/pelatihan Pak Budi jual sabu").sees("help.first.tip").holdsNothingOf("Pak Budi");
    sari.sends("/posko tolong kebakaran di gang").sees("help.first.danger").holdsNothingOf("gang");
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void namesAndTradesInAFormAreNoCry() {
    assertThat(AreaFiles.bringIn(context, TRAINING)).isEmpty();
    neighbourhood
        .resident("Sari (contoh)")
        .sends("/pelatihan")
        .taps("Kemasan Produk")
        .taps("training.join")
        .sends("Darurat Siregar")
        .seesNothingOf("help.goes-on")
        .sees("training.ask-home")
        .sends("5/2")
        .sends("0812 3456 7890")
        .sends("jasa pemadam kebakaran")
        .seesNothingOf("help.goes-on")
        .sees("training.check", "jasa pemadam kebakaran");
  }

  @Test
  void aQuestionThatHasBeenOpenForLongTakesNoneOfIt() {
    assertThat(AreaFiles.bringIn(context, TRAINING)).isEmpty();
    var sari = neighbourhood.resident("Sari (contoh)").sends("/pelatihan").taps("Kemasan Produk");
    sari.taps("training.join").sees("training.ask-name");
    clock.advance(Duration.ofMinutes(16));
    sari.sends("ada yang jual sabu di gang melati")
        .sees("help.first.tip")
        .seesNothingOf("dialogue.words-in-doubt")
        .holdsNothingOf("gang melati");
  }
}

package id.bersinar.help;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.AreaFiles;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/// Somebody announces a tip while another dialogue waits for an answer.
@SuppressWarnings("NullAway.Init") // injected
class AnnouncedTipsTest extends ScenarioTest {

  private static final String[] TABLES = {
    "person", "dialogue_session", "outbox", "telegram_update", "reminder"
  };

  @Autowired private JdbcTemplate database;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gw mau lapor ada orang aneh di gang melati",
        "mau lapor ada bandar di gang melati",
        "halo pak, saya mau ngadu soal gang melati",
        "lapor polisi di gang melati",
        "lapor, ada yang aneh di gang melati",
        "permisi bang mo laporin yang di gang melati",
        "I want to report something in gang melati",
      })
  void isNoResidentsAnswerAndLedToTheDoor(String words) {
    assertThat(AreaFiles.bringIn(context, FirstWordsTest.TRAINING)).isEmpty();
    var sari = neighbourhood.resident("Sari (contoh)").sends("/pelatihan").taps("Kemasan Produk");
    sari.taps("training.join").sees("training.ask-name");
    var before = rows();
    sari.sends(words)
        .sees("help.first.tip", "help.still-open")
        .offers("menu.lapor")
        .holdsNothingOf("gang melati");
    assertThat(rows()).isEqualTo(before);
    sari.sends("Sari Contoh").sees("training.ask-home");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gw mau lapor ada orang aneh di gang melati", "lapor polisi gang melati"})
  void isNoPlaceToSearchFor(String words) throws IOException {
    var area = new ClassPathResource("sample/kota-bambu-selatan.yaml");
    assertThat(AreaFiles.bringIn(context, area.getContentAsString(StandardCharsets.UTF_8)))
        .isEmpty();
    for (var phone : new Phone[] {neighbourhood.resident("Sari (contoh)"), operator()}) {
      phone
          .sends("/posko")
          .sends(words)
          .sees("help.first.tip", "help.still-open")
          .offers("menu.lapor")
          .holdsNothingOf("gang melati");
    }
  }

  @Test
  void isNoChoiceInWhatIsOnlyKeptInMemory() {
    neighbourhood
        .resident("Sari (contoh)")
        .sends("/rehab")
        .sends("lapor, ada yang aneh di gang melati")
        .sees("help.first.tip", "help.still-open")
        .holdsNothingOf("gang melati");
  }

  @Test
  void whoMakesRemindersIsAskedAndGoesOnToTheDoor() {
    var operator = operator().sends("/pengingat").sees("reminders.ask-message");
    var before = rows();
    operator
        .sends("gw mau lapor ada bandar di gang melati")
        .sees("dialogue.words-in-doubt")
        .offers("dialogue.words-answer", "menu.lapor", "dialogue.words-answer-nothing");
    assertThat(rows()).isEqualTo(before);
    operator.taps("menu.lapor").sees("tips.not-open").holdsNothingOf("gang melati");
    assertThat(rows()).doesNotContain("gang melati");
  }

  @Test
  void whoCriesForHelpInItHearsFirstWhomToCall() {
    operator()
        .sends("/pengingat")
        .sends("saya mau lapor, saya akan dihabisi")
        .sees("help.first.danger", "dialogue.words-in-doubt")
        .offers("menu.lapor");
  }

  @Test
  void whoMakesRemindersMayMeanItAsTheText() {
    operator()
        .sends("/pengingat")
        .sees("reminders.ask-message")
        .sends("Mau lapor narkoba? Ketik /lapor (contoh)")
        .sees("dialogue.words-in-doubt")
        .taps("dialogue.words-answer")
        .sees("dialogue.words-taken")
        .sends("besok jam 9 pagi")
        .sees("reminders.choose-recurrence");
  }

  @Test
  void whoDeniesItHasNothingKeptAndTheQuestionWaits() {
    var operator = operator().sends("/pengingat").sees("reminders.ask-message");
    operator
        .sends("mau ngadu soal gang melati")
        .taps("dialogue.words-answer-nothing")
        .sees("dialogue.words-deleted")
        .holdsNothingOf("gang melati");
    assertThat(rows()).doesNotContain("gang melati");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lapor ke Pak RT (contoh)",
        "Laporan bulanan (contoh)",
        "ingatkan saya lapor ke Pak RT (contoh)",
        "Rapat, warga mau lapor polisi (contoh)",
        "Bu Ani mau lapor hasil survei (contoh)",
      })
  void whatOnlySpeaksOfReportsIsTaken(String words) {
    operator().sends("/pengingat").sends(words).sees("reminders.ask-time");
  }

  private Phone operator() {
    return neighbourhood.operator().sends("/izin").taps("people.consent");
  }

  private String rows() {
    var all = new StringBuilder();
    for (var table : TABLES) {
      all.append(database.queryForList("select * from " + table));
    }
    return all.toString();
  }
}

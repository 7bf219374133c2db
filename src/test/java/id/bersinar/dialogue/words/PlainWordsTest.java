package id.bersinar.dialogue.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// What people write where no question is open.
class PlainWordsTest extends ScenarioTest {

  @Autowired private JdbcTemplate sql;

  private Phone sari() {
    return neighbourhood.phone("Sari (contoh)");
  }

  @Test
  void aNewcomerIsWhereTheyWantToBeAfterOneSentenceAndLeavesNothing() {
    sari().sends("posko terdekat dimana?").sees("posko.none");
    sari().sends("bantuan dong").sees("dialogue.help");
    sari().sends("saya mau lapor").sees("tips.not-open");
    sari().sends("mau ikut pelatihan").sees("training.none");
    assertThat(sql.queryForObject("select count(*) from person", Long.class)).isZero();
    assertThat(neighbourhood.throughOutbox()).isEmpty();
  }

  @Test
  void whatWasUnderstoodStaysInTheChatAndWhatWasNotIsDeleted() {
    sari().sends("menu dong").sees("dialogue.menu");
    var sari = sari().sends("posko dimana");
    assertThat(sari.sends("rumahnya cat hijau").sees("dialogue.lost").news()).hasSize(1);
    sari.holdsNothingOf("cat hijau").taps("menu.menu").sees("dialogue.menu");
  }

  @Test
  void aGreetingGetsTheMenuAndThanksGetOneWord() {
    sari()
        .sends("Haloooo min")
        .sees("dialogue.greeting")
        .offers("menu.pelatihan", "menu.posko", "menu.lapor")
        .offersNothingOf("menu.kelola")
        .taps("menu.bantuan")
        .sees("dialogue.help");
    assertThat(sari().sends("makasih ya kak").news()).containsExactly("Sama-sama.");
    neighbourhood.phone("Ann (sample)", "en").sends("hi").sees("dialogue.greeting").sees("Hello.");
    var ina = neighbourhood.operator("Ina (contoh)").sends("pagi").sees("dialogue.greeting");
    ina.offers("menu.kelola");
  }

  @Test
  void misspelledCommandsAreAskedAboutAndOthersHaveTwoNames() {
    sari()
        .sends("/plathian")
        .sees("Maksud Anda /pelatihan?")
        .taps("menu.pelatihan")
        .sees("training.none");
    sari().sends("/posko.").sees("posko.none");
    sari().sends("/help").sees("dialogue.help");
    sari().sends("/training").sees("training.none");
    sari().sends("/izin").sees("people.ask-consent").sends("/stop").sees("dialogue.cancelled");
    sari().sends("/cancel").sees("dialogue.nothing-to-cancel");
    sari().sends("/izin").sends("/btal").sees("dialogue.cancelled");
    sari().sends("/izn").sees("Maksud Anda /izin?").taps("menu.izin").sees("people.ask-consent");
    sari().sends("/report").sees("tips.not-open");
    sari().sends("/xyzzy").sees("dialogue.unknown-command");
  }

  @Test
  void whatCouldBeTwoThingsIsAsked() {
    neighbourhood
        .resident("Budi (contoh)")
        .sends("pelatihan saya")
        .sees("dialogue.did-you-mean")
        .offers("menu.pelatihan", "menu.pendaftaranku", "menu.menu")
        .taps("menu.pendaftaranku")
        .sees("training.no-sign-ups");
  }

  @Test
  void nothingIsErasedByWordsAlone() {
    var budi = neighbourhood.resident("Budi (contoh)");
    budi.sends("hapus data saya").sees("people.erase.confirm").sends("/batal");
    budi.sends("hpus data saya").sees("Maksud Anda /hapusdata?").taps("menu.hapusdata");
    budi.sees("people.erase.confirm").sends("/batal");
    budi.sends("jangan hapus data saya").sees("dialogue.lost");
    budi.sends("/hapusdata ya").sees("people.erase.confirm").sends("/batal");
    budi.sends("data saya").sees("people.data.heading");
  }

  @Test
  void whatARoleMayNotUseDoesNotExistForIt() {
    sari().sends("undang petugas").sees("dialogue.lost").seesNothingOf("undang");
    sari().sends("ingatkan saya besok jam 9 rapat RW").sees("dialogue.lost");
    sari().sends("/undan").sees("dialogue.unknown-command");
    neighbourhood.operator().sends("/menu").sends("undang petugas").sees("people.invite.ask-role");
    var ani = neighbourhood.liaison("Ani (contoh)", "Polsek contoh");
    ani.sends("buka kotak laporan dong").sees("tips.door.choose");
    ani.sends("/batal");
    ani.sends("laporan").offers("menu.laporan", "menu.lapor", "menu.cek");
  }

  @Test
  void aReminderIsFilledByTheSentenceThatAsksForIt() {
    neighbourhood
        .stakeholder("Hasan (contoh)", "Kelurahan contoh")
        .sends("ingatkan saya besok jam 9 pagi rapat RW di balai (contoh)")
        .sees("reminders.choose-recurrence", "09.00")
        .taps("reminders.recurrence.once")
        .sees("rapat RW di balai (contoh)", "09.00", "reminders.confirm")
        .taps("reminders.save")
        .sees("reminders.saved");
  }

  @Test
  void aTimeInASentenceThatCanBeSeveralIsAskedAfterWhatItIsAbout() {
    var hasan = neighbourhood.stakeholder("Hasan (contoh)", "Kelurahan contoh");
    hasan
        .sends("ingatkan saya Jumat depan jam 2 rapat RW (contoh)")
        .sees("reminders.time.which")
        .taps("4 Desember")
        .taps("reminders.recurrence.once")
        .sees("rapat RW (contoh)", "4 Desember", "14.00", "reminders.confirm")
        .sends("/batal");
    hasan
        .sends("ingetin senin pertama tiap bulan jam 9 pagi rapat koordinasi (contoh)")
        .sees("reminders.time.repeats", "reminders.choose-audience")
        .sends("/batal");
    hasan
        .sends("ingatkan tiap Senin jam 8 pagi apel (contoh)")
        .sees("reminders.time.repeats", "reminders.ask-holidays");
  }

  @Test
  void aTimeThatMayBeSeveralIsAskedAndNotHalfOfItTaken() {
    neighbourhood
        .stakeholder("Hasan (contoh)", "Kelurahan contoh")
        .sends("tolong ingatkan semua ketua RT rapat jumat depan jam 8 malam")
        .sees("reminders.time.which")
        .seesNothingOf("reminders.choose-recurrence");
  }

  @Test
  void wordsAfterTheCommandAreItsAnswer() {
    var hasan = neighbourhood.stakeholder("Hasan (contoh)", "Kelurahan contoh");
    hasan.sends("/pengingat Rapat pengurus (contoh) Senin depan jam 2 siang");
    hasan.sees("reminders.choose-recurrence", "14.00").sends("/batal");
    hasan.sends("/pengingat Rapat pengurus (contoh)").sees("reminders.ask-time");
  }

  @Test
  void aSentenceBesideAListOpensWhatItMeans() {
    var hasan = neighbourhood.stakeholder("Hasan (contoh)", "Kelurahan contoh");
    hasan
        .sends("/agenda")
        .sends("ingatkan saya besok jam 9 rapat RW (contoh)")
        .sees("reminders.choose-recurrence", "09.00");
    hasan.sends("/agenda").sends("burungkenari").sees("dialogue.please-choose");
    hasan.sends("/agenda").sends("posko terdekat dimana?").sees("dialogue.which-meant");
    hasan.taps("menu.posko").sees("posko.none");
    hasan.sends("/agenda").sends("mau lapor").sees("dialogue.words-in-doubt");
    hasan.offers("menu.lapor");
  }

  @Test
  void whoeverIsKnownLeavesNoneOfTheirWordsInAnyRow() {
    var budi = neighbourhood.resident("Budi (contoh)");
    for (var words : List.of("posko burungkenari", "mau ikut burungkenari", "burungkenari halo")) {
      budi.sends(words);
    }
    assertThat(sql.queryForList("select * from dialogue_session").toString())
        .doesNotContain("burungkenari");
  }
}

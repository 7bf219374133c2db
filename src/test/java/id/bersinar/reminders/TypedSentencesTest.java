package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What one sentence says of a whole reminder: what, when, whom to tell, and how long before. It is
/// Wednesday, 20 November 2030, 10.15.
class TypedSentencesTest extends RemindersTest {

  @ParameterizedTest
  @ValueSource(strings = {"/pengingat ", ""})
  void oneSentenceFillsTheForm(String command) {
    if (command.isEmpty()) {
      hasan.sends("/pengingat").sees("reminders.ask-message");
    }
    hasan.sends(
        command
            + "Rapat koordinasi (contoh) tiap Senin pertama pukul 09.00, ingatkan H-7, H-1 dan"
            + " 1 jam sebelumnya, untuk semua Pemda dan Orsosmas");
    hasan
        .sees(
            "Rapat koordinasi (contoh)",
            "Senin pertama tiap bulan, pukul 09.00",
            "Berikutnya Senin, 2 Desember 2030 pukul 09.00 WIB",
            "Diingatkan 7 hari, 1 hari dan 1 jam sebelumnya",
            "Organisasi masyarakat, Pemerintah daerah")
        .taps("reminders.save")
        .sees("reminders.saved");
    assertThat(database.queryForMap("select message, audience from reminder"))
        .containsEntry("message", "Rapat koordinasi (contoh)")
        .containsEntry("audience", "CATEGORY:COMMUNITY\u001fCATEGORY:LOCAL_GOVERNMENT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rapat (contoh) besok jam 9 pagi untuk semua | reminders.audience.everyone",
        "rapat (contoh) besok jam 9 pagi untuk saya | reminders.audience.me",
        "rapat (contoh) untuk semua pejabat besok jam 9 pagi | reminders.audience.everyone",
        "besok jam 9 rapat (contoh) utk kita semua | reminders.audience.everyone",
        "rapat (contoh) besok jam 9 bwt gue | reminders.audience.me",
        "rapat (contoh) besok jam 9 untuk saya | reminders.audience.me",
        "rapat (contoh) untuk bapak besok jam 9 pagi | reminders.choose-audience",
        "besok jam 9 untuk Pemda rapat (contoh) | people.category.local-government",
        "untuk Pemda: rapat (contoh) besok jam 9 pagi | people.category.local-government",
        "ingatkan semua pejabat rapat (contoh) besok jam 9 pagi | reminders.audience.everyone",
        "besok jam 9 pagi rapat (contoh) ke semua Pemda | people.category.local-government",
        "besok jam 9 pagi rapat (contoh) untuk Dinas Koperasi (contoh) | Dinas Koperasi (contoh)",
        "ingatkan semua Pemda besok jam 9 pagi rapat (contoh) | people.category.local-government",
        "besok jam 9 rapat (contoh) untuk pemda di balai warga | people.category.local-government",
        "ingatkan H-3 untuk pemda rapat (contoh) 9/12/2030 jam 9 |"
            + " people.category.local-government",
        "besok jam 9 untuk pemda dan warga rapat (contoh) | reminders.choose-audience",
        "besok jam 9 untuk semua warga rapat (contoh) | reminders.choose-audience",
        "besok jam 9 rapat (contoh) untuk pemda setempat | reminders.choose-audience",
      })
  void whomTheFirstSentenceNamesIsHeard(String sentence, String seen) {
    hasan.sends("/pengingat").sends(sentence);
    seesOnce(seen);
    hasan.sends("/pengingat " + sentence);
    seesOnce(seen);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ingatkan akademisi tanggal 5 jam 9 pagi kumpul (contoh) | people.category.academia",
        "ingatkan akademisi sama orsosmas besok jam 9 pagi kumpul (contoh) |"
            + " people.category.community",
        "ingatkan dinas koperasi dan kampus contoh besok jam 9 pagi kumpul (contoh) di balai |"
            + " Kampus (contoh)",
        "tolong ingetin saya besok jam 9 pagi kumpul (contoh) | reminders.audience.me",
        "ingatkan aku besok jam 9 pagi kumpul (contoh) | reminders.audience.me",
        "ingatkan saya kumpul (contoh) besok jam 9 pagi untuk semua pemda |"
            + " people.category.local-government",
        "hari ini jam 5 sore ingatkan semua mitra kumpul (contoh) di balai |"
            + " people.role.stakeholder",
        "besok jam 9 pagi ingetin akademisi sama orsosmas kumpul (contoh) |"
            + " people.category.community",
        "abis magrib tolong ingetin gue kumpul (contoh) | reminders.audience.me",
        "lusa jam 8 pagi, kabari semua pejabat kumpul (contoh) | reminders.audience.everyone",
        "kasih tau gw 5 menit lagi kumpul (contoh) | reminders.audience.me",
        "ingatkan saya kumpul (contoh) 2 menit lagi | reminders.audience.me",
        "ingetin gw 3 menit lagi kumpul (contoh) | reminders.audience.me",
        "remind me in 2 minutes kumpul (contoh) | reminders.audience.me",
        "jangan sampe gw lupa besok jam 9 pagi kumpul (contoh) untuk saya | reminders.audience.me",
        "jam 3 sore ingetin sy kumpul (contoh) ke kelurahan | reminders.audience.me",
        "tomorrow at 9 am remind me kumpul (contoh) | reminders.audience.me",
      })
  void whoIsNamedRightAfterRemindingIsTheAudience(String sentence, String seen) {
    category("ACADEMIA", "Kampus (contoh)");
    category("COMMUNITY", "Yayasan (contoh)");
    hasan.sends(sentence);
    seesOnce(seen);
    hasan.offers("reminders.save").sees("Pengingat\nkumpul (contoh)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ingatkan petugas kebersihan datang besok jam 7 pagi | petugas kebersihan datang",
        "ingatkan polisi tidur dipasang Senin jam 8 pagi | polisi tidur dipasang",
        "ingatkan kampus bersih Sabtu jam 7 pagi | kampus bersih",
        "ingatkan polisi di gang Melati besok jam 9 pagi | polisi di gang Melati",
      })
  void aGroupThatBelongsToTheMessageStaysInIt(String sentence, String message) {
    hasan.sends(sentence);
    seesOnce("reminders.choose-audience");
    hasan.taps("reminders.audience.me").sees("Pengingat\n" + message);
  }

  @Test
  void whatIsPreparedForOthersIsForTheWriter() {
    hasan.sends("ingatkan saya besok jam 9 pagi siapkan konsumsi (contoh) untuk petugas");
    seesOnce("reminders.audience.me");
    hasan.sees("siapkan konsumsi (contoh) untuk petugas");
  }

  @Test
  void aWordOfAButtonInAWholeSentenceIsNotTakenForTheButton() {
    hasan.sends("/pengingat rapat (contoh) besok jam 9 pagi untuk semua");
    hasan
        .taps("reminders.recurrence.once")
        .taps("reminders.lead.only-then")
        .offers("reminders.save-in-digest")
        .sends("laporan (contoh) untuk hari Senin nanti")
        .seesNothingOf("dialogue.which-meant")
        .sends("di ringkasan senin")
        .sees("dialogue.which-meant");
  }

  private void category(String category, String institution) {
    neighbourhood.stakeholder("Ani (contoh)", institution);
    database.update("update person set category = ? where institution = ?", category, institution);
  }

  private void seesOnce(String seen) {
    if (hasan.buttons().contains("Sekali saja")) {
      hasan.taps("reminders.recurrence.once");
    }
    if (hasan.buttons().contains("1 jam sebelumnya")) {
      hasan.taps("reminders.lead.only-then");
    }
    hasan.sees(seen);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ingatkan apel (contoh) jam 25 | reminders.time.no-such",
        "ingatkan apel (contoh) 31 Februari jam 9 | reminders.time.no-such",
        "ingatkan saya apel (contoh) kemarin jam 9 | reminders.time.past",
        "/pengingat apel (contoh) kemarin jam 9 | reminders.time.past",
      })
  void aTimeThatCannotBeIsNamedBeforeItIsAskedFor(String sentence, String why) {
    hasan.sends(sentence).sees(why, "reminders.ask-time").sends("/batal");
    hasan.sends("ingatkan apel (contoh)").sees("reminders.ask-time").seesNothingOf(why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"salah", "bukan", "keliru pak", "ganti", "bukan jam itu", "wrong"})
  void whatIsWrongAtTheSummaryShowsWhatCanBeChanged(String words) {
    hasan.sends("/pengingat rapat (contoh) besok jam 9 pagi, H-1, untuk semua").taps("Sekali saja");
    hasan.sends(words).sees("dialogue.which-meant").offers("reminders.change-leads");
    hasan.offersNothingOf("reminders.save").sends("ok").seesNothingOf("reminders.saved");
    hasan.sees("dialogue.which-meant").offers("reminders.save");
  }

  @ParameterizedTest
  @ValueSource(strings = {"salah", "bukan", "ganti"})
  void whatIsWrongWhereAChangeIsConfirmedLeadsBack(String words) {
    hasan.sends("/pengingat rapat (contoh) besok jam 9 pagi, H-1, untuk semua").taps("Sekali saja");
    hasan.taps("reminders.save").sends("/agenda").taps("1").taps("reminders.agenda.change-time");
    hasan.sends("jam 10 pagi").sees("reminders.agenda.confirm-time").sends(words);
    hasan.sees("dialogue.which-meant").offers("dialogue.back").sends("ok");
    hasan.sees("dialogue.which-meant").seesNothingOf("reminders.agenda.changed");
  }
}

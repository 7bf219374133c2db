package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Sentences;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.Whereabouts;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Sentences that name no command. It is Wednesday, 20 November 2030, 10.15.
@SuppressWarnings("NullAway.Init") // injected
class ReminderSentencesTest extends RemindersTest {

  private static final String WHOLE =
      "Rapat koordinasi tiap Senin pertama pukul 09.00, ingatkan H-7, H-1 dan 1 jam sebelumnya,"
          + " untuk semua Pemda dan Orsosmas";

  private static final Visitor SOMEBODY =
      new Visitor(null, "Sari (contoh)", Language.INDONESIAN, Set.of(), false);

  @Autowired private List<Sentences> sentences;

  /// A question mark stands after a command that is asked about.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Rapat tiap Senin pertama pukul 09.00, ingatkan H-7 dan H-1, untuk Pemda | pengingat
          apel besok jam 7 pagi ingatkan H-1                    | pengingat
          apel besok jam 7 pagi, tolong ingatkan saya           | pengingat
          pengingat: laporan bulanan tiap akhir bulan           | pengingat
          Pengingat - setor data tgl 5 jam 9                    | pengingat
          kerja bakti Minggu depan jam 7. Jangan lupa ingatkan saya | pengingat
          JANGAN LUPA INGATKAN: musyawarah besok jam 9          | pengingat
          coordination on Monday at 9, remind me 1 hour before  | pengingat
          hari ini jam 5 sore ingatkan semua mitra rapat        | pengingat
          hari ini jam 8 pagi ingatkan semua mitra rapat        | pengingat
          eh tolong ingetin gw ntar malem jam 8 telpon Pak RT   | pengingat
          halo min ingetin saya besok jam 9 setor data          | pengingat
          tadi jam 8 pagi dia ngingetin saya antar barang       | -
          kemarin jam 8 pagi ingatkan semua mitra rapat         | -
          nanti sore jam 5 tolong ingetin saya ambil berkas     | pengingat
          kasih tau saya 5 menit lagi                           | pengingat
          kasih tau saya 2 menit lagi                           | pengingat
          kasih tau saya 1 menit lagi                           | pengingat
          kasih tau saya semenit lagi angkat jemuran            | pengingat
          kabarin gw 1 menit dari sekarang                      | pengingat
          tlg kabarin gw besok jam 8 ada apel                   | pengingat
          jangan lupa besok jam 9 setor data                    | pengingat
          pengen diingetin besok jam 9 setor data               | pengingat
          set alarm besok jam 5 subuh                           | pengingat
          ingatkan saya 30 menit lagi                           | pengingat
          tell me in 5 minutes to check the post                | pengingat
          don't forget tomorrow at 9 to send the data           | pengingat
          besok jam 9 alarm mobil bunyi di gang 3               | pengingat?
          kasih tau saya sekarang ada yang dipukul              | -
          kabarin gw skrg juga ada orang berantem               | -
          jangan lupa sekarang mereka antar barang              | -
          kata dia, jangan lupa besok jam 9 antar barang        | -
          kasih tau polisi besok jam 9 mereka kumpul            | -
          mereka kasih tau saya besok jam 9 ada barang          | -
          kumpul besok jam 9 pagi, kasih tau semua pemda        | pengingat?
          dia ngingetin saya besok jam 9 antar barang           | pengingat?
          rapat koordinasi besok jam 9                          | pengingat? undangrapat?
          besok jam 9 ada pertemuan di kelurahan                | pengingat? undangrapat?
          rapat RW besok jam 9 ingatkan semua ya                | pengingat? undangrapat?
          apel gabungan tiap Senin jam 7 pagi                   | pengingat?
          jangan ingatkan saya besok jam 9                      | pengingat?
          rapat koordinasi                                      | -
          rapat kemarin jam 9 tidak ada notulennya              | -
          rapat tadi jam 9 membahas RW 3                        | -
          tadi jam 9 ada transaksi di gang 3                    | -
          tadi jam 9 ada yang ingetin saya jangan lewat gang 3  | -
          semalam, ingatkan polisi, mereka di gang 3 jam 9      | -
          besok jam 9 mereka kumpul di gang 3                   | -
          tiap malam Jumat jam 11 ada mobil putih di gang 3     | -
          pengingat saya mana                                   | -
          pak RT kerapatan rumahnya besok jam 9                 | -
          """)
  void areKnownByAWordOfRemindingAndATime(String sentence, String meant) {
    var heard =
        sentences.stream()
            .flatMap(it -> it.meant(sentence, () -> SOMEBODY).stream())
            .map(it -> it.command() + (it.certain() ? "" : "?"))
            .sorted()
            .collect(Collectors.joining(" "));
    assertThat(heard).isEqualTo(meant == null ? "" : meant);
  }

  @Test
  void theWholeSentenceOpensTheFormForWhoeverHasItAndStaysUnknownForOthers() {
    hasan
        .sends(WHOLE)
        .sees(
            "Rapat koordinasi",
            "Senin pertama tiap bulan, pukul 09.00",
            "Diingatkan 7 hari, 1 hari dan 1 jam sebelumnya",
            "Organisasi masyarakat, Pemerintah daerah")
        .taps("reminders.save")
        .sees("reminders.saved");
    hasan
        .sends("pengingat: laporan bulanan tiap akhir bulan")
        .sees("hari terakhir")
        .taps("reminders.audience.me")
        .sees("laporan bulanan", "reminders.confirm")
        .seesNothingOf("pengingat: ")
        .sends("/batal");
    var sari = neighbourhood.resident("Sari (contoh)");
    sari.sends(WHOLE).sees("dialogue.lost").holdsNothingOf("koordinasi");
  }

  @Test
  void whoPlansForFloodsNeedsNoHelpAndWhoeverMayIsHeardFirst() {
    hasan.sends("ingatkan lapor banjir hari ini jam 19.30").sees("reminders.choose-recurrence");
    hasan.sends("/batal");
    hasan
        .sends("tolong ingetin antisipasi banjir besok jam 10")
        .sees("reminders.choose-recurrence");
    hasan.sends("/batal");
    for (var cry :
        List.of(
            "tolong ada yang dipukul orang sekarang",
            "tolong ingatkan ada kebakaran sekarang",
            "ada banjir besar, ingatkan warga besok jam 9",
            "ingatkan besok jam 9 anak saya diculik",
            "ingatkan ada bandar di gang 3 besok jam 9")) {
      hasan.sends(cry).offers("menu.lapor").holdsNothingOf(cry);
    }
    neighbourhood
        .resident("Sari (contoh)")
        .sends("ingatkan lapor banjir hari ini jam 19.30")
        .offers("menu.lapor");
  }

  @Test
  void whatMayBeMeantIsAskedAndStaysInMemoryUntilThatIsSaid() {
    hasan
        .sends("rapat koordinasi besok jam 9")
        .sees("dialogue.did-you-mean")
        .offers("menu.pengingat", "menu.undangrapat")
        .holdsNothingOf("koordinasi");
    assertThat(database.queryForList("select * from dialogue_session").toString())
        .doesNotContain("koordinasi");
    hasan
        .taps("menu.pengingat")
        .taps("reminders.recurrence.once")
        .taps("reminders.audience.me")
        .sees("rapat koordinasi", "Kamis, 21 November 2030 pukul 09.00 WIB")
        .sends("/batal");
    hasan.sends("rapat koordinasi besok jam 9");
    clock.advance(Duration.ofMinutes(16));
    hasan.taps("menu.pengingat").sees("reminders.ask-message").sends("/batal");
    hasan.sends("rapat koordinasi besok jam 9").taps("menu.undangrapat");
    hasan
        .sees("meetings.ask-length")
        .taps("2 jam")
        .sends("Aula (contoh)")
        .taps("reminders.audience.everyone")
        .sends("/batal");
    hasan.sends("tadi jam 9 ada motor aneh di gang 3").sees("dialogue.lost");
    hasan.holdsNothingOf("motor aneh");
  }

  @Test
  void leadTimesThatAreOverAreNotOffered() {
    hasan
        .sends("rapat kilat (contoh) 2 menit lagi untuk semua pejabat")
        .taps("menu.pengingat")
        .seesNothingOf("reminders.choose-recurrence", "reminders.ask-leads")
        .sees("rapat kilat (contoh)", "tepat pada waktunya", "reminders.confirm")
        .sends("/batal");
    hasan
        .sends("ingatkan semua pejabat besok jam 9 rapat (contoh)")
        .taps("reminders.recurrence.once")
        .offers("1 jam sebelumnya")
        .offersNothingOf("1 hari sebelumnya", "7 hari sebelumnya");
  }

  @Test
  void anHourIsAheadByTheClockOfWhoeverWritesIt() {
    var writing = "apel gabungan hari ini jam 11 siang";
    hasan.sends(writing).sees("dialogue.did-you-mean");
    database.update("update person set zone = 'WIT' where id = ?", hasansId());
    hasan.sends(writing).sees("dialogue.lost");
    var where = new Whereabouts(ZoneId.of("Asia/Kolkata"), WIB);
    var west =
        new Visitor(null, "Sari (contoh)", Language.INDONESIAN, Set.of(), false, null, where);
    assertThat(sentences)
        .as("a zone in which nine is yet to come")
        .flatMap(it -> it.meant("ingatkan rapat hari ini jam 9", () -> west).stream().toList())
        .extracting(Sentences.Meant::command)
        .containsExactly("pengingat");
  }
}

package id.bersinar.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.calendar.Reading.Understood;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Times within sentences.
class SentenceTest {

  /// A Wednesday.
  private static final ZonedDateTime NOW =
      LocalDateTime.parse("2026-11-25T10:00").atZone(ZoneId.of("Asia/Jakarta"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ingatkan saya besok jam 9 pagi rapat RW            | 2026-11-26T09:00 | rapat RW
          tolong ingetin rapat pengurus lusa jam 10 pagi dong | 2026-11-27T10:00 | rapat pengurus
          besok rapat RW 03 jam 14.00                        | 2026-11-26T14:00 | rapat RW 03
          Kerja bakti RT 5 hari Minggu jam 7 pagi            | 2026-11-29T07:00 | Kerja bakti RT 5
          jam 3 sore nanti jemput surat di kelurahan         | 2026-11-25T15:00 | jemput surat di kelurahan
          ingatkan 2 jam lagi telepon Pak Budi (contoh)      | 2026-11-25T12:00 | telepon Pak Budi (contoh)
          tolong ingatkan rapat RT tgl 5 jam 8 malam         | 2026-12-05T20:00 | rapat RT
          buat pengingat: rapat Selasa 13.30 di kantor lurah | 2026-12-01T13:30 | rapat di kantor lurah
          malam Jumat jam 8 pengajian di musala              | 2026-11-26T20:00 | pengajian di musala
          5 Desember 2026 pukul 09.00: sosialisasi 3 posko   | 2026-12-05T09:00 | sosialisasi 3 posko
          remind me to call the posko tomorrow at 9 am       | 2026-11-26T09:00 | call the posko
          rapat "Kader & Warga" besok pukul 10.00            | 2026-11-26T10:00 | rapat "Kader & Warga"
          ingatkan Senin jam 9: rapat malam                  | 2026-11-30T09:00 | rapat malam
          besok jam 07.00 "apel pagi"                        | 2026-11-26T07:00 | apel pagi
          besok: jam 9 rapat                                 | 2026-11-26T09:00 | rapat
          ingatkan ke Pasar Minggu besok jam 8 pagi          | 2026-11-26T08:00 | ke Pasar Minggu
          rapat RW di pasar senen Kamis jam 7 malam          | 2026-11-26T19:00 | rapat RW di pasar senen
          kerja bakti hari minggu di Pasar Minggu jam 8 pagi | 2026-11-29T08:00 | kerja bakti di Pasar Minggu
          rapat pedagang pasar Senin depan jam 9 pagi        | 2026-11-30T09:00 | rapat pedagang pasar
          ingatkan rapat ya pak Jumat jam 9 pagi             | 2026-11-27T09:00 | rapat
          1 jam lagi: telepon, jangan jam 9 malam            | 2026-11-25T11:00 | telepon, jangan jam 9 malam
          """)
  void areFoundWithTheOtherWords(String sentence, LocalDateTime at, String rest) {
    var found = TimeReader.find(sentence, NOW).orElseThrow();
    assertThat(((Understood) found.reading()).at()).isEqualTo(at);
    assertThat(found.rest()).isEqualTo(rest);
    assertThat(TimeReader.read(found.time(), NOW)).isEqualTo(found.reading());
  }

  /// What may be a day or a name is asked.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ke pasar minggu jam 8 pagi       | 2026-11-26T08:00 | 2026-11-29T08:00 | ke pasar minggu
          ketemu Pak Jumat besok jam 9 pagi | 2026-11-26T09:00 | 2026-11-27T09:00 | ketemu Pak Jumat
          """)
  void aDayThatMayBeAName(String sentence, LocalDateTime at, LocalDateTime otherwise, String rest) {
    var found = TimeReader.find(sentence, NOW).orElseThrow();
    assertThat(((Reading.Ask) found.reading()).candidates())
        .extracting(it -> ((Understood) it).at())
        .containsExactly(at, otherwise);
    assertThat(found.rest()).isEqualTo(rest);
  }

  @Test
  void aMarketThatIsNamedAfterADayTellsNoTime() {
    assertThat(TimeReader.find("ingatkan saya ke Pasar Senen", NOW)).isEmpty();
  }

  /// What the message says of the half of the day counts, and stays in it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ingatkan besok jam 7: apel pagi | apel pagi
          ingatkan besok jam 7 apel pagi  | apel pagi
          apel pagi besok jam 7           | apel
          """)
  void thePartOfTheDayOfAnEvent(String sentence, String rest) {
    assertThat(TimeReader.find(sentence, NOW).orElseThrow())
        .satisfies(
            it ->
                assertThat(((Understood) it.reading()).at())
                    .isEqualTo(LocalDateTime.parse("2026-11-26T07:00")))
        .satisfies(it -> assertThat(it.rest()).isEqualTo(rest));
  }

  @Test
  void ofTwoDaysWhichIsMeantIsAsked() {
    var found = TimeReader.find("besok jam 9 bahas acara hari Jumat", NOW).orElseThrow();
    assertThat(((Reading.Ask) found.reading()).candidates()).hasSize(2);
    assertThat(found.rest()).isEqualTo("bahas acara hari Jumat");
  }

  @Test
  void mayBeOfAnyKind() {
    assertThat(TimeReader.find("piket posko tiap Senin jam 8 pagi", NOW).orElseThrow())
        .satisfies(it -> assertThat(it.reading()).isInstanceOf(Reading.Recurring.class))
        .satisfies(it -> assertThat(it.rest()).isEqualTo("piket posko"));
    assertThat(TimeReader.find("rapat Jumat depan jam 2 siang", NOW).orElseThrow())
        .satisfies(it -> assertThat(it.reading()).isInstanceOf(Reading.Ask.class))
        .satisfies(it -> assertThat(it.rest()).isEqualTo("rapat"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pengingat: laporan bulanan tiap akhir bulan     | laporan bulanan | tiap akhir bulan
          rapat mingguan setiap Senin jam 9               | rapat mingguan  | setiap Senin jam 9
          laporan bulanan tanggal 5 jam 9                 | laporan         | bulanan tanggal 5 jam 9
          """)
  void ofWhatKindSomethingIsBelongsToIt(String sentence, String rest, String time) {
    assertThat(TimeReader.find(sentence, NOW).orElseThrow())
        .satisfies(it -> assertThat(it.rest()).isEqualTo(rest))
        .satisfies(it -> assertThat(it.time()).isEqualTo(time));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rapat Senin jam 9, ingatkan H-7, H-1 dan 1 jam sebelumnya, untuk semua kader | P7D/PT0S P1D/PT0S P0D/PT1H | rapat Senin jam 9 untuk semua kader
          ingatkan H-1 jam 8 pagi rapat besok pukul 09.00    | P1D/PT0S/08:00 | rapat besok pukul 09.00
          15 menit sebelum rapat RW                          | P0D/PT15M      | rapat RW
          rapat RW 7 hari sebelumnya                         | P7D/PT0S       | rapat RW
          rapat RW, ingatkan 7 hari, 1 hari dan 1 jam sebelumnya | P7D/PT0S P1D/PT0S P0D/PT1H | rapat RW
          1 hari 2 jam sebelum rapat RW                      | P1D/PT0S P0D/PT2H | rapat RW
          setor tiap tanggal 25 jam 3 sore sehari sebelumnya | P1D/PT0S       | setor tiap tanggal 25 jam 3 sore
          coordination at 9, remind 7 days and 1 hour before | P7D/PT0S P0D/PT1H | coordination at 9
          """)
  void leadTimesAreFoundWithTheOtherWords(String sentence, String leads, String rest) {
    var found = TimeReader.findLeads(sentence, NOW).orElseThrow();
    assertThat(LeadTime.written(((Reading.Lead) found.reading()).times())).isEqualTo(leads);
    assertThat(found.rest()).isEqualTo(rest);
  }

  @Test
  void theHourOfALeadTimeIsNotTheEvents() {
    var found = TimeReader.find("rapat Senin, ingatkan H-1 jam 8 pagi", NOW).orElseThrow();
    assertThat(found.time()).isEqualTo("Senin");
    assertThat(TimeReader.findLeads("rapat Senin jam 9 pagi", NOW)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rapat persiapan Natal besok jam 9 | rapat persiapan Natal | 2026-11-26T09:00",
        "upacara Hari Pahlawan 10 November 2027 jam 7 pagi | upacara Hari Pahlawan |"
            + " 2027-11-10T07:00",
        "penyuluhan di SMP 5 besok jam 9 pagi | penyuluhan di SMP 5 | 2026-11-26T09:00",
        "rapat jam 9 30 orang besok | rapat 30 orang | 2026-11-26T09:00",
        "kirim laporan paling lambat Jumat jam 4 sore | kirim laporan | 2026-11-27T16:00",
        "kumpul malam tahun baru jam 8 malam | kumpul | 2026-12-31T20:00",
        "pengajian maulid Sabtu malam jam 8 | pengajian maulid | 2026-11-28T20:00",
        "rapat panitia idul adha Jumat jam 9 | rapat panitia idul adha | 2026-11-27T09:00",
        "rapat nyepi besok jam 9 | rapat nyepi | 2026-11-26T09:00",
        "buka puasa bersama 3 hari lagi jam 6 sore | buka puasa bersama | 2026-11-28T18:00",
        "beres-beres besok jam 9 | beres-beres | 2026-11-26T09:00",
        "bubar besok jam 9 | bubar | 2026-11-26T09:00",
        "rapat beres jam 9 malam | rapat beres | 2026-11-25T21:00",
        "rapat besok jam sepuluh dua puluh orang datang | rapat dua puluh orang datang |"
            + " 2026-11-26T10:00",
        "besok jam sembilan lima belas dus air | lima belas dus air | 2026-11-26T09:00",
        "besok jam sembilan tiga puluh rapat RW | rapat RW | 2026-11-26T09:30",
        "Selasa jam 9 pagi minggu depan audit | audit | 2026-12-01T09:00",
      })
  void whatItIsAboutStaysWhole(String sentence, String about, String at) {
    var found = TimeReader.find(sentence, NOW).orElseThrow();
    assertThat(found.rest()).isEqualTo(about);
    assertThat(((Reading.Understood) found.reading()).at()).isEqualTo(at);
  }

  /// The time that is found is all of it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tiap hari jam 7 pagi apel kecuali hari libur | tiap hari jam 7 pagi kecuali hari libur",
        "tiap hari jam 7 pagi apel kecuali Jumat | tiap hari jam 7 pagi kecuali Jumat",
        "tiap Senin jam 7 pagi apel sebanyak 10 kali | tiap Senin jam 7 pagi sebanyak 10 kali",
        "tiap hari jam 7 pagi apel sampai 10x | tiap hari jam 7 pagi sampai 10x",
      })
  void whereWhatComesAgainEndsMayStandBehindWhatItIsAbout(String sentence, String time) {
    var found = TimeReader.find(sentence, NOW).orElseThrow();
    assertThat(found.rest()).isEqualTo("apel");
    assertThat(found.time()).isEqualTo(time);
    assertThat(found.reading()).isEqualTo(TimeReader.read(time, NOW));
  }

  @Test
  void aDayInWhatItIsAboutIsNoPartOfWhatComesAgain() {
    assertThat(TimeReader.find("tiap hari jam 7 pagi apel, tgl 25 tidak", NOW).orElseThrow())
        .satisfies(it -> assertThat(it.time()).isEqualTo("tiap hari jam 7 pagi"));
    assertThat(TimeReader.find("tiap Senin jam 7 pagi rapat bahas 17 Agustus", NOW).orElseThrow())
        .satisfies(it -> assertThat(it.reading()).isInstanceOf(Reading.Ask.class));
  }

  @Test
  void aFeastByItselfIsAskedFor() {
    assertThat(TimeReader.find("rapat Lebaran jam 9", NOW).orElseThrow().reading())
        .isEqualTo(new Reading.Unsaid(Reading.Missing.DATE));
  }

  @Test
  void mayBeAllThatIsSaid() {
    assertThat(TimeReader.find("besok jam 9 pagi", NOW).orElseThrow().rest()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rapat RW 03",
        "ingatkan saya",
        "beli 5 dus air mineral",
        "Jl. Kenari 12",
        "rapat RT 03/04",
        "tiap hari jam 7 pagi dan jam 7 malam minum obat",
        "besok jam 9 dan jam 1 siang rapat",
        "apel tiap Senin sampai Kamis jam 7.30, Jumat jam 7",
        "kapan-kapan kita rapat",
        "tiap tanggal merah jam 8 pagi upacara",
        "senin kelima jam 9 pagi rapat",
        "rapat tiap Senin pertama dan Kamis ketiga jam 9 pagi",
        "ingatkan saya tanggal 5 jam 9 pagi Januari bayar iuran",
        "bulan Januari tanggal 5 jam 9 bayar iuran",
        "bayar iuran tiap tanggal 1 bulan ganjil",
        "rapat tiap Senin jam 9 minggu genap",
        "0812-3456-7890 (contoh)",
        "jemput anak pulang kerja",
        ""
      })
  void arentMadeUp(String sentence) {
    assertThat(TimeReader.find(sentence, NOW)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "laporan Januari besok jam 9 | besok jam 9 | laporan Januari",
        "laporan Januari tanggal 5 Februari jam 9 | tanggal 5 Februari jam 9 | laporan Januari",
        "besok jam 9 genap setahun posko | besok jam 9 | genap setahun posko",
      })
  void aMonthThatIsSpokenOfIsNotTheDays(String sentence, String time, String rest) {
    var found = TimeReader.find(sentence, NOW).orElseThrow();
    assertThat(found.time()).isEqualTo(time);
    assertThat(found.rest()).isEqualTo(rest);
  }
}

package id.bersinar.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.texts.TextSettings;
import id.bersinar.dialogue.texts.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// For whom something is, as people type it.
@SuppressWarnings("NullAway.Init") // read before all tests
class AudienceWordsTest {

  private static final UUID HASAN = UUID.fromString("ab12cd34-0000-4000-8000-000000000001");
  private static final List<Officials.Official> OFFICIALS =
      List.of(
          new Officials.Official(HASAN, "Dinas Koperasi dan UKM (contoh)"),
          new Officials.Official(new UUID(0, 2), ""));

  @TempDir private static Path directory;

  private static AudienceWords words;

  @BeforeAll
  static void readTexts() {
    words =
        new AudienceWords(
            new Texts(new TextSettings("messages", directory.resolve("kept").toString())),
            Clock.systemUTC());
  }

  /// What stands after the bar is left.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Dinas Koperasi dan UKM (contoh) besok rapat | -",
        "Dinas Koperasi dan UKM (contoh), besok | , besok",
        "dinas koperasi & UKM (contoh): rapat | : rapat",
        "semua pejabat rapat besok | ' rapat besok'",
        "semua berkas besok | -",
        "Pemda, Polri dan Orsosmas: rapat | : rapat",
        "Pemda, PKK dan Orsosmas: rapat | -",
        "Pemda, PKK, Orsosmas besok | -",
        "Pemda & PKK besok | -",
        "Pemda (yang hadir) besok | -",
        "Pemda, bawa berkas dan laptop | ', bawa berkas dan laptop'",
        "bapak-bapak RW besok | -",
      })
  void leadsASentence(String told, String rest) {
    var before =
        told.startsWith("semua") ? AudienceWords.Before.ASKING : AudienceWords.Before.OTHERS;
    var leading = words.leading(told, before, OFFICIALS);
    assertThat(leading.map(it -> told.substring(it.until()))).isEqualTo(Optional.ofNullable(rest));
  }

  /// What stands after the bar is left.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "petugas kebersihan datang besok jam 7 | -",
        "semua petugas kebersihan datang besok jam 7 | -",
        "polisi tidur dipasang Senin jam 8 | -",
        "kampus bersih Sabtu jam 7 | -",
        "polisi di gang Melati besok jam 9 | -",
        "polisi jam malam besok | -",
        "polisi besok jam 9 rapat | ' besok jam 9 rapat'",
        "akademisi tanggal 5 jam 9 kumpul | ' tanggal 5 jam 9 kumpul'",
        "akademisi sama orsosmas besok jam 9 rapat | ' besok jam 9 rapat'",
        "akademisi sama orsosmas rapat besok jam 9 | ' rapat besok jam 9'",
        "polisi: apel Senin jam 8 | ': apel Senin jam 8'",
        "polisi habis magrib apel | ' habis magrib apel'",
        "polisi di hari Senin apel | ' di hari Senin apel'",
        "polisi H-1 siapkan berkas | ' H-1 siapkan berkas'",
        "polisi 5 menit lagi apel | ' 5 menit lagi apel'",
        "polisi malam nanti apel | ' malam nanti apel'",
        "petugas malam datang jam 9 | -",
        "semua mitra kumpul di balai | ' kumpul di balai'",
        "pemda setor laporan besok | ' setor laporan besok'",
        "semua petugas ada apel besok | ' ada apel besok'",
        "semua ada di balai | -",
        "petugas 2 orang datang jam 9 | -",
        "saya siapkan konsumsi besok | ' siapkan konsumsi besok'",
        "semua pejabat rapat besok | ' rapat besok'",
      })
  void leadsAfterRemindingWhereTheMessageIsNoneOfIt(String told, String rest) {
    var leading = words.leading(told, AudienceWords.Before.ASKING, OFFICIALS);
    assertThat(leading.map(it -> told.substring(it.until()))).isEqualTo(Optional.ofNullable(rest));
  }

  @ParameterizedTest
  @CsvSource({
    "semua pemda, CATEGORY:LOCAL_GOVERNMENT",
    "pemda contoh, INSTITUTION:Pemda (contoh)",
    "polisi, ROLE:LIAISON",
  })
  void anInstitutionDoesNotHideAGroup(String typed, String part) {
    var officials =
        List.of(
            new Officials.Official(HASAN, "Pemda (contoh)"),
            new Officials.Official(new UUID(0, 2), "Polisi (Polsek X)"));
    assertThat(words.read(typed, officials).map(Audience::written)).contains(part);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "semua Pemda dan Orsosmas | CATEGORY:COMMUNITY CATEGORY:LOCAL_GOVERNMENT",
        "PEMDA, kampus & swasta | CATEGORY:ACADEMIA CATEGORY:BUSINESS CATEGORY:LOCAL_GOVERNMENT",
        "seluruh kementerian dan lembaga | CATEGORY:MINISTRY",
        "K/L | CATEGORY:MINISTRY",
        "bina usaha | STRATEGY:ENTERPRISE",
        "strategi bina kawasan serta dunia usaha | CATEGORY:BUSINESS STRATEGY:NEIGHBOURHOOD",
        "semua | EVERYONE",
        "Semua pejabat | EVERYONE",
        "saya sendiri | ME",
        "saya dan para akademisi | CATEGORY:ACADEMIA ME",
        "semua petugas | ROLE:LIAISON",
        "dinas koperasi dan ukm | INSTITUTION:Dinas Koperasi dan UKM (contoh)",
        "dinas koperasi dan ukm (contoh) | INSTITUTION:Dinas Koperasi dan UKM (contoh)",
        "AB12CD dan operator | PERSON:ab12cd34-0000-4000-8000-000000000001 ROLE:OPERATOR",
        "all local government | CATEGORY:LOCAL_GOVERNMENT"
      })
  void isRead(String typed, String parts) {
    assertThat(words.read(typed, OFFICIALS))
        .hasValueSatisfying(it -> assertThat(it.written().replace('\u001f', ' ')).isEqualTo(parts));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tetangga", "pemda dan tetangga", "dan", "!", "para"})
  void isNotGuessed(String typed) {
    assertThat(words.read(typed, OFFICIALS)).isEmpty();
  }

  @Test
  void whatWasStoredByAnotherVersionIsNotTakenForAnybody() {
    assertThat(Audience.read("CATEGORY:PRESS")).isEmpty();
    assertThat(Audience.read("PERSON:x")).isEmpty();
    assertThat(Audience.read("")).isEmpty();
    assertThat(Audience.read("EVERYONE")).contains(Audience.EVERYONE);
  }
}

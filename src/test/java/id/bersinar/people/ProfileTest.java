package id.bersinar.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Role;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// /profil and /pejabat: what officials tell of their office, who stands in, to whom they report.
@SuppressWarnings("NullAway.Init") // injected
class ProfileTest extends ScenarioTest {

  @Autowired private People people;
  @Autowired private DataTerms terms;
  @Autowired private StandIns standIns;

  private Phone hasan;
  private Phone lurah;
  private Phone operator;

  @BeforeEach
  void anOfficialAndTheLurah() {
    // A Wednesday.
    clock.moveTo(Instant.parse("2030-11-20T03:15:00Z"));
    hasan = neighbourhood.stakeholder("Hasan (contoh)", "Kelurahan (contoh)");
    lurah = neighbourhood.stakeholder("Ibu Lurah (contoh)", "Lurah (contoh)");
    operator = neighbourhood.operator();
    operator.sends("/izin").taps("people.consent");
  }

  @Test
  void anOfficialTellsOfTheOffice() {
    hasan
        .sends("profil saya")
        .sees("people.profile.heading", "Kelurahan (contoh)", "Pemerintah daerah", "WIB")
        .taps("people.profile.change-zone")
        .taps("WITA")
        .sees("Zona waktu: WITA")
        .taps("people.profile.change-task")
        .sends("Kasi Pembangunan (contoh)")
        .sees("Tugas: Kasi Pembangunan (contoh)")
        .taps("people.profile.change-strategies")
        .taps("people.strategy.enterprise")
        .sees("Strategi: Bina Usaha");
    hasan
        .sends("/dataku")
        .sees("Zona waktu: WITA", "Kasi Pembangunan (contoh)", "Strategi: Bina Usaha");
    assertThat(people.withRole(Role.STAKEHOLDER))
        .anyMatch(it -> it.zone().getId().equals("Asia/Makassar"));
    hasan
        .sends("/profil")
        .taps("people.profile.change-strategies")
        .taps("people.strategy.enterprise")
        .seesNothingOf("Strategi: Bina Usaha");
  }

  @Test
  void residentsHaveNone() {
    neighbourhood.resident("Sari (contoh)").sends("/profil").sees("dialogue.unknown-command");
  }

  @Test
  void anAbsenceIsTypedAndTheDeputyMayDecline() {
    hasan
        .sends("/profil")
        .taps("people.absence.begin")
        .sends("cuti sampai kapan-kapan")
        .sees("area.day.not-understood")
        .sends("kemarin")
        .sees("area.day.past")
        .sends("cuti sampai Jumat")
        .sees("people.absence.ask-deputy")
        .taps("Lurah (contoh)")
        .sees("people.absence.saved", "Jumat, 22 November 2030", "digantikan oleh Lurah (contoh)");
    lurah
        .sees("people.absence.told-deputy")
        .taps("menu.profil")
        .sees("Menggantikan Kelurahan (contoh)")
        .taps("people.absence.decline")
        .taps("Kelurahan (contoh)")
        .sees("people.absence.declined");
    hasan.sees("people.absence.told-declined");
    hasan.sends("/profil").sees("Cuti sampai Jumat").seesNothingOf("digantikan");
    operator.sends("/kelola").sees("1 sedang cuti");
    clock.moveTo(Instant.parse("2030-11-23T03:00:00Z"));
    hasan.sends("/profil").seesNothingOf("Cuti sampai");
    terms.run();
    operator.sends("/kelola").sees("0 sedang cuti");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cuti sampai jumat | Jumat, 22 November 2030",
        "saya cuti sampai senin | Senin, 25 November 2030",
        "mau cuti sampai 5 desember | Kamis, 5 Desember 2030",
        "saya izin sampai sabtu | Sabtu, 23 November 2030",
        "Saya lagi sakit sampai besok. | Kamis, 21 November 2030",
        "I'm on leave until Friday | Jumat, 22 November 2030",
      })
  void anAbsenceIsSaidInASentence(String sentence, String day) {
    hasan
        .sends(sentence)
        .sees("people.absence.ask-deputy")
        .taps("Lurah (contoh)")
        .sees("people.absence.saved", day);
    hasan.sends(sentence).seesNothingOf("people.absence.ask-until");
  }

  @ParameterizedTest
  @ValueSource(strings = {"saya lagi sakit", "aku sedang dinas luar", "saya cuti sampai kemarin"})
  void withoutADayThatCanBeTheDayIsAsked(String sentence) {
    hasan.sends(sentence).sees("people.absence.ask-until").sends("besok");
    hasan.sees("people.absence.ask-deputy");
  }

  @Test
  void aDayThatMayBeTwoIsAskedBack() {
    hasan.sends("saya izin sampai rabu").sees("area.day.which").offers("Rabu, 27 November 2030");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "saya sakit hati sama mereka",
        "sakit",
        "saya izin bertanya besok rapat jam berapa",
        "dia cuti sampai senin di gang 3",
        "tugas saya besok",
        "saya cuti mulai senin",
      })
  void whatSaysMoreIsNoAbsence(String sentence) {
    hasan.sends(sentence).seesNothingOf("menggantikan Anda");
  }

  @Test
  void residentsAreNotAskedOfAnAbsence() {
    neighbourhood
        .resident("Sari (contoh)")
        .sends("saya lagi sakit")
        .seesNothingOf("people.absence.ask-until");
  }

  @Test
  void whoIsBackEarlySaysSo() {
    hasan.sends("/profil").taps("people.absence.begin").sends("25 Desember").taps("Lurah (contoh)");
    hasan.taps("people.absence.end").seesNothingOf("Cuti sampai").offers("people.absence.begin");
    lurah.sees("people.absence.told-back");
  }

  @Test
  void anAbsenceLastsAsLongAsTheDayWhereTheyLive() {
    hasan.sends("/profil").taps("people.profile.change-zone").taps("WITA");
    hasan.taps("people.absence.begin").sends("cuti sampai Jumat").taps("Lurah (contoh)");
    clock.moveTo(Instant.parse("2030-11-22T15:30:00Z"));
    lurah.sends("/profil").sees("Menggantikan Kelurahan (contoh)");
    var absent =
        people.withRole(Role.STAKEHOLDER).stream()
            .filter(it -> it.zone().getId().equals("Asia/Makassar"))
            .findFirst()
            .orElseThrow()
            .id();
    assertThat(standIns.of(absent)).hasSize(1);
    clock.moveTo(Instant.parse("2030-11-22T16:30:00Z"));
    lurah.sends("/profil").seesNothingOf("Menggantikan").offersNothingOf("people.absence.decline");
    assertThat(standIns.of(absent)).isEmpty();
  }

  @Test
  void aSuperiorWhoStandsInHasNothingToDecline() {
    reports("Kelurahan (contoh)", "Lurah (contoh)");
    hasan
        .sends("/profil")
        .taps("people.absence.begin")
        .sends("25 Desember")
        .taps("people.absence.superior")
        .sees("Yang menggantikan: Lurah (contoh)");
    lurah.sees("people.absence.told-superior").offersNothingOf("people.absence.decline");
  }

  @Test
  void whoHasNobodyAboveIsToldThatNobodyStandsIn() {
    operator
        .sends("/profil")
        .taps("people.absence.begin")
        .sends("25 Desember")
        .offers("people.absence.without")
        .offersNothingOf("people.absence.superior")
        .sends("ya")
        .sees("dialogue.which-meant")
        .sends("bukan")
        .sees("people.absence.ask-deputy")
        .sends("ga ada")
        .sees("people.absence.saved-without");
  }

  private Phone reports(String who, String toWhom) {
    return operator
        .sends("/pejabat")
        .taps(who)
        .taps("people.official.change-superior")
        .sees("people.official.ask-superior")
        .taps(toWhom);
  }

  @Test
  void whoGetsAnotherSuperiorOrInstitutionIsToldAndSoIsTheSuperior() {
    reports("Kelurahan (contoh)", "Lurah (contoh)");
    hasan.sees("people.office.told-superior", "atasan Anda: Lurah (contoh)");
    lurah.sees("people.office.told-of-official", "Kelurahan (contoh)");
    int heard = lurah.news().size();
    reports("Kelurahan (contoh)", "Lurah (contoh)");
    assertThat(lurah.news()).hasSize(heard);
    operator.taps("people.official.change-institution").sends("Kecamatan (contoh)");
    hasan.sees("people.office.told-institution");
    lurah.sees("people.office.told-of-institution", "Kecamatan (contoh)");
  }

  @Test
  void reportsThatGoRoundAreRefused() {
    reports("Kelurahan (contoh)", "Lurah (contoh)").sees("Atasan: Lurah (contoh)");
    reports("Lurah (contoh)", "Kelurahan (contoh)")
        .sees("people.superior.loop")
        .seesNothingOf("Atasan:");
    hasan.sends("/profil").sees("Atasan: Lurah (contoh)");
    lurah
        .sends("/profil")
        .taps("people.absence.begin")
        .sends("25 Desember")
        .taps("people.absence.without")
        .sees("people.absence.saved-without");
    hasan.sends("/profil").sees("Atasan: Lurah (contoh)", "Cuti sampai Rabu, 25 Desember 2030");
  }

  @Test
  void whoLosesTheRoleLosesTheOffice() {
    hasan.sends("/profil").taps("people.profile.change-task").sends("Kasi (contoh)");
    reports("Kelurahan (contoh)", "Lurah (contoh)");
    operator
        .taps("people.official.dismiss")
        .sees("people.official.confirm-dismissal")
        .taps("people.dismiss.yes")
        .sees("people.official.dismissed");
    hasan.sees("people.dismissed-stakeholder");
    hasan.sends("/dataku").seesNothingOf("Kasi (contoh)", "Atasan", "Mitra");
  }
}

package id.bersinar.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// An absence that begins later. It is Wednesday, 20 November 2030, 10.15 in Jakarta.
@SuppressWarnings("NullAway.Init") // injected
class PlannedAbsenceTest extends ScenarioTest {

  private static final String LURAH = "Lurah (contoh)";

  @Autowired private Absences absences;
  @Autowired private AbsenceSentences sentences;

  private Phone hasan;
  private Phone lurah;

  @BeforeEach
  void anOfficialAndTheLurah() {
    goTo("2030-11-20T10:15");
    hasan = neighbourhood.stakeholder("Hasan (contoh)", "Kelurahan (contoh)");
    lurah = neighbourhood.stakeholder("Ibu Lurah (contoh)", LURAH);
  }

  private void goTo(String wallClock) {
    clock.moveTo(LocalDateTime.parse(wallClock).atZone(ZoneId.of("Asia/Jakarta")).toInstant());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "saya cuti Senin sampai Jumat | Senin, 25 November 2030 | Jumat, 29 November 2030",
        "cuti mulai Senin sampai Jumat | Senin, 25 November 2030 | Jumat, 29 November 2030",
        "cuti besok sampai Rabu | Kamis, 21 November 2030 | Rabu, 27 November 2030",
        "izin besok | pada Kamis | 21 November 2030",
        "besok gw ga masuk dulu ya pak | pada Kamis | 21 November 2030",
        "gw cuti dulu ya sampe jumat | sampai Jumat | 22 November 2030",
        "besok saya tidak masuk | pada Kamis | 21 November 2030",
        "Senin sampai Jumat saya cuti | Senin, 25 November 2030 | Jumat, 29 November 2030",
        "/izin besok | pada Kamis | 21 November 2030",
        "/izin Senin sampai Jumat | Senin, 25 November 2030 | Jumat, 29 November 2030",
        "saya libur tanggal 20 desember | pada Jumat | 20 Desember 2030",
        "cuti 30 November s.d. 4 Desember | Sabtu, 30 November 2030 | Rabu, 4 Desember 2030",
        "saya dinas luar 3 hari | sampai Jumat | 22 November 2030",
        "cuti dua hari mulai besok | Kamis, 21 November 2030 | Jumat, 22 November 2030",
        "besok saya cuti seminggu | Kamis, 21 November 2030 | Rabu, 27 November 2030",
        "gw cuti selama 2 minggu | sampai Selasa | 3 Desember 2030",
        "cuti sampai Senin 3 hari | Sabtu, 23 November 2030 | Senin, 25 November 2030",
        "cuti 3 hari sampai Senin | Sabtu, 23 November 2030 | Senin, 25 November 2030",
        "sampai Senin saya cuti 3 hari | Sabtu, 23 November 2030 | Senin, 25 November 2030",
        "cuti 3 hari Senin sampai Rabu | Senin, 25 November 2030 | Rabu, 27 November 2030",
        "I'm away for three days | sampai Jumat | 22 November 2030",
        "I'm away from Monday until Friday | Senin, 25 November 2030 | Jumat, 29 November 2030",
      })
  void aSentenceSaysBothDays(String sentence, String first, String last) {
    hasan.sends(sentence).sees("people.absence.ask-deputy", first, last).taps(LURAH);
    hasan.sees("people.absence.saved", first, last);
    lurah.sees("people.absence.told-deputy", first, last);
  }

  @Test
  void aLengthThatDoesNotFitItsDaysIsAsked() {
    hasan.sends("cuti 2 hari Senin sampai Rabu").sees("area.day.which").sends("/batal");
    hasan.sends("cuti 3 hari sampai besok").sees("area.day.which");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cuti 3 hari lagi", "saya cuti tiga hari lagi", "I'm away in 3 days"})
  void howLongIsAskedWhereOnlyTheFirstDayIsSaid(String words) {
    hasan.sends(words).sees("people.absence.ask-until-since", "Sabtu, 23 November 2030");
  }

  @Test
  void whatIsTooLongLeavesNothingHalfTold() {
    hasan.sends("cuti 400 hari").sees("people.absence.too-long").sends("/menu");
    hasan.seesNothingOf("dialogue.left-waits");
    hasan.sends("saya cuti lusa").sees("people.absence.ask-deputy").sends("cuti 400 hari");
    hasan.sees("people.absence.too-long");
    hasan.taps("dialogue.resume").sees("people.absence.ask-deputy", "22 November 2030");
  }

  /// Each split of it would be read.
  @Test
  void whatIsLongerThanATimeIsNotReadAsOne() {
    assertThat(sentences.lasting("3 hari mulai Senin")).isPresent();
    assertThat(sentences.lasting("3 hari mulai " + " ".repeat(100) + "Senin")).isEmpty();
  }

  @Test
  void otherDaysAtTheNextQuestionTakeThePlaceOfTheFirst() {
    hasan.sends("saya cuti Senin").sees("people.absence.ask-deputy", "25 November 2030");
    hasan.sends("eh saya cuti Selasa").sees("people.absence.ask-deputy", "26 November 2030");
    hasan.seesNothingOf("dialogue.left-waits");
  }

  @Test
  void anAbsenceThatIsHalfToldWaitsWhereAnotherSentenceOpensSomething() {
    hasan.sends("saya cuti lusa").sees("people.absence.ask-deputy");
    hasan.sends("ingatkan saya rapat besok jam 9").sees("dialogue.left-waits");
    hasan.taps("dialogue.resume").sees("people.absence.ask-deputy").taps(LURAH);
    hasan.sees("people.absence.saved", "22 November 2030");
  }

  @Test
  void untilNextWeekIsAskedWithItsEnd() {
    hasan.sends("saya cuti mulai Senin").sends("minggu depan").sees("area.day.which");
    assertThat(hasan.buttons())
        .contains("Senin, 25 November 2030 sampai Minggu, 1 Desember 2030")
        .doesNotContain("Senin, 25 November 2030 sampai Minggu, 24 November 2030");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ga masuk besok, anak sakit",
        "saya ga masuk kerja besok",
        "besok saya cuti, penggantinya Ani",
        "cuti besok digantiin Bu Ani",
        "besok saya dinas luar ke Bandung",
        "saya izin besok karena ada acara keluarga",
      })
  void whyOrWhoStandsInMayBeSaidAlong(String sentence) {
    hasan.sends(sentence).sees("people.absence.ask-deputy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"saya sakit, mereka jualan di gang 3", "besok libur, bandar datang"})
  void aStoryIsNoAbsence(String sentence) {
    hasan.sends(sentence).seesNothingOf("people.absence.ask-deputy");
  }

  @Test
  void anAbsenceIsNobodysTask() {
    hasan.sends("/profil").taps("people.profile.change-task").sends("saya cuti besok");
    hasan.sees("people.absence.ask-deputy", "21 November 2030");
  }

  @ParameterizedTest
  @ValueSource(strings = {"saya cuti mulai Senin", "cuti mulai Senin"})
  void onlyTheLastDayIsAskedWhereTheFirstWasSaid(String sentence) {
    hasan.sends(sentence).sees("people.absence.ask-until-since", "Senin, 25 November 2030");
    hasan.sends("Jumat").sees("Jumat, 29 November 2030").taps(LURAH).sees("people.absence.saved");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"saya cuti sampai Jumat?", "besok saya cuti ya pak?", "cuti sampai Jumat？"})
  void aQuestionBeginsNoAbsence(String sentence) {
    hasan.sends(sentence).seesNothingOf("people.absence.ask-deputy").offers("people.absence.begin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"saya cuti hari ini", "izin hari ini", "/izin hari ini"})
  void todayIsADayLikeAnyOtherAlsoInTheEvening(String sentence) {
    goTo("2030-11-20T20:15");
    hasan.sends(sentence).sees("people.absence.ask-deputy", "20 November 2030").taps(LURAH);
    hasan.sees("people.absence.saved", "20 November 2030");
    assertThat(absences.now()).hasSize(1);
  }

  @Test
  void aSecondAbsenceTakesThePlaceOfTheFirstOnceThatIsConfirmed() {
    hasan.sends("saya cuti Senin").taps(LURAH).sees("people.absence.saved");
    lurah.sees("people.absence.told-deputy");
    hasan.sends("saya cuti 10 desember");
    hasan.sees("people.absence.replaces", "25 November 2030", "10 Desember 2030").sends("batal");
    hasan.sends("/profil").sees("Cuti pada Senin, 25 November 2030");
    hasan.taps("people.absence.replace").sends("10 desember");
    hasan.sees("people.absence.ask-deputy").taps("people.absence.without");
    hasan.sees("people.absence.saved-without", "10 Desember 2030");
    lurah.sees("people.absence.told-changed");
  }

  @Test
  void aSentenceAtTheOpenProfileIsHeard() {
    hasan.sends("/profil").sends("saya cuti Senin sampai Jumat");
    hasan.sees("people.absence.ask-deputy", "Senin, 25 November 2030", "Jumat, 29 November 2030");
    hasan.taps(LURAH).sees("people.absence.saved");
  }

  /// Who asks for leave to ask, or to come in, is there.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "saya izin bertanya besok",
        "izin keluar besok",
        "izin pulang duluan",
        "izin pulang duluan besok",
        "saya izin telat besok",
        "izin besok jam 9 sampai 11",
        "izin hari ini pulang cepat",
        "izin tanya",
        "izin tanya besok pak",
        "izin masuk",
        "izin masuk besok",
        "izin bertanya pak",
        "saya ijin bertanya",
        "izin ikut rapat besok",
      })
  void permissionToAskIsNoLeave(String words) {
    hasan.sends(words);
    hasan.seesNothingOf("people.absence.ask-until").seesNothingOf("people.absence.ask-deputy");
  }

  @Test
  void wordsOverAndOverDontFillTheStack() {
    hasan.sends("saya ".repeat(800)).sees("dialogue.lost");
  }

  @Test
  void bothDaysAreTapped() {
    hasan.sends("/profil").taps("people.absence.begin").taps("people.absence.later");
    hasan.sees("people.absence.ask-from").taps("Senin, 25 November 2030");
    hasan.sees("people.absence.ask-until-since").taps("Jumat, 29 November 2030");
    hasan.sees("people.absence.ask-deputy", "Senin, 25 November 2030", "Jumat, 29 November 2030");
  }

  @Test
  void bothDaysAreTappedInTheCalendar() {
    hasan.sends("/profil").taps("people.absence.begin").taps("people.absence.later");
    hasan.taps("area.month.open").sees("November 2030").taps("›").taps("3");
    hasan.sees("people.absence.ask-until-since", "Selasa, 3 Desember 2030");
    hasan.taps("area.month.open").taps("20");
    hasan.sees("people.absence.ask-deputy", "Selasa, 3 Desember", "Jumat, 20 Desember 2030");
  }

  @Test
  void whatMayBeTwoDaysIsAskedBack() {
    hasan.sends("/profil").taps("people.absence.begin").sends("mulai Rabu");
    hasan.sees("area.day.which").taps("Rabu, 27 November 2030");
    hasan.sees("people.absence.ask-until-since", "27 November").sends("29 November");
    hasan.sees("people.absence.ask-deputy", "Jumat, 29 November 2030");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kemarin sampai Jumat", "31 November", "mulai 5 desember 2035"})
  void whatCannotBeIsSaid(String typed) {
    hasan.sends("/profil").taps("people.absence.begin").sends(typed);
    hasan.seesNothingOf("people.absence.ask-deputy").sends("besok");
    hasan.seesNothingOf("people.absence.saved");
  }

  @Test
  void beforeItBeginsNobodyStandsInAndItCanBeCalledOff() {
    hasan.sends("saya cuti Senin sampai Jumat").taps(LURAH).sees("people.absence.saved");
    hasan.sees("Cuti Senin, 25 November 2030 sampai Jumat, 29 November 2030");
    hasan.offersNothingOf("people.absence.begin", "people.absence.end");
    assertThat(absences.now()).isEmpty();
    lurah.sends("/profil").sees("Menggantikan Kelurahan (contoh)");
    hasan.taps("people.absence.call-off").sees("people.absence.called-off");
    hasan.offers("people.absence.begin");
    lurah.sees("people.absence.told-called-off");
    goTo("2030-11-26T08:00");
    assertThat(absences.now()).isEmpty();
  }

  @Test
  void itBeginsAndEndsByTheClockOfWhoIsAway() {
    hasan.sends("/profil").taps("people.profile.change-zone").taps("WITA").sends("/batal");
    hasan.sends("saya cuti Senin sampai Jumat").taps(LURAH);
    goTo("2030-11-24T22:59");
    assertThat(absences.now()).isEmpty();
    goTo("2030-11-24T23:01");
    assertThat(absences.now()).hasSize(1);
    hasan.sends("/profil").offers("people.absence.end").sees("Cuti sampai Jumat");
    goTo("2030-11-29T22:59");
    assertThat(absences.now()).hasSize(1);
    goTo("2030-11-29T23:01");
    assertThat(absences.now()).isEmpty();
  }

  @Test
  void theDeputyOfAPlannedAbsenceMayDecline() {
    hasan.sends("saya cuti Senin sampai Jumat").taps(LURAH);
    lurah.taps("menu.profil").taps("people.absence.decline").taps("Kelurahan (contoh)");
    lurah.sees("people.absence.declined").seesNothingOf("people.absence.told-called-off");
    hasan.sees("people.absence.told-declined").sends("/profil");
    hasan.sees("Cuti Senin, 25 November 2030").seesNothingOf("digantikan");
  }

  /// The person isn't back: somebody else stands in.
  @Test
  void whoeverIsReplacedAsDeputyIsToldThat() {
    neighbourhood.stakeholder("Camat (contoh)", "Camat (contoh)");
    hasan.sends("saya cuti sampai Jumat").taps(LURAH).sees("people.absence.saved");
    hasan.sends("cuti saya sampai Senin").taps("Camat (contoh)").sees("people.absence.saved");
    lurah.sees("people.absence.told-changed").seesNothingOf("people.absence.told-back");
  }
}

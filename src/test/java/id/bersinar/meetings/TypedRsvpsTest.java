package id.bersinar.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// What people type where an invitation has come and no question is open.
@SuppressWarnings("NullAway.Init") // injected
class TypedRsvpsTest extends MeetingScenario {

  @Autowired private JdbcTemplate database;

  @ParameterizedTest
  @CsvSource({
    "hadir, Hadir",
    "saya hadir pak, Hadir",
    "insya Allah hadir, Hadir",
    "siap hadir bu 🙏, Hadir",
    "gak bisa hadir, Tidak",
    "'maaf, tdk bisa datang', Tidak",
    "berhalangan, Tidak",
    "can't make it, Tidak",
  })
  void aListedWordAnswersTheOneInvitationAndTheButtonsStay(String words, String answer) {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    camat
        .sends(words)
        .sees("Posko baru (contoh)", "meetings.your-answer", answer)
        .offers("meetings.rsvp.yes", "meetings.rsvp.no", "meetings.rsvp.deputy");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "besok saya tidak bisa hadir | Tidak",
        "maaf besok saya tidak hadir rapat | Tidak",
        "saya izin tidak ikut rapat besok | Tidak",
        "saya absen besok | Tidak",
        "Jumat saya gak bisa dateng pak | Tidak",
        "besok saya hadir | Hadir",
        "ok hadir | Hadir",
        "hadir? | Hadir",
        "gak hadir ？ | Tidak",
        "telat dikit ya | Hadir",
        "belum tau | Diwakili",
        "mungkin | Hadir",
        "eh jadi deh | Hadir",
        "sori gw ga bisa, ada acara | Tidak",
        "gak | Tidak",
        "saya akan hadir sebelum jam 9 | Hadir",
        "insya allah saya hadir sebelum jam 9 | Hadir",
        "saya usahakan datang sebelum jam 9 | Hadir",
        "tidak pak | Tidak",
        "ga bisa dateng, sakit | Tidak",
        "sori gak bisa hadir lagi dinas luar kota | Tidak",
        "telat 10 menit ya | Hadir",
        "diwakilin Ani aja | Diwakili",
        "izin gak hadir pak lagi dinas luar kota | Tidak",
        "maaf ga bisa ikut ada acara keluarga | Tidak",
        "tidak bisa hadir karena anak sakit | Tidak",
        "belum bisa hadir soalnya masih di kantor | Tidak",
        "sorry can't come, my child is sick | Tidak",
        "I can't come tomorrow | Tidak",
      })
  void wordsWithADayAroundThemOnlyShowTheButton(String words, String answer) {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    camat.sends(words).sees("dialogue.which-awaited").seesNothingOf("meetings.your-answer");
    assertThat(camat.buttons()).anyMatch(it -> it.contains(answer + ": Posko baru (contoh)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hari ini ada rapat ga?", "ada rapat gak?", "minggu ini ada rapat nggak?"})
  void whoAsksWhetherThereIsAMeetingSaysNoToNone(String words) {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    camat
        .sends(words)
        .seesNothingOf("dialogue.which-awaited")
        .sees("Posko baru (contoh)")
        .taps("1");
    assertThat(answers()).containsExactly("OPEN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"izin tidak hadir", "besok izin tidak ikut rapat"})
  void whoIsInvitedToNothingIsToldSo(String words) {
    camat.sends(words).sees("dialogue.nothing-awaited").seesNothingOf("people.consented-already");
  }

  @ParameterizedTest
  @ValueSource(strings = {"diwakilin Ani aja", "telat 10 menit ya"})
  void aReasonToWhichNothingWaitsIsNoAnswer(String words) {
    camat.sends(words).seesNothingOf("dialogue.nothing-awaited");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tidak datang lagi mereka jualan di gang 3", "mereka gak bisa dateng"})
  void aStoryThatBeginsLikeAnAnswerIsNone(String words) {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    camat.sends(words).seesNothingOf("dialogue.which-awaited", "meetings.your-answer");
  }

  @Test
  void whoIsRepresentedIsAskedByWhomAndWhoChangesTheirMindIsHeard() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    camat.sends("diwakili").sees("meetings.ask-deputy").sends("Sekcam (contoh)");
    camat.sees("meetings.noted");
    karang.sends("siap").sees("dialogue.which-awaited").taps("✅ Hadir: Posko baru (contoh)");
    karang.sees("meetings.your-answer").sends("gak jadi hadir pak").sees("dialogue.which-awaited");
    karang.taps("🚫 Tidak: Posko baru (contoh)").sees("meetings.your-answer", "Tidak");
    aLittleLater();
    hasan.sees("Hadir 0 · 🚫 Tidak 1 · 🤝 Diwakili 1 · ⏳ Belum menjawab 1");
  }

  @ParameterizedTest
  @CsvSource({"nggak, 🚫 Tidak", "ok, ✅ Hadir"})
  void whatWasAskedLastIsAnswered(String words, String button) {
    var story = "saya akan kirim data (contoh) sebelum Jumat";
    camat.sends(story).sees("dialogue.did-you-mean");
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    camat.sends(words).sees("dialogue.which-awaited").offers(button + ": Posko baru (contoh)");
    camat.sends(story).sees("dialogue.did-you-mean").sends("nggak").sees("dialogue.words-let-go");
    assertThat(answers()).containsExactly("OPEN");
  }

  @Test
  void whoSaysTheSameAgainIsShownTheAnswer() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    camat.sends("hadir").sees("meetings.your-answer", "Hadir");
    camat.sends("saya hadir").sees("dialogue.which-awaited").taps("✅ Hadir: Posko baru (contoh)");
    camat.sees("meetings.your-answer", "Hadir");
  }

  @Test
  void ofTwoInvitationsTheOneIsAsked() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    hasanInvitesTo("Jumat 22/11/2030 15.00");
    camat.sends("hadir").sees("dialogue.which-awaited").taps("✅ Hadir: Posko baru (contoh)");
    camat.sees("meetings.your-answer").sends("tidak hadir").sees("dialogue.which-awaited");
  }

  /// They mean what was promised, and not what has come since.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "gak jadi hadir pak",
        "batal hadir",
        "ternyata tidak bisa hadir",
        "ternyata saya tidak bisa",
        "I can't come after all",
        "eh ga jadi, sakit",
        "ga jadi dateng, sakit",
        "gajadi ikut, ada urusan keluarga mendadak",
      })
  void whatIsCalledOffIsWhatWasPromised(String words) {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    camat.sends("hadir").sees("meetings.your-answer", "Hadir");
    hasanInvitesTo("Senin 25/11/2030 09.00", "Pasar baru (contoh)");
    camat
        .sends(words)
        .sees("dialogue.which-awaited")
        .offersNothingOf("🚫 Tidak: Pasar baru (contoh)")
        .taps("🚫 Tidak: Posko baru (contoh)")
        .sees("meetings.your-answer", "Tidak");
    assertThat(answers()).containsExactlyInAnyOrder("NO", "OPEN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"absen", "tidak bisa", "maaf pak gak bisa"})
  void whatMayBeAboutSomethingElseIsAskedAndAfterAWeekNotTaken(String words) {
    hasanInvitesTo("Jumat 20/12/2030 09.00");
    camat.sends(words).sees("dialogue.which-awaited").offers("🚫 Tidak: Posko baru (contoh)");
    camat.sends("hadir").sees("meetings.your-answer", "Hadir");
    camat.sends(words).sees("dialogue.which-awaited");
    goTo("2030-11-28T09:00");
    camat.sends(words).seesNothingOf("dialogue.which-awaited");
    assertThat(answers()).containsExactly("YES");
  }

  @Test
  void afterAWeekOrWithAnotherMeetingAheadNothingIsAnsweredAtOnce() {
    hasanInvitesTo("Jumat 20/12/2030 09.00");
    goTo("2030-11-28T09:00");
    camat.sends("hadir").sees("dialogue.which-awaited").taps("✅ Hadir: Posko baru (contoh)");
    hasanInvitesTo("Jumat 13/12/2030 09.00", "Pasar baru (contoh)");
    camat.sends("tidak bisa hadir").sees("dialogue.which-awaited");
    assertThat(answers()).containsExactlyInAnyOrder("YES", "OPEN");
  }

  private List<String> answers() {
    return database.queryForList(
        """
        select answer from meeting_guest
        where person_id = (select id from person where institution = ?)
        """,
        String.class,
        KECAMATAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "undang semua pejabat rapat koordinasi (contoh) besok jam 9 sampai 11",
        "tolong bikin rapat koordinasi (contoh) besok jam 9-11 pagi, untuk semua pejabat",
      })
  void aSentenceThatInvitesFillsTheForm(String sentence) {
    hasan
        .sends(sentence)
        .sees("meetings.ask-place")
        .sends("Aula (contoh)")
        .sees("meetings.check", "rapat koordinasi (contoh)", "09.00", "11.00", "3 orang")
        .sends("/batal");
    hasan.sends("undang polisi kalau ada rapat").seesNothingOf("meetings.ask-place");
    hasan.sends("bikin notulen rapat besok jam 9").sees("meetings.minutes.none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "undang rapat koordinasi persiapan lomba (contoh)",
        "undang rapat RW tanggal 5 jam 9 Januari (contoh)",
        "buat rapat RW tiap Senin pertama dan Kamis ketiga jam 9 pagi (contoh)",
      })
  void oneWhoseTimeIsNotUnderstoodIsAskedAbout(String sentence) {
    hasan.sends(sentence).sees("dialogue.did-you-mean").taps("menu.undangrapat");
    hasan.sees("meetings.ask-time").sends("besok jam 9 sampai 11").sends("Aula (contoh)");
    hasan
        .taps("reminders.audience.everyone")
        .sees("meetings.check", "09.00", "(contoh)")
        .sends("/batal");
    hasan.sends("undang rapat itu gimana caranya?").seesNothingOf("meetings.ask-time");
  }
}

package id.bersinar.meetings;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever writes in the same breath where a meeting is isn't asked for it, and reads it back; who
/// doesn't know it yet invites all the same.
class PlacesInSentencesTest extends MeetingScenario {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "undang rapat warga besok jam 9 selama 2 jam di balai RW, untuk semua| balai RW",
        "undang semua pejabat rapat koordinasi di Aula Kelurahan besok jam 9-11 pagi| Aula"
            + " Kelurahan",
        "bikin rapat evaluasi besok jam 9 sampai 11 lewat Zoom untuk semua pejabat| Zoom",
        "undang rapat posko besok jam 9-11 di Jl. Melati no. 5 buat semua!| Jl. Melati no. 5",
        "undang rapat besok jam 9-11 https://contoh.example/rapat untuk semua| https://contoh",
        "tolong undang semua pejabat rapat RW besok 9-11 di rumah Pak RT ya.| rumah Pak RT",
      })
  void itIsReadBack(String sentence, String place) {
    hasan.sends(sentence).sees("meetings.check", place, "11.00", "3 orang");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "undang rapat soal parkir liar di RW 05 besok jam 9-11 untuk semua",
        "undang rapat koordinasi di hari Jumat jam 9-11 untuk semua",
        "undang rapat koordinasi besok jam 9-11 untuk semua",
      })
  void whatIsNoPlaceIsNotTakenForOne(String sentence) {
    hasan.sends(sentence).sees("meetings.ask-place");
  }

  /// It may have been meant as a part of the title, which keeps it.
  @ParameterizedTest
  @ValueSource(strings = "undang rapat warga RW 05 di Pos Kamling besok jam 9-11 untuk semua")
  void theTitleKeepsIt(String sentence) {
    hasan.sends(sentence).sees("meetings.check", "rapat warga RW 05 di Pos Kamling", "📍");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ga tau dimana",
        "belum tau",
        "nanti dikabari ya pak",
        "tempatnya belum ditentukan, nanti menyusul",
        "not decided yet",
        "meetings.place-later",
      })
  void whoDoesntKnowItYetGoesOnWithoutOne(String words) {
    hasan.sends("/undangrapat").sends("Posko (contoh)").sends("Jumat 22/11/2030 jam 9 sampai 11");
    hasan.sees("meetings.ask-place");
    if (words.startsWith("meetings.")) {
      hasan.taps(words);
    } else {
      hasan.sends(words);
    }
    hasan.taps("reminders.audience.everyone").sees("meetings.check", "meetings.place-open");
    hasan.taps("meetings.invite").sees("meetings.called");
    telling.run();
    camat.sees("meetings.news.invited", "meetings.place-open");
    hasan.sends("/rapat").taps("1").taps("meetings.change-place").sends("Aula (contoh)");
    hasan.sees("📍 Aula (contoh)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rumah Pak RT, nanti dikabari", "Menyusul Indah (contoh)"})
  void aPlaceWithMoreSaidOfItIsOne(String words) {
    hasan.sends("/undangrapat").sends("Posko (contoh)").sends("Jumat 22/11/2030 jam 9 sampai 11");
    hasan.sends(words).taps("reminders.audience.everyone").sees("meetings.check", words);
  }
}

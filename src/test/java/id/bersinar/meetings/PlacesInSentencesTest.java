package id.bersinar.meetings;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever writes in the same breath where a meeting is isn't asked for it, and reads it back.
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
}

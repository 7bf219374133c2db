package id.bersinar.meetings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who says by how long a meeting moves is shown the new time. It is Wednesday, 20 November 2030,
/// 10.15.
class MovedByLengthTest extends MeetingScenario {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rapatnya mundur sejam | 22 November 2030 pukul 10.00",
        "rapat RT diundur seminggu | 29 November 2030 pukul 09.00",
        "rapatnya maju setengah jam ya pak | 22 November 2030 pukul 08.30",
        "rapat RT geser 2 hari | 24 November 2030 pukul 09.00",
        "tolong undur rapat RT 1 jam 30 menit | 22 November 2030 pukul 10.30",
        "rapat RT ditunda sebulan | 22 Desember 2030 pukul 09.00",
        "rapatnya diundur 2 hari lagi | 24 November 2030 pukul 09.00",
        "rapatnya diundur 30 menit karena hujan | 22 November 2030 pukul 09.30",
        "the meeting is postponed by 2 hours | 22 November 2030 pukul 11.00",
      })
  void itIsCountedFromWhenTheMeetingIs(String sentence, String moment) {
    hasanInvitesTo("Jumat 22/11/2030 09.00", "Rapat RT (contoh)");
    hasan.sends(sentence).sees("meetings.confirm-time", moment).taps("meetings.yes-move");
    hasan.sees("meetings.moved", moment);
  }

  @Test
  void ofSeveralTheOneThatIsTappedMoves() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    hasanInvitesTo("Sabtu 23/11/2030 09.00", "Rapat kedua (contoh)");
    hasan.sends("rapatnya mundur sejam").sees("meetings.move-which").taps("2");
    hasan.sees("meetings.confirm-time", "23 November 2030 pukul 10.00");
  }

  @Test
  void whereThatIsOverItIsSaid() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    hasan.sends("rapatnya maju 5 hari").sees("reminders.time.past", "meetings.ask-time");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rapatnya jangan diundur sejam",
        "rapatnya diundur seminggu?",
        "rapatnya diubah jadi 2 jam",
      })
  void whatIsNoMoveByThatLongMovesNothing(String sentence) {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    hasan.sends(sentence).seesNothingOf("meetings.confirm-time");
  }
}

package id.bersinar.meetings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Of several meetings, sentences choose the one whose day or name they say, and never another. It
/// is Wednesday, 20 November 2030, 10.15 in Jakarta.
class NamedMeetingsTest extends MeetingScenario {

  private void hasanInvitesToThree() {
    hasanInvitesTo("Kamis 21/11/2030 13.00", "Rapat PKK (contoh)");
    hasanInvitesTo("Jumat 22/11/2030 09.00", "Rapat RW (contoh)");
    hasanInvitesTo("Senin 25/11/2030 10.00", "Posko (contoh)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rapat besok diundur ke Senin jam 2 siang | Rapat PKK | 25 November 2030 pukul 14.00",
        "rapat Senin dipindah ke jam 3 sore | Posko | 25 November 2030 pukul 15.00",
        "rapat hari Jumat dimajuin jadi jam 8 pagi | Rapat RW | 22 November 2030 pukul 08.00",
        "rapat yang lusa dimajuin jadi jam 8 pagi | Rapat RW | 22 November 2030 pukul 08.00",
        "undur rapat besok ke Sabtu jam 10 pagi | Rapat PKK | 23 November 2030 pukul 10.00",
        "rapat tanggal 25 digeser ke Selasa jam 9 pagi | Posko | 26 November 2030 pukul 09.00",
        "rapat RW Jumat diundur ke Sabtu jam 9 pagi | Rapat RW | 23 November 2030 pukul 09.00",
        "rapat jam 1 siang diundur ke jam 3 sore | Rapat PKK | 21 November 2030 pukul 15.00",
        "rapat Jumat depan diundur ke Sabtu jam 9 pagi | Rapat RW | 23 November 2030 pukul 09.00",
        "move the meeting on Monday to Tuesday 10 am | Posko | 26 November 2030 pukul 10.00",
      })
  void theMeetingOfTheDayThatIsNamedMoves(String sentence, String title, String moment) {
    hasanInvitesToThree();
    hasan.sends(sentence).sees("meetings.confirm-time", title, moment);
    hasan.taps("meetings.yes-move").sees("meetings.moved", title, moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rapat Senin diundur",
        "undur rapat Senin dong",
        "rapat hari Senin ditunda dulu",
        "tolong pindahin rapat posko",
        "postpone the meeting on Monday",
      })
  void whereNoNewTimeIsSaidItIsAsked(String sentence) {
    hasanInvitesToThree();
    hasan.sends(sentence).sees("meetings.ask-time").sends("jam 3 sore");
    hasan.sees("meetings.confirm-time", "Posko", "25 November 2030 pukul 15.00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rapat Senin dibatalkan",
        "batalkan rapat Senin",
        "tolong batalin rapat posko hari Senin ya",
        "rapat tanggal 25 gak jadi",
        "cancel the meeting on Monday",
      })
  void theMeetingOfTheDayThatIsNamedIsCalledOffOnceThatIsConfirmed(String sentence) {
    hasanInvitesToThree();
    hasan.sends(sentence).sees("meetings.confirm-cancel", "Posko", "25 November 2030");
    hasan.taps("meetings.yes-cancel").sees("meetings.cancelled-now");
    hasan.sends("/rapat").sees("Rapat PKK", "Rapat RW").seesNothingOf("Posko");
    camat.sends(sentence).sees("meetings.none-to-move");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rapat Selasa diundur ke Rabu jam 9 pagi",
        "rapat Selasa diundur",
        "rapat Selasa dibatalkan",
        "rapat RW Senin dibatalkan",
        "batalkan rapat PKK lusa",
        "rapat kemarin dibatalkan",
        "rapat tiap Selasa dibatalkan",
        "rapat jam 4 sore dibatalkan",
      })
  void noOtherIsTakenForIt(String sentence) {
    hasanInvitesToThree();
    hasan.sends(sentence).sees("meetings.none-so-called").offers("1", "2", "3");
    hasan.seesNothingOf("meetings.confirm-cancel", "meetings.confirm-time", "meetings.ask-time");
  }

  @Test
  void theOnlyMeetingIsNotTakenForThatOfAnotherDay() {
    hasanInvitesTo("Jumat 22/11/2030 09.00", "Rapat RW (contoh)");
    hasan.sends("rapat Senin diundur ke Selasa jam 9 pagi").sees("meetings.none-so-called");
    hasan.taps("1").sees("meetings.confirm-time", "26 November 2030 pukul 09.00").sends("/batal");
    hasan.sends("rapat Senin dibatalkan").sees("meetings.none-so-called").taps("1");
    hasan.sees("meetings.confirm-cancel", "Rapat RW").taps("dialogue.back").sends("/batal");
    hasan.sends("undur rapat Jumat").sees("meetings.ask-time").sends("/batal");
    hasan.sends("undur rapat Sabtu jam 9 pagi");
    hasan.sees("meetings.confirm-time", "23 November 2030 pukul 09.00");
  }

  @Test
  void ofSeveralOnThatDayTheHourTellsOrTheOneIsAsked() {
    hasanInvitesTo("Senin 25/11/2030 10.00", "Rapat pagi (contoh)");
    hasanInvitesTo("Senin 25/11/2030 14.00", "Rapat siang (contoh)");
    hasanInvitesTo("Jumat 29/11/2030 14.00", "Rapat RW (contoh)");
    hasan.sends("rapat Senin dibatalkan").sees("meetings.move-which").taps("2");
    hasan.sees("meetings.confirm-cancel", "Rapat siang").sends("/batal");
    hasan.sends("rapat Senin jam 10 pagi diundur ke Rabu jam 9 pagi");
    hasan.sees("meetings.confirm-time", "Rapat pagi", "27 November 2030 pukul 09.00");
    hasan.sends("/batal").sends("rapat Senin diundur").sees("meetings.move-which").taps("2");
    hasan.sees("meetings.ask-time").sends("jam 4 sore").sees("Rapat siang", "pukul 16.00");
  }

  @Test
  void aDayThatMayBeTwoAsksWhereBothHaveOne() {
    hasanInvitesTo("Jumat 22/11/2030 09.00", "Rapat RW (contoh)");
    hasanInvitesTo("Jumat 29/11/2030 09.00", "Rapat PKK (contoh)");
    hasan.sends("rapat Jumat depan dibatalkan").sees("meetings.move-which");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rapat minggu depan diundur ke Sabtu jam 9 pagi",
        "rapat minggu ini dibatalkan",
        "rapat pekan depan dibatalkan",
        "rapat akhir pekan diundur",
        "rapat sore dibatalkan",
        "rapat RW minggu depan dibatalkan",
      })
  void aWeekOrAPartOfTheDayDecidesNothing(String sentence) {
    hasanInvitesTo("hari ini jam 16.00", "Apel (contoh)");
    hasanInvitesTo("Senin 25/11/2030 15.00", "Rapat PKK (contoh)");
    hasanInvitesTo("Rabu 27/11/2030 09.00", "Rapat RW (contoh)");
    hasan.sends(sentence).offers("1", "2", "3");
    hasan.seesNothingOf("meetings.confirm-cancel", "meetings.confirm-time", "meetings.ask-time");
  }

  @Test
  void anHourThatIsOnlyAssumedTellsNoMeetingFromAnother() {
    hasanInvitesTo("Senin 25/11/2030 09.00", "Rapat PKK (contoh)");
    hasanInvitesTo("Senin 25/11/2030 14.00", "Rapat RW (contoh)");
    hasan.sends("rapat Senin dibatalkan").sees("meetings.move-which").sends("/batal");
    hasan.sends("rapat Senin jam 9 pagi dibatalkan").sees("meetings.confirm-cancel", "PKK");
  }

  @Test
  void aDayInATitleNamesItToo() {
    hasanInvitesTo("Jumat 22/11/2030 09.00", "Rapat Sabtu sehat (contoh)");
    hasanInvitesTo("Kamis 28/11/2030 09.00", "Rapat PKK (contoh)");
    hasan.sends("rapat Sabtu sehat dimajuin jadi jam 8 pagi");
    hasan.sees("meetings.confirm-time", "Sabtu sehat", "22 November 2030 pukul 08.00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rapat Senin tidak dibatalkan",
        "rapat Senin jangan dibatalkan",
        "rapat Senin batal?",
        "rapat Senin gak jadi diundur",
        "kalau rapat Senin dibatalkan",
        "rapat Senin belum dibatalkan",
        "the meeting on Monday is not cancelled",
      })
  void aDenialOrAQuestionCallsNothingOff(String words) {
    hasanInvitesToThree();
    hasan.sends(words);
    hasan.seesNothingOf("meetings.confirm-cancel", "meetings.confirm-time", "meetings.ask-time");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rapat hari ini diundur ke besok jam 9 pagi | meetings.confirm-time | Apel (contoh)",
        "rapat hari ini dibatalkan | meetings.confirm-cancel | Apel (contoh)",
        "rapat RW 03 diundur ke Sabtu jam 9 pagi | meetings.confirm-time | RW 03 (contoh)",
        "batalkan rapat RW 03 | meetings.confirm-cancel | RW 03 (contoh)",
        "batalkan rapat 3 pilar | meetings.confirm-cancel | Rapat 3 pilar (contoh)",
        "rapat ini diundur ke Sabtu jam 9 pagi | meetings.move-which | Apel (contoh)",
      })
  void todayIsADayAndANumberInANameIsNone(String sentence, String seen, String title) {
    hasanInvitesTo("hari ini jam 15.00", "Apel (contoh)");
    hasanInvitesTo("Kamis 28/11/2030 15.00", "RW 03 (contoh)");
    hasanInvitesTo("Jumat 29/11/2030 09.00", "Rapat 3 pilar (contoh)");
    hasan.sends(sentence).sees(seen, title);
  }

  @Test
  void inAFormThatAsksForWordsItIsThose() {
    hasanInvitesToThree();
    hasan.sends("/pengingat").sends("rapat Senin dibatalkan").sees("reminders.ask-time");
    hasan.seesNothingOf("meetings.confirm-cancel");
  }
}

package id.bersinar.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A meeting's day, hour and length change, by buttons and in words. It is Wednesday, 20 November
/// 2030, 10.15 in Jakarta.
class MovedMeetingsTest extends MeetingScenario {

  private void hasanMovesItTo(String time) {
    hasan.sends("/rapat").taps("1").taps("meetings.change-time").sends(time);
    hasan.taps("meetings.yes-move");
  }

  @Test
  void aMoveIsToldWithOldAndNewAndAsksAnew() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    camat.taps("meetings.rsvp.yes");
    hasanMovesItTo("Jumat 22/11/2030 13.00");
    hasan.sees("meetings.moved");
    telling.run();
    telling.run();
    camat.sees("meetings.news.moved", "09.00", "13.00", "meetings.comes");
    assertThat(told(camat, "Rapat diubah")).isEqualTo(1);
    camat.offers("meetings.google").taps("meetings.save").sees("meetings.file-anew");
    aLittleLater();
    hasan.sees("Belum menjawab 3");
  }

  @Test
  void whatLastsUntilAnHourKeepsItsLengthWhenItMoves() {
    hasan.sends("/undangrapat").sends("Posko (contoh)").sends("Jumat 22/11/2030 jam 9 sampai 11");
    hasan.sends("Aula (contoh)").taps("reminders.audience.everyone").sees("Sampai 11.00");
    hasan.taps("meetings.change-length").sends("90 menit").sees("Sampai 10.30");
    hasan.taps("meetings.invite");
    telling.run();
    camat.sees("meetings.news.invited", "Sampai 10.30").taps("meetings.rsvp.yes");
    hasanMovesItTo("Jumat 22/11/2030 13.00");
    hasan.sees("Sampai 14.30");
    telling.run();
    hasan.taps("meetings.change-length").sends("sampai jam 3 sore").sees("Sampai 15.00");
    camat.taps("meetings.rsvp.yes");
    telling.run();
    camat.sees("meetings.news.moved", "Sampai 14.30", "Sampai 15.00");
    aLittleLater();
    hasan.sees("Hadir 1");
  }

  @Test
  void hoursAloneAreOfItsDay() {
    hasanInvitesTo("Jumat 29/11/2030 10.00");
    hasanMovesItTo("jam 2 siang");
    hasan.sees("meetings.moved", "Jumat, 29 November 2030 pukul 14.00");
    hasan.taps("meetings.change-time").sends("jam 9 sampai 12").taps("meetings.yes-move");
    hasan
        .sees("Jumat, 29 November 2030 pukul 09.00", "Sampai 12.00")
        .seesNothingOf("reminders.time.range");
    hasan.taps("meetings.change-time").sends("besok jam 15.00").taps("meetings.yes-move");
    hasan.sees("Kamis, 21 November 2030 pukul 15.00");
    hasan.taps("meetings.change-time").sends("hari ini jam 15.00").taps("meetings.yes-move");
    hasan.taps("meetings.change-time").sends("jam 8 pagi").sees("reminders.time.past");
    hasan.sends("3 jam lagi").taps("meetings.yes-move").sees("Rabu, 20 November 2030 pukul 13.16");
  }

  /// A day that is put before an hour alone is none that one of several is measured by.
  @Test
  void ofSeveralDaysTheOneThatIsMeantIsAsked() {
    hasanInvitesTo("Jumat 29/11/2030 10.00");
    hasan.sends("rapat diundur ke Senin atau Selasa jam 9 pagi").sees("reminders.time.which");
    hasan.offers("Senin, 25 November 2030", "Selasa, 26 November 2030");
    hasan.taps("Selasa, 26 November 2030").sees("meetings.confirm-time", "26 November 2030");
  }

  @Test
  void hearsayMovesNothing() {
    hasanInvitesTo("Jumat 29/11/2030 10.00");
    hasan
        .sends("rapat diundur ke Senin jam 9 pagi katanya")
        .seesNothingOf("meetings.confirm-time", "25 November 2030");
  }

  @Test
  void aMarketThatIsNamedAfterADayMayBeThePlace() {
    hasan.sends("undang rapat di Pasar Minggu jam 8 pagi").sees("reminders.time.which");
    hasan.offers("Kamis, 21 November 2030", "Minggu, 24 November 2030");
  }

  @Test
  void anotherTimeTypedWhereTheFirstIsReadBackTakesItsPlace() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    hasan.sends("/rapat").taps("1").taps("meetings.change-time").sends("jam 10");
    hasan.sees("meetings.confirm-time", "pukul 10.00").sends("eh jam 1 siang");
    hasan.sees("meetings.confirm-time", "22 November 2030 pukul 13.00").sends("Jumat depan");
    hasan.sees("reminders.time.which").taps("29 November").sees("meetings.confirm-time", "29 Nov");
    hasan.sends("kemarin jam 9").sees("reminders.time.past").sends("ya").sees("meetings.moved");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rapatnya dimajuin jadi jam 8 | 22 November 2030 pukul 08.00",
        "rapat posko diundur ke Sabtu jam 10 pagi | 23 November 2030 pukul 10.00",
        "tolong pindahin rapat ke lusa jam 3 sore | 22 November 2030 pukul 15.00",
        "move the meeting to Saturday 10 am | 23 November 2030 pukul 10.00",
      })
  void aSentenceMovesTheMeetingOnceThatIsConfirmed(String sentence, String moment) {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    hasan.sends(sentence).sees("meetings.confirm-time", moment).taps("meetings.yes-move");
    hasan.sees("meetings.moved", moment);
    camat.sends(sentence).sees("meetings.none-to-move");
  }

  @Test
  void onlyTheMeetingMovesThatIsNamed() {
    hasanInvitesTo("Jumat 22/11/2030 09.00", "Rapat RW (contoh)");
    hasan.sends("rapat PKK diundur ke Sabtu jam 10 pagi").sees("meetings.none-so-called").taps("1");
    hasan.sees("meetings.confirm-time", "Rapat RW (contoh)", "23 November 2030 pukul 10.00");
    hasan.sends("/batal");
    hasanInvitesTo("Sabtu 23/11/2030 09.00", "Rapat PKK (contoh)");
    hasan.sends("rapat PKK dimajuin jadi jam 8").sees("meetings.confirm-time", "Rapat PKK");
    hasan.sees("23 November 2030 pukul 08.00").sends("/batal");
    hasan.sends("undur rapat RW ke Senin jam 10 pagi").sees("meetings.confirm-time", "Rapat RW");
    hasan.sends("/batal").sends("rapat besok diundur ke Senin").sees("meetings.none-so-called");
    hasan.sends("/batal").sends("rapat RW dimajuin jam 8, tempatnya di balai");
    hasan.sees("meetings.confirm-time", "Rapat RW", "22 November 2030 pukul 08.00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rapatnya tidak jadi dipindah ke Sabtu",
        "rapat jangan diundur ke Sabtu",
        "rapatnya diundur ke Sabtu?",
        "rapat RW gak jadi dimajuin ke besok jam 8",
        "kenapa rapat diundur ke Sabtu",
        "don't move the meeting to Saturday",
      })
  void aDenialOrAQuestionMovesNothing(String words) {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    hasan.sends(words).seesNothingOf("meetings.confirm-time");
  }

  @ParameterizedTest
  @CsvSource({
    "ganti jamnya, meetings.ask-time",
    "tempatnya ganti, meetings.ask-place",
    "batalin rapatnya, meetings.confirm-cancel",
    "ingetin yang belum jawab, meetings.asked",
  })
  void whatIsToBeDoneIsTypedAsPeopleSayIt(String words, String question) {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    hasan.sends("/rapat").taps("1").sends(words).sees(question);
  }

  @Test
  void anotherTimeTypedAtTheSummaryTakesThePlaceOfTheFirst() {
    hasan.sends("/undangrapat").sends("Rapat (contoh)").sends("lusa jam 9").taps("2 jam");
    hasan.sends("Aula (contoh)").taps("reminders.audience.everyone").sees("meetings.check");
    hasan.sends("eh jam 10").sees("meetings.check", "22 November 2030 pukul 10.00");
  }

  @Test
  void ofSeveralMeetingsTheOneThatMovesIsAsked() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    hasanInvitesTo("Sabtu 23/11/2030 09.00", "Rapat kedua (contoh)");
    hasan.sends("rapatnya dimajuin jadi jam 8").sees("meetings.move-which").taps("2");
    hasan.sees("meetings.confirm-time", "23 November 2030 pukul 08.00").taps("meetings.yes-move");
    hasan.sees("meetings.moved", "Rapat kedua (contoh)");
  }

  @Test
  void anHourThatHasPassedMovesNothingUnasked() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    hasan.sends("/rapat").taps("1").taps("meetings.change-time").sends("hari ini jam 10");
    hasan.sees("meetings.confirm-time", "pukul 22.00").sends("/batal");
    telling.run();
    camat.seesNothingOf("meetings.news.moved");
  }

  @Test
  void aDayThatFitsItsDayIsStillTheNextSuch() {
    hasanInvitesTo("Senin 9/12/2030 10.00");
    hasanMovesItTo("Senin jam 9 sampai 11");
    hasan.sees("meetings.moved", "Senin, 25 November 2030 pukul 09.00", "Sampai 11.00");
  }

  /// Though it is like what a button says.
  @ParameterizedTest
  @CsvSource({
    "besok jam 25, reminders.time.no-such",
    "besok jam 24.75, reminders.time.no-such",
    "hari ini jam 8 pagi, reminders.time.past",
  })
  void whyATimeCannotBeIsSaid(String time, String why) {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    hasan.sends("/rapat").taps("1").taps("meetings.change-time").sends(time).sees(why);
    hasan.sends("/batal").sends("rapatnya pindah " + time).sees(why, "meetings.ask-time");
    hasan.sends("/batal").sends("/ingatkan").sends("Posko (contoh)").sends(time).sees(why);
  }
}

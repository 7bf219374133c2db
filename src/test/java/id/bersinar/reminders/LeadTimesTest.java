package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.calendar.LeadTime;
import id.bersinar.people.Audience;
import id.bersinar.scenario.Phone;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is told some time before, and what they hear when it changes.
class LeadTimesTest extends RemindersTest {

  private Phone andi;

  @BeforeEach
  void aColleague() {
    andi = neighbourhood.stakeholder("Andi (contoh)", "Kecamatan (contoh)");
  }

  /// Friday at nine, told a day and an hour before.
  private UUID makeAMeeting() {
    return makeAMeeting("2030-11-22T09:00", LeadTime.days(1), LeadTime.hours(1));
  }

  private UUID makeAMeeting(String at, LeadTime... leads) {
    return made(at, leads).id();
  }

  private Reminder made(String at, LeadTime... leads) {
    return planner
        .make(
            hasansId(),
            new Plan(
                "Rapat (contoh)",
                Recurrence.ONCE.from(LocalDateTime.parse(at)),
                List.of(leads),
                Audience.EVERYONE))
        .orElseThrow();
  }

  @Test
  void leadTimesThatAreOverAreLeftOutHoweverItIsMade() {
    var h1 = LeadTime.hours(1);
    assertThat(made("2030-11-20T13:00", LeadTime.days(1), h1).leads()).containsExactly(h1);
    assertThat(made("2030-11-20T13:00", LeadTime.days(1)).leads()).containsExactly(LeadTime.NONE);
  }

  private void comes(String wallClock) {
    goTo(wallClock);
    fireAll();
  }

  @Test
  void eachLeadTimeComesOnceAndNamesTheHour() {
    makeAMeeting();
    comes("2030-11-21T08:59");
    assertThat(got(andi, "Rapat (contoh)")).isZero();
    comes("2030-11-21T09:00");
    andi.sees("Rapat (contoh)", "Waktunya Jumat, 22 November 2030 pukul 09.00 WIB");
    comes("2030-11-22T08:00");
    assertThat(got(andi, "Rapat (contoh)")).isEqualTo(2);
    comes("2030-11-22T09:00");
    comes("2030-11-22T10:00");
    assertThat(got(andi, "Rapat (contoh)")).isZero();
    hasan.sends("/agenda").taps("reminders.agenda.show-finished").sees("Rapat (contoh)");
  }

  @Test
  void leadTimesThatFallTogetherAreOneMessage() {
    makeAMeeting("2030-11-22T09:00", LeadTime.days(1), LeadTime.hours(24));
    got(andi, "");
    comes("2030-11-21T09:00");
    comes("2030-11-21T09:01");
    assertThat(got(andi, "Rapat (contoh)")).isEqualTo(1);
  }

  @Test
  void aLeadTimeThatIsOverIsDroppedAndNothingComesAtOnce() {
    makeAMeeting("2030-11-21T11:00", LeadTime.days(7), LeadTime.days(1), LeadTime.hours(1));
    fireAll();
    assertThat(got(andi, "Rapat (contoh)")).isZero();
    comes("2030-11-20T11:00");
    andi.sees("Waktunya Kamis, 21 November 2030 pukul 11.00 WIB");
    comes("2030-11-21T10:00");
    andi.sees("Waktunya");
  }

  @Test
  void whoWasToldHearsOnceThatItMovesAndTheRestComesAtTheNewTimes() {
    var id = makeAMeeting();
    comes("2030-11-21T09:00");
    got(andi, "");
    goTo("2030-11-21T10:00");
    editing.move(hasansId(), id, Part.ALL, When.once(LocalDateTime.parse("2030-11-25T13:00")));
    fireAll();
    fireAll();
    andi.sees("Dipindah. Waktu barunya Senin, 25 November 2030 pukul 13.00 WIB");
    got(andi, "");
    comes("2030-11-22T08:00");
    assertThat(got(andi, "Rapat (contoh)")).isZero();
    comes("2030-11-24T13:00");
    comes("2030-11-25T12:00");
    assertThat(got(andi, "Waktunya Senin, 25 November 2030 pukul 13.00 WIB")).isEqualTo(2);
  }

  @Test
  void whoWasToldHearsThatItIsCalledOffAndNothingElseComes() {
    var id = makeAMeeting();
    comes("2030-11-21T09:00");
    got(andi, "");
    editing.delete(hasansId(), id, Part.ALL);
    hasan.sends("/agenda").seesNothingOf("Rapat (contoh)");
    fireAll();
    fireAll();
    assertThat(got(andi, "Dibatalkan")).isEqualTo(1);
    comes("2030-11-22T08:00");
    assertThat(got(andi, "Rapat (contoh)")).isZero();
    assertThat(count("reminder")).isZero();
  }

  @Test
  void whatNobodyHeardOfVanishesWithoutAWord() {
    editing.delete(hasansId(), makeAMeeting(), Part.ALL);
    assertThat(count("reminder")).isZero();
    assertThat(count("reminder_due")).isZero();
    comes("2030-11-22T08:00");
    assertThat(got(andi, "Rapat (contoh)")).isZero();
  }

  @Test
  void whoHasAnsweredHearsNoMoreOfThatTime() {
    makeAMeeting();
    comes("2030-11-21T09:00");
    andi.taps("reminders.done").sees("reminders.done-at");
    comes("2030-11-22T08:00");
    assertThat(got(andi, "Waktunya")).isZero();
    assertThat(count("reminder_delivery")).isEqualTo(5);
  }

  @Test
  void whatIsDueByNightComesInTheMorning() {
    makeAMeeting("2030-11-21T23:00", LeadTime.hours(1), LeadTime.NONE);
    makeAMeeting("2030-11-22T08:00", LeadTime.hours(9));
    got(andi, "");
    comes("2030-11-21T22:00");
    comes("2030-11-21T23:00");
    comes("2030-11-22T05:59");
    assertThat(got(andi, "Rapat (contoh)")).isZero();
    comes("2030-11-22T06:00");
    // What was an hour before is folded into what came at the time itself.
    assertThat(got(andi, "Rapat (contoh)")).isEqualTo(2);
  }

  @Test
  void whatIsUrgentComesByNight() {
    var id = makeAMeeting("2030-11-21T23:00", LeadTime.NONE);
    editing.urge(hasansId(), id, true);
    comes("2030-11-21T23:00");
    andi.sees("Rapat (contoh)");
  }

  private void movedTo(UUID id, String at) {
    editing.move(hasansId(), id, Part.ALL, When.once(LocalDateTime.parse(at)));
    fireAll();
  }

  @Test
  void whoWasToldOfAMoveHearsOfEachFurtherOneAndOfTheWayBack() {
    var id = makeAMeeting();
    comes("2030-11-21T09:00");
    movedTo(id, "2030-11-25T13:00");
    got(andi, "");
    movedTo(id, "2030-11-26T13:00");
    assertThat(got(andi, "Waktu barunya Selasa, 26 November 2030 pukul 13.00 WIB")).isEqualTo(1);
    movedTo(id, "2030-11-22T09:00");
    assertThat(got(andi, "Jadi. Waktunya Jumat, 22 November 2030 pukul 09.00 WIB")).isEqualTo(1);
    andi.taps("reminders.done").sees("reminders.done-at");
  }

  @Test
  void whoWasToldHearsOfAPauseAndOfItsEnd() {
    var id = makeAMeeting();
    comes("2030-11-21T09:00");
    got(andi, "");
    editing.pause(hasansId(), id);
    fireAll();
    assertThat(got(andi, "Dibatalkan. Tadinya Jumat, 22 November 2030")).isEqualTo(1);
    andi.taps("reminders.snooze-hour").sees("reminders.gone");
    editing.resume(hasansId(), id);
    fireAll();
    andi.sees("Jadi. Waktunya Jumat, 22 November 2030 pukul 09.00 WIB");
    got(andi, "");
    comes("2030-11-22T08:00");
    assertThat(got(andi, "Waktunya")).isEqualTo(1);
  }

  @Test
  void anotherRecurrenceLeavesOutNoTimeOfWhichPeopleWereToldAhead() {
    var id = makeAMeeting();
    comes("2030-11-21T09:00");
    editing.repeat(hasansId(), id, Part.ALL, Recurrence.WEEKLY);
    got(andi, "");
    comes("2030-11-22T08:00");
    assertThat(got(andi, "Waktunya Jumat, 22 November 2030")).isEqualTo(1);
  }

  @Test
  void whoHeardOfAPauseHearsNothingMoreOfADeletion() {
    var id = makeAMeeting();
    comes("2030-11-21T09:00");
    editing.pause(hasansId(), id);
    fireAll();
    got(andi, "");
    editing.delete(hasansId(), id, Part.ALL);
    fireAll();
    assertThat(got(andi, "Rapat (contoh)")).isZero();
    assertThat(count("reminder")).isZero();
  }

  @Test
  void newsDoesNotReplaceWhatIsDueAtTheSameTime() {
    var id = makeAMeeting("2030-11-22T09:00", LeadTime.days(1), LeadTime.hours(1));
    comes("2030-11-21T09:00");
    got(andi, "");
    goTo("2030-11-21T10:00");
    // An hour before that is now.
    movedTo(id, "2030-11-21T11:00");
    assertThat(got(andi, "Waktu barunya Kamis, 21 November 2030 pukul 11.00")).isEqualTo(1);
    fireAll();
    hasan.sends("/agenda");
    assertThat(
            ids(
                "select id from reminder_delivery where occurrence ="
                    + " timestamp with time zone '2030-11-21 11:00:00+07'"))
        .isNotEmpty();
  }

  @Test
  void anotherOccurrenceWithTheSameMomentIsNotSentTwice() {
    var id = makeAMeeting("2030-11-21T09:00", LeadTime.days(1), LeadTime.NONE);
    comes("2030-11-21T09:00");
    got(andi, "");
    // A day before that is the same moment, and has come.
    movedTo(id, "2030-11-22T09:00");
    comes("2030-11-22T09:00");
    assertThat(got(andi, "Rapat (contoh)")).isEqualTo(1);
  }

  @Test
  void ofManyLeadTimesInTheNightTheLastComesInTheMorning() {
    makeAMeeting("2030-11-22T01:00", LeadTime.hours(3), LeadTime.hours(2), LeadTime.NONE);
    got(andi, "");
    comes("2030-11-21T22:00");
    comes("2030-11-21T23:00");
    comes("2030-11-22T01:00");
    comes("2030-11-22T06:00");
    assertThat(got(andi, "Rapat (contoh)")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"H-99999", "H-99999999999999", "H-400", "2 tahun sebelumnya"})
  void noOneIsToldYearsAhead(String typed) {
    hasan
        .sends("/pengingat")
        .sends("Rapat (contoh)")
        .sends("tiap hari jam 9 pagi")
        .taps("reminders.audience.everyone")
        .sends(typed)
        .seesNothingOf("reminders.confirm");
  }
}

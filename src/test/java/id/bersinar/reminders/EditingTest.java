package id.bersinar.reminders;

import static id.bersinar.calendar.OnHoliday.COME_ANYWAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.calendar.LeadTime;
import id.bersinar.calendar.Rule;
import id.bersinar.people.Audience;
import id.bersinar.scenario.Phone;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Only this one, this and the following, all: for what comes each Monday at nine, told a day
/// before.
class EditingTest extends RemindersTest {

  private static final Rule FIRST_MONDAY = Rule.monthly(1, DayOfWeek.MONDAY);

  private Phone andi;
  private UUID id;

  @BeforeEach
  void eachMonday() {
    andi = neighbourhood.stakeholder("Andi (contoh)", "Kecamatan (contoh)");
    id =
        planner
            .make(
                hasansId(),
                new Plan(
                    "Rapat (contoh)",
                    Recurrence.WEEKLY.from(LocalDateTime.parse("2030-11-25T09:00")),
                    List.of(LeadTime.days(1)),
                    Audience.EVERYONE))
            .orElseThrow()
            .id();
  }

  private void comes(String wallClock) {
    goTo(wallClock);
    fireAll();
  }

  private static Instant at(String wallClock) {
    return LocalDateTime.parse(wallClock).atZone(WIB).toInstant();
  }

  /// Opens it, and chooses what is to be done.
  private Phone hasanTaps(String act) {
    return hasan.sends("/agenda").taps("1").taps(act);
  }

  @Test
  void onlyOneMovesAndWhoWasToldHearsSo() {
    comes("2030-11-24T09:00");
    andi.sees("Waktunya Senin, 25 November 2030 pukul 09.00 WIB");
    got(andi, "");
    goTo("2030-11-24T15:00");
    hasanTaps("reminders.agenda.change-time")
        .taps("Hanya Senin, 25 November 2030 pukul 09.00 WIB")
        .sees("reminders.month.ask-hour", "Senin, 25 November 2030")
        .sends("jam 13.00")
        .taps("reminders.agenda.yes-move")
        .sees("reminders.part.changed", "Senin, 25 November 2030 pukul 13.00", "Sekali saja");
    fireAll();
    assertThat(got(andi, "Dipindah. Waktu barunya Senin, 25 November 2030 pukul 13.00")).isOne();
    comes("2030-11-25T09:00");
    assertThat(got(andi, "Rapat (contoh)")).isZero();
    // All lead times of the new time are over, and whoever has not been told is reminded all the
    // same.
    comes("2030-11-25T13:00");
    assertThat(got(andi, "Rapat (contoh)")).isOne();
    comes("2030-12-01T09:00");
    assertThat(got(andi, "Waktunya Senin, 2 Desember 2030 pukul 09.00")).isOne();
    hasan.sends("/agenda").sees("kecuali Senin, 25 November 2030");
  }

  @Test
  void onlyOneIsCalledOffAndTheExceptionOutlivesAnotherTimeForAll() {
    comes("2030-11-24T09:00");
    got(andi, "");
    hasanTaps("reminders.agenda.delete")
        .taps("Hanya Senin, 25 November 2030 pukul 09.00 WIB")
        .sees("reminders.part.deleted", "Senin, 2 Desember 2030");
    fireAll();
    assertThat(got(andi, "Dibatalkan. Tadinya Senin, 25 November 2030")).isOne();
    editing.delete(hasansId(), id, new Part.One(at("2030-12-09T09:00")));
    editing.move(hasansId(), id, Part.ALL, When.once(LocalDateTime.parse("2030-12-02T10:00")));
    comes("2030-12-08T10:00");
    assertThat(got(andi, "Rapat (contoh)")).isZero();
    comes("2030-12-15T10:00");
    assertThat(got(andi, "Waktunya Senin, 16 Desember 2030 pukul 10.00")).isOne();
  }

  @Test
  void fromOneOnOthersAreToldInOtherWordsAndWhatCameStays() {
    comes("2030-11-24T09:00");
    comes("2030-11-25T09:00");
    hasanTaps("reminders.agenda.change-message")
        .taps("reminders.part.others")
        .taps("Senin, 9 Desember 2030 pukul 09.00 WIB")
        .taps("Mulai Senin, 9 Desember 2030 pukul 09.00 WIB")
        .sends("Rapat besar (contoh)")
        .sees("Rapat besar (contoh)", "Senin, 9 Desember 2030", "reminders.agenda.confirm-message")
        .taps("reminders.agenda.yes-move")
        .sees("reminders.part.changed", "Rapat besar (contoh)");
    got(andi, "");
    comes("2030-12-01T09:00");
    assertThat(got(andi, "Rapat (contoh)")).isOne();
    comes("2030-12-08T09:00");
    assertThat(got(andi, "Rapat besar (contoh)")).isOne();
    comes("2030-12-15T09:00");
    andi.sees("Rapat besar (contoh)", "Waktunya Senin, 16 Desember 2030");
    assertThat(got(andi, "Rapat")).isOne();
    hasan
        .sends("/agenda")
        .taps("reminders.agenda.show-finished")
        .taps("1")
        .sees("Rapat (contoh)", "terkirim untuk Senin, 2 Desember 2030");
  }

  @Test
  void theDayOfTheSplitIsNotDoubled() {
    comes("2030-11-24T09:00");
    comes("2030-11-25T09:00");
    comes("2030-12-01T09:00");
    got(andi, "");
    editing.move(
        hasansId(),
        id,
        new Part.Following(at("2030-12-02T09:00")),
        When.once(LocalDateTime.parse("2030-12-03T08:00")));
    fireAll();
    assertThat(got(andi, "Dipindah. Waktu barunya Selasa, 3 Desember 2030 pukul 08.00")).isOne();
    comes("2030-12-02T08:00");
    comes("2030-12-02T09:00");
    comes("2030-12-03T08:00");
    comes("2030-12-08T09:00");
    assertThat(got(andi, "Waktunya")).isOne();
    comes("2030-12-09T08:00");
    assertThat(got(andi, "Waktunya Selasa, 10 Desember 2030 pukul 08.00")).isOne();
  }

  @Test
  void fromOneOnItHasAnotherRuleWhichBeginsThere() {
    hasanTaps("reminders.agenda.change-time")
        .taps("reminders.part.others")
        .taps("Senin, 9 Desember 2030 pukul 09.00 WIB")
        .taps("Mulai Senin, 9 Desember 2030 pukul 09.00 WIB")
        .sends("tiap Selasa jam 10 pagi kecuali 3 Desember")
        .seesNothingOf("reminders.time.repeats")
        .taps("reminders.agenda.yes-move")
        .sees("reminders.part.except-before", "Selasa, 3 Desember 2030")
        .sees("reminders.part.changed", "Selasa, 10 Desember 2030 pukul 10.00");
    hasan.sends("/agenda").seesNothingOf("26 November 2030");
  }

  @Test
  void otherPeopleAreToldOfOneOtherwise() {
    hasanTaps("reminders.change-audience")
        .taps("Hanya Senin, 25 November 2030 pukul 09.00 WIB")
        .taps("reminders.audience.me")
        .sees("reminders.recurrence.once", "Saya sendiri (saat ini 1 orang)")
        .taps("reminders.agenda.yes-move")
        .sees("reminders.part.changed", "Saya sendiri");
    hasan
        .taps("reminders.change-leads")
        .sends("H-3 dan H-7")
        .sees("Sudah lewat, jadi tidak dikirim: 7 hari sebelumnya", "Diingatkan 3 hari sebelumnya")
        .taps("reminders.agenda.yes-move")
        .sees("Diingatkan 3 hari sebelumnya");
    got(andi, "");
    got(hasan, "");
    comes("2030-11-22T09:00");
    comes("2030-11-24T09:00");
    assertThat(got(andi, "Rapat (contoh)")).isZero();
    assertThat(got(hasan, "Waktunya Senin, 25 November 2030")).isOne();
    comes("2030-12-01T09:00");
    assertThat(got(andi, "Rapat (contoh)")).isOne();
  }

  @Test
  void whoeverMadeItChangesItWhereItHasCome() {
    comes("2030-11-24T09:00");
    andi.seesNothingOf("reminders.edit");
    hasan
        .taps("reminders.edit")
        .sees("Rapat (contoh)")
        .taps("reminders.agenda.delete")
        .taps("reminders.part.all")
        .taps("reminders.agenda.yes-delete")
        .sees("reminders.agenda.deleted");
    fireAll();
    hasan.tapsOn("Waktunya", "reminders.edit").sees("reminders.gone");
  }

  @Test
  void whatHasBegunOrIsGoneIsSaidToBeSo() {
    comes("2030-11-24T09:00");
    goTo("2030-11-25T08:59");
    hasanTaps("reminders.agenda.change-message")
        .taps("Hanya Senin, 25 November 2030 pukul 09.00 WIB")
        .sends("Rapat besar (contoh)")
        .taps("dialogue.back");
    comes("2030-11-25T09:00");
    hasan.sends("Rapat besar (contoh)").sees("reminders.part.gone", "Senin, 2 Desember 2030");
    goTo("2030-12-02T08:59");
    hasanTaps("reminders.agenda.change-message")
        .taps("Hanya Senin, 2 Desember 2030 pukul 09.00 WIB")
        .sends("Rapat besar (contoh)")
        .sees("reminders.agenda.confirm-message");
    comes("2030-12-02T09:00");
    hasan.taps("reminders.agenda.yes-move").sees("reminders.part.gone", "Senin, 9 Desember 2030");
    var one = new Part.One(at("2030-12-09T09:00"));
    assertThat(editing.delete(hasansId(), id, one)).isInstanceOf(Edited.Changed.class);
    assertThat(editing.delete(hasansId(), id, one)).isInstanceOf(Edited.Gone.class);
    assertThat(count("reminder")).isOne();
  }

  @Test
  void whoIsAnOfficialNoMoreHearsOfNoChange() {
    comes("2030-11-24T09:00");
    got(andi, "");
    database.update(
        "delete from person_role where person_id ="
            + " (select id from person where institution = 'Kecamatan (contoh)')");
    editing.delete(hasansId(), id, new Part.One(at("2030-11-25T09:00")));
    fireAll();
    assertThat(got(andi, "Rapat (contoh)")).isZero();
  }

  @Test
  void aTimeThatIsOverChangesNothing() {
    var over = When.once(LocalDateTime.parse("2030-11-19T09:00"));
    var one = new Part.One(at("2030-11-25T09:00"));
    assertThat(editing.move(hasansId(), id, one, over)).isInstanceOf(Edited.Passed.class);
    assertThat(count("reminder")).isOne();
  }

  @Test
  void oneFarAheadThatOthersAreToldOfComes() {
    var far = new Part.One(at("2031-06-02T09:00"));
    editing.reword(hasansId(), id, far, "Rapat besar (contoh)");
    comes("2031-06-01T09:00");
    assertThat(got(andi, "Rapat besar (contoh)")).isOne();
  }

  @Test
  void whatComesWithTheDigestDoesSoInPartsToo() {
    hasanTaps("reminders.agenda.list");
    editing.reword(hasansId(), id, new Part.One(at("2030-12-02T09:00")), "Rapat besar (contoh)");
    assertThat(database.queryForList("select distinct leads, in_digest from reminder"))
        .singleElement()
        .satisfies(it -> assertThat(it).containsEntry("leads", "P1D/PT0S"))
        .satisfies(it -> assertThat(it).containsEntry("in_digest", true));
  }

  @Test
  void aDayThatIsLeftOutMovesAlongWithAll() {
    editing.delete(hasansId(), id, new Part.One(at("2030-12-09T09:00")));
    editing.move(hasansId(), id, Part.ALL, When.once(LocalDateTime.parse("2030-11-26T09:00")));
    comes("2030-12-09T09:00");
    assertThat(got(andi, "Waktunya Selasa, 10 Desember 2030")).isZero();
  }

  @Test
  void daysThatAreOverAreNoLongerLeftOut() {
    editing.delete(hasansId(), id, new Part.One(at("2030-11-25T09:00")));
    comes("2030-12-01T09:00");
    editing.delete(hasansId(), id, new Part.One(at("2030-12-09T09:00")));
    hasan.sends("/agenda").sees("kecuali Senin, 9 Desember 2030").seesNothingOf("25 November 2030");
  }

  @Test
  void noLeadTimeIsOverOfWhatFollowsLater() {
    hasanTaps("reminders.change-leads")
        .taps("reminders.part.others")
        .taps("Senin, 9 Desember 2030 pukul 09.00 WIB")
        .taps("Mulai Senin, 9 Desember 2030 pukul 09.00 WIB")
        .sends("H-7")
        .taps("reminders.agenda.yes-move")
        .sees("reminders.part.changed", "Diingatkan 7 hari sebelumnya")
        .seesNothingOf("Sudah lewat");
  }

  @Test
  void thePlaceInTheMonthMovesAlong() {
    var when = LocalDateTime.parse("2030-12-10T09:00");
    editing.repeat(
        hasansId(), id, Part.ALL, new Repetition.Ruled(FIRST_MONDAY, Set.of(), COME_ANYWAY));
    editing.move(hasansId(), id, Part.ALL, When.once(when));
    hasan.sends("/agenda").taps("1").sees("Selasa kedua tiap bulan", "Selasa, 10 Desember 2030");
  }
}

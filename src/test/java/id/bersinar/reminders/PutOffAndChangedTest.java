package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.calendar.LeadTime;
import id.bersinar.people.Audience;
import id.bersinar.scenario.Phone;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody has put off, or gets in the morning, when the reminder becomes another meanwhile.
class PutOffAndChangedTest extends RemindersTest {

  private static final LocalDateTime THURSDAY = LocalDateTime.parse("2030-11-21T09:00");

  private Phone andi;

  @BeforeEach
  void aColleague() {
    andi = neighbourhood.stakeholder("Andi (contoh)", "Kecamatan (contoh)");
  }

  private void comes(String wallClock) {
    goTo(wallClock);
    fireAll();
  }

  /// Andi has put it off until ten; Hasan has done it.
  private UUID putOff(Recurrence recurrence) {
    var id = make(THURSDAY, recurrence);
    comes("2030-11-21T09:00");
    hasan.taps("reminders.done").sees("reminders.done-at");
    andi.taps("reminders.snooze-hour").sees("reminders.snoozed-until");
    goTo("2030-11-21T09:20");
    got(andi, "");
    got(hasan, "");
    return id;
  }

  /// What leaves the time that has been as it was.
  record Edit(String what, Consumer<PutOffAndChangedTest> made) {
    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Edit> changes() {
    return Stream.of(
        new Edit(
            "another time",
            it -> it.moved(Part.ALL, When.once(LocalDateTime.parse("2030-11-28T13:00")))),
        new Edit(
            "another time from the next on",
            it ->
                it.moved(
                    new Part.Following(THURSDAY.plusWeeks(1).atZone(WIB).toInstant()),
                    When.once(LocalDateTime.parse("2030-11-28T13:00")))),
        new Edit(
            "a pause",
            it -> assertThat(it.editing.pause(it.hasansId(), it.only("reminder"))).isTrue()),
        new Edit(
            "other lead times",
            it ->
                it.editing.lead(
                    it.hasansId(),
                    it.only("reminder"),
                    Part.ALL,
                    List.of(LeadTime.hours(1), LeadTime.NONE))));
  }

  private void moved(Part part, When when) {
    assertThat(editing.move(hasansId(), only("reminder"), part, when))
        .isInstanceOf(Edited.Changed.class);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void ofWhatComesAgainItComesAllTheSame(Edit change) {
    putOff(Recurrence.WEEKLY);
    change.made().accept(this);
    comes("2030-11-21T09:59");
    assertThat(got(andi, "Rapat (contoh)")).isZero();
    comes("2030-11-21T10:00");
    comes("2030-11-21T10:01");
    assertThat(got(andi, "Rapat (contoh)")).isEqualTo(1);
    andi.sees("reminders.again").taps("reminders.done").sees("reminders.done-at");
  }

  @Test
  void ofWhatHasAnotherTimeItIsOverAndWhoWaitsHearsSo() {
    var id = putOff(Recurrence.ONCE);
    editing.move(hasansId(), id, Part.ALL, When.once(LocalDateTime.parse("2030-11-22T13:00")));
    fireAll();
    fireAll();
    assertThat(got(andi, "Dipindah. Waktu barunya Jumat, 22 November 2030 pukul 13.00 WIB"))
        .isEqualTo(1);
    comes("2030-11-21T10:01");
    assertThat(got(andi, "Rapat (contoh)")).isZero();
    assertThat(got(hasan, "Rapat (contoh)")).isZero();
    comes("2030-11-22T13:00");
    assertThat(got(andi, "Rapat (contoh)")).isEqualTo(1);
  }

  @Test
  void whoWaitsHearsOfTheSecondOfTwoChangesThatFollowEachOther() {
    var id = putOff(Recurrence.ONCE);
    editing.move(hasansId(), id, Part.ALL, When.once(LocalDateTime.parse("2030-11-22T13:00")));
    editing.pause(hasansId(), id);
    fireAll();
    assertThat(got(andi, "Dibatalkan. Tadinya Kamis, 21 November 2030 pukul 09.00 WIB"))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("recurrences")
  void ofWhatIsDeletedWhoWaitsHearsSoAndNobodyElse(Recurrence recurrence) {
    var id = putOff(recurrence);
    editing.delete(hasansId(), id, Part.ALL);
    fireAll();
    fireAll();
    assertThat(got(andi, "Dibatalkan. Tadinya Kamis, 21 November 2030 pukul 09.00 WIB"))
        .isEqualTo(1);
    assertThat(got(hasan, "Dibatalkan")).isZero();
    assertThat(count("reminder")).isZero();
    comes("2030-11-21T10:01");
    assertThat(got(andi, "Rapat (contoh)")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reminders.snooze-ten", "reminders.done"})
  void whatIsTappedBetweenTheDeletionAndTheWordOfItIsOver(String button) {
    var id = putOff(Recurrence.WEEKLY);
    editing.delete(hasansId(), id, Part.ALL);
    andi.tapsOn("reminders.arriving-from", button).sees("reminders.gone");
    fireAll();
    assertThat(got(andi, "Dibatalkan")).isEqualTo(1);
  }

  static Stream<Recurrence> recurrences() {
    return Stream.of(Recurrence.ONCE, Recurrence.WEEKLY);
  }

  @Test
  void whoDeletesTheirOwnIsToldNothing() {
    makeFor(Audience.ME, THURSDAY, Recurrence.WEEKLY);
    comes("2030-11-21T09:00");
    hasan.taps("reminders.snooze-hour").sees("reminders.snoozed-until");
    got(hasan, "");
    editing.delete(hasansId(), only("reminder"), Part.ALL);
    assertThat(count("reminder")).isZero();
    fireAll();
    assertThat(got(hasan, "Dibatalkan")).isZero();
  }

  @Test
  void whatIsToComeInTheMorningComesWithOtherLeadTimesToo() {
    var id =
        planner
            .make(
                hasansId(),
                new Plan(
                    "Rapat (contoh)",
                    Recurrence.ONCE.from(LocalDateTime.parse("2030-11-22T22:00")),
                    List.of(LeadTime.days(1), LeadTime.NONE),
                    Audience.EVERYONE))
            .orElseThrow()
            .id();
    comes("2030-11-21T22:00");
    editing.lead(
        hasansId(), id, Part.ALL, List.of(LeadTime.days(1), LeadTime.hours(2), LeadTime.NONE));
    got(andi, "");
    comes("2030-11-22T06:00");
    assertThat(got(andi, "Waktunya Jumat, 22 November 2030 pukul 22.00 WIB")).isEqualTo(1);
  }
}

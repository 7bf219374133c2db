package id.bersinar.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DutyShiftsTest {

  private static final Shift.Slot MONDAYS_NIGHT = new Shift.Slot(DayOfWeek.MONDAY, Shift.NIGHT);

  private static Shift.Slot at(String moment) {
    return Shift.at(LocalDateTime.parse(moment));
  }

  @Test
  void theNightBelongsToTheDayOnWhichItBegins() {
    assertThat(at("2026-11-30T05:59:00")).isEqualTo(new Shift.Slot(DayOfWeek.SUNDAY, Shift.NIGHT));
    assertThat(at("2026-11-30T06:00:00"))
        .isEqualTo(new Shift.Slot(DayOfWeek.MONDAY, Shift.MORNING));
    assertThat(at("2026-11-30T21:59:00").shift()).isEqualTo(Shift.AFTERNOON);
    assertThat(at("2026-11-30T22:00:00").shift()).isEqualTo(Shift.NIGHT);
  }

  @Test
  void everyMomentOfAWeekLiesInTheShiftThatBeganLast() {
    var begin = LocalDateTime.parse("2026-11-30T06:00:00");
    for (long minutes = 0; minutes < Duration.ofDays(7).toMinutes(); minutes++) {
      var slot = Shift.at(begin.plusMinutes(minutes));
      assertThat(slot.place()).isEqualTo((int) (minutes / Duration.ofHours(8).toMinutes()));
    }
  }

  @Test
  void eachSlotOfTheWeekHasItsOwnPlace() {
    assertThat(Shift.week().stream().map(Shift.Slot::place))
        .containsExactlyElementsOf(IntStream.range(0, 21).boxed().toList());
  }

  @Test
  void whoeverHasChosenNoShiftsAlwaysIsOnDuty() {
    assertThat(DutyShifts.ALWAYS.chosen()).isEmpty();
    assertThat(Shift.week()).allMatch(DutyShifts.ALWAYS::covers);
  }

  @Test
  void whoeverHasChosenOneIsOnDutyInNoOther() {
    var night = DutyShifts.ALWAYS.toggled(MONDAYS_NIGHT);
    assertThat(Shift.week().stream().filter(night::covers)).containsExactly(MONDAYS_NIGHT);
  }

  @Test
  void whatIsToggledTwiceIsAsBefore() {
    var random = new Random(1);
    var chosen = new HashSet<Shift.Slot>();
    var shifts = DutyShifts.ALWAYS;
    for (int n = 0; n < 1_000; n++) {
      var slot = Shift.week().get(random.nextInt(21));
      if (!chosen.remove(slot)) {
        chosen.add(slot);
      }
      shifts = shifts.toggled(slot);
      assertThat(shifts.chosen()).isEqualTo(chosen);
      assertThat(shifts.isAlways()).isEqualTo(chosen.isEmpty());
      assertThat(new DutyShifts(shifts.bits())).isEqualTo(shifts);
    }
  }
}

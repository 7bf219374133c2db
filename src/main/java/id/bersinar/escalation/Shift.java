package id.bersinar.escalation;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/// A third of a day. The night belongs to the day on which it begins.
public enum Shift {
  MORNING(6),
  AFTERNOON(14),
  NIGHT(22);

  private final int begins;

  Shift(int begins) {
    this.begins = begins;
  }

  /// A shift of a day of the week.
  public record Slot(DayOfWeek day, Shift shift) {

    /// From 0, Monday's morning.
    public int place() {
      return day.ordinal() * values().length + shift.ordinal();
    }
  }

  /// All of a week, in their order.
  public static List<Slot> week() {
    return Arrays.stream(DayOfWeek.values())
        .flatMap(day -> Arrays.stream(values()).map(shift -> new Slot(day, shift)))
        .toList();
  }

  /// The one in which that moment lies, on the clock of the place.
  public static Slot at(LocalDateTime moment) {
    if (moment.getHour() < MORNING.begins) {
      return new Slot(moment.getDayOfWeek().minus(1), NIGHT);
    }
    var begun = Arrays.stream(values()).filter(it -> it.begins <= moment.getHour());
    return new Slot(moment.getDayOfWeek(), begun.reduce((_, later) -> later).orElseThrow());
  }
}

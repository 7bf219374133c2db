package id.bersinar.calendar;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Prayers, by which people say when something is. Their hours in western Indonesia move by some
/// minutes through the year, so these are usual ones, and told as such.
enum Prayer {
  SUBUH(PartOfDay.SUNRISE, "04:15", "04:45", "05:00"),
  DUHA(PartOfDay.MORNING, "07:00", "08:00", "09:30"),
  DZUHUR(PartOfDay.NOON, "11:30", "12:00", "12:30"),
  JUMATAN(PartOfDay.NOON, "11:30", "12:00", "13:00"),
  ASHAR(PartOfDay.AFTERNOON, "15:00", "15:15", "15:45"),
  MAGRIB(PartOfDay.NIGHT, "17:30", "18:00", "18:30"),
  ISYA(PartOfDay.NIGHT, "18:45", "19:15", "19:30"),
  TARAWIH(PartOfDay.NIGHT, "19:15", "19:30", "20:45");

  private final PartOfDay part;
  private final LocalTime before;
  private final LocalTime during;
  private final LocalTime after;

  Prayer(PartOfDay part, String before, String during, String after) {
    this.part = part;
    this.before = LocalTime.parse(before);
    this.during = LocalTime.parse(during);
    this.after = LocalTime.parse(after);
  }

  /// A prayer with what was said of it: "habis magrib".
  record Said(Prayer prayer, LocalTime time) {}

  /// The part of the day in which an hour lies that is said with it: "habis isya jam 8".
  PartOfDay part() {
    return part;
  }

  static Optional<Said> take(Tokens tokens) {
    return tokens.attempt(
        () -> {
          boolean before = tokens.take("menjelang", "sebelum");
          boolean after = !before && tokens.take("habis");
          if (before || after) {
            tokens.take("salat");
          }
          return Arrays.stream(values())
              // "subuh" alone is a part of the day.
              .filter(it -> it != SUBUH || before || after)
              .filter(it -> tokens.take(it.name().toLowerCase(Locale.ROOT)))
              .findFirst()
              .map(it -> new Said(it, before ? it.before : after ? it.after : it.during));
        });
  }
}

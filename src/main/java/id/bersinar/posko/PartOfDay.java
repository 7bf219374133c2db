package id.bersinar.posko;

import java.util.Locale;
import java.util.OptionalInt;

/// A word that says in which half of the day an hour lies: `8 pagi`, `9 malam`.
enum PartOfDay {
  // From when until when such a part may begin, on the clock of 24 hours.
  SUBUH(3, 6),
  DINI(0, 5),
  PAGI(0, 11),
  SIANG(10, 15),
  SORE(13, 18),
  PETANG(16, 19),
  MALAM(17, 24),
  AM(0, 11),
  PM(12, 23);

  private final int first;
  private final int last;

  PartOfDay(int first, int last) {
    this.first = first;
    this.last = last;
  }

  static PartOfDay of(String word) {
    var name = word.replaceAll("[.\\s]", "").toUpperCase(Locale.ROOT);
    return name.equals("DINIHARI") ? DINI : valueOf(name);
  }

  /// The hour of 24 that is meant; empty where nobody says so, as with 8 sore.
  OptionalInt hour(int said) {
    if (this == AM && said == 12) {
      return OptionalInt.of(0);
    }
    if (covers(said)) {
      return OptionalInt.of(said);
    }
    // After midnight it is still the night: 2 malam.
    if (this == MALAM && said >= 1 && said <= 3) {
      return OptionalInt.of(said);
    }
    return said >= 1 && said <= 12 && covers(said + 12)
        ? OptionalInt.of(said + 12)
        : OptionalInt.empty();
  }

  boolean covers(int hour) {
    return hour >= first && hour <= last;
  }
}

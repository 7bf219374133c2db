package id.bersinar.calendar;

import static id.bersinar.calendar.Phrase.words;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// How Indonesian divides the day. Hours are counted from the day's beginning; those from 24 on are
/// past its midnight.
enum PartOfDay {
  /// Before "malam", whose word it contains.
  MIDNIGHT("tengah malam", 24) {
    @Override
    OptionalInt hour(int said) {
      return said == 12 || said == 0 ? OptionalInt.of(24) : OptionalInt.empty();
    }
  },
  DAWN("dini hari|subuh|fajar", 5) {
    @Override
    OptionalInt hour(int said) {
      return said <= 6 ? OptionalInt.of(said) : OptionalInt.empty();
    }
  },
  MORNING("pagi", 8) {
    @Override
    OptionalInt hour(int said) {
      return said >= 1 && said <= 11 ? OptionalInt.of(said) : OptionalInt.empty();
    }
  },
  NOON("siang", 12) {
    @Override
    OptionalInt hour(int said) {
      return within(9, 16, said, 12);
    }
  },
  AFTERNOON("sore|petang", 16) {
    @Override
    OptionalInt hour(int said) {
      return within(13, 19, said, 12);
    }
  },
  NIGHT("malam", 19) {
    @Override
    OptionalInt hour(int said) {
      return switch (said) {
        case 0, 12 -> OptionalInt.of(24);
        case 1, 2, 3, 4 -> OptionalInt.of(24 + said);
        default -> within(18, 23, said, 12);
      };
    }
  };

  private final String names;
  private final Pattern pattern;
  private final int usualHour;

  PartOfDay(String names, int usualHour) {
    this.names = names;
    this.pattern = words("(?:" + names + ")(?<today> ini)?");
    this.usualHour = usualHour;
  }

  /// All names, for patterns that look whether one follows.
  static String anyName() {
    return String.join("|", Arrays.stream(values()).map(part -> part.names).toList());
  }

  /// A part of the day, as "sore" or "malam ini".
  ///
  /// @param today whether it says that today is meant
  record Said(PartOfDay part, boolean today) {}

  static Optional<Said> take(Phrase phrase) {
    return Arrays.stream(values())
        .flatMap(
            part ->
                phrase.take(part.pattern).stream()
                    .map(match -> new Said(part, match.group("today") != null)))
        .findFirst();
  }

  /// The hour for somebody who names none.
  int usualHour() {
    return usualHour;
  }

  /// Which hour is meant by one that is said with this part of the day: 2 with "siang" is 14.
  /// Absent where they don't go together.
  abstract OptionalInt hour(int said);

  private static OptionalInt within(int from, int until, int said, int later) {
    if (said >= from && said <= until) {
      return OptionalInt.of(said);
    }
    int moved = said + later;
    return moved > later && moved >= from && moved <= until
        ? OptionalInt.of(moved)
        : OptionalInt.empty();
  }
}

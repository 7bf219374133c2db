package id.bersinar.calendar;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// How Indonesian divides the day. Hours are counted from the day's beginning; those from 24 on are
/// past its midnight.
enum PartOfDay {
  MIDNIGHT("tengahmalam", "00:00", "00:00", 12, 12, 24),
  DAWN("dinihari", "03:00", "04:00", 0, 5, 0),
  SUNRISE("subuh", "05:00", "05:30", 3, 6, 0),
  EARLY("pagipagi", "06:00", "07:00", 3, 9, 0),
  MORNING("pagi", "08:00", "10:00", 1, 11, 0),
  FORENOON("am", "08:00", "11:00", 1, 11, 0),
  MIDDAY("tengahhari", "12:00", "12:00", 11, 13, 12),
  NOON("siang", "12:00", "15:00", 9, 16, 12),
  AFTERNOON("sore", "16:00", "18:00", 13, 19, 12),
  LATER("pm", "15:00", "20:00", 12, 23, 12),
  NIGHT("malam", "19:00", "21:00", 18, 23, 12);

  private final String word;
  private final LocalTime usual;
  private final LocalTime end;
  private final int from;
  private final int until;
  private final int later;

  /// @param usual for somebody who names no hour
  /// @param from the first hour that goes with it
  /// @param until the last
  /// @param later how many hours later than it is said its hours may be
  PartOfDay(String word, String usual, String end, int from, int until, int later) {
    this.word = word;
    this.usual = LocalTime.parse(usual);
    this.end = LocalTime.parse(end);
    this.from = from;
    this.until = until;
    this.later = later;
  }

  /// Takes what may be said once more after an hour of it: "nanti malam jam 8 malam", "tonight at 8
  /// pm".
  boolean isRepeated(Tokens tokens) {
    return tokens.take(word, ordinal() < MIDDAY.ordinal() ? FORENOON.word : LATER.word);
  }

  static Optional<PartOfDay> take(Tokens tokens) {
    return Arrays.stream(values()).filter(it -> tokens.take(it.word)).findFirst();
  }

  static boolean isNext(Tokens tokens, int ahead) {
    return Arrays.stream(values()).anyMatch(it -> tokens.seesAfter(ahead, it.word));
  }

  LocalTime usual() {
    return usual;
  }

  /// Its usual time, and others before it is over: for somebody who says it in the midst of it.
  List<Integer> usualMinutes() {
    if (this == MIDNIGHT) {
      return List.of(24 * 60);
    }
    int from = usual.toSecondOfDay() / 60;
    return IntStream.rangeClosed(from, end.toSecondOfDay() / 60)
        .filter(minute -> (minute - from) % 30 == 0)
        .boxed()
        .toList();
  }

  /// Which hour is meant by one that is said with this part of the day: 2 with "siang" is 14.
  /// Absent where they don't go together.
  OptionalInt hour(int said) {
    return switch (this) {
      case MIDNIGHT ->
          said == 12 || said == 0 || said == 24 ? OptionalInt.of(24) : OptionalInt.empty();
      case DAWN, FORENOON -> said == 12 ? OptionalInt.of(0) : within(said);
      case NIGHT -> night(said);
      default -> within(said);
    };
  }

  private OptionalInt night(int said) {
    return switch (said) {
      case 0, 12, 24 -> OptionalInt.of(24);
      case 1, 2, 3, 4 -> OptionalInt.of(24 + said);
      default -> within(said);
    };
  }

  private OptionalInt within(int said) {
    if (said >= from && said <= until) {
      return OptionalInt.of(said);
    }
    int moved = said + later;
    return said > 0 && moved >= from && moved <= until
        ? OptionalInt.of(moved)
        : OptionalInt.empty();
  }
}

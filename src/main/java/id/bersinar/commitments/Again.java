package id.bersinar.commitments;

import id.bersinar.dialogue.Text;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a commitment comes again: never, every some months, or some months after it is done.
///
/// @param months from 1 to 60; 0 where it comes once
record Again(Kind kind, int months) {

  static final Again ONCE = new Again(Kind.ONCE, 0);
  private static final int MOST = 60;
  private static final String NUMBER =
      "(?<n>\\d{1,2}|satu|dua|tiga|empat|lima|enam|one|two|three|four|five|six)?\\s*-?\\s*";
  private static final String UNIT = "(?<u>bulanan|bulan|bln|tahun|thn|months?|years?)";
  private static final Pattern EVERY =
      Pattern.compile(
          "(?:tiap|setiap|tiap-tiap|every|each)\\s+" + NUMBER + UNIT + "(?:\\s+sekali)?");
  private static final Pattern AFTER =
      Pattern.compile(
          NUMBER
              + UNIT
              + "\\s+(?:setelah|sesudah|habis|abis|after)\\s+(?:selesai|done|completion)");
  private static final Pattern NEVER =
      Pattern.compile("sekali(?:\\s+(?:saja|aja))?|satu kali|once|tidak|no");

  enum Kind {
    ONCE,
    EVERY,
    AFTER
  }

  /// What was typed, or stored.
  static Optional<Again> read(String typed) {
    var words = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    if (NEVER.matcher(words).matches()) {
      return Optional.of(ONCE);
    }
    return months(EVERY.matcher(words))
        .map(it -> new Again(Kind.EVERY, it))
        .or(() -> months(AFTER.matcher(words)).map(it -> new Again(Kind.AFTER, it)));
  }

  private static Optional<Integer> months(Matcher found) {
    if (!found.matches()) {
      return Optional.empty();
    }
    var unit = found.group("u");
    boolean years = unit.startsWith("t") || unit.startsWith("y");
    int months = number(Optional.ofNullable(found.group("n")).orElse("1")) * (years ? 12 : 1);
    return Optional.of(months).filter(it -> it > 0 && it <= MOST);
  }

  private static int number(String said) {
    return switch (said) {
      case "satu", "one" -> 1;
      case "dua", "two" -> 2;
      case "tiga", "three" -> 3;
      case "empat", "four" -> 4;
      case "lima", "five" -> 5;
      case "enam", "six" -> 6;
      default -> Integer.parseInt(said);
    };
  }

  String written() {
    return switch (kind) {
      case ONCE -> "once";
      case EVERY -> "every " + months + " months";
      case AFTER -> months + " months after done";
    };
  }

  Text label() {
    return Text.of("commitments.again.", kind).with("months", months);
  }

  /// When it is due the next time; absent where it comes once.
  ///
  /// @param first the first due day, from whose day of the month no short month takes anything
  /// @param due when it was due this time
  /// @param finished when it was done
  Optional<LocalDate> next(LocalDate first, LocalDate due, LocalDate finished) {
    return switch (kind) {
      case ONCE -> Optional.empty();
      case AFTER -> Optional.of(finished.plusMonths(months));
      case EVERY -> Optional.of(every(first, due.isAfter(finished) ? due : finished));
    };
  }

  private LocalDate every(LocalDate first, LocalDate after) {
    int count = 1;
    while (!first.plusMonths((long) count * months).isAfter(after)) {
      count++;
    }
    return first.plusMonths((long) count * months);
  }
}

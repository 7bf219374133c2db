package id.bersinar.calendar;

import id.bersinar.calendar.Lexer.Placed;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/// Some words of a sentence, side by side.
record Piece(List<Placed> words) {

  private static final List<Token> DAILY = List.of(new Token.Word("tiap"), new Token.Word("hari"));

  int from() {
    return words.getFirst().from();
  }

  int until() {
    return words.getLast().until();
  }

  boolean isPartOfDay() {
    return words.size() == 1 && PartOfDay.isNext(new Tokens(TimeReader.tokens(words)), 0);
  }

  /// Whether it says that something comes again.
  boolean repeats() {
    return words.stream().anyMatch(it -> Sentence.isWord(it, "tiap"));
  }

  /// Whether it says when what comes again doesn't: "kecuali hari libur", "sampai 10 kali".
  boolean limits(ZonedDateTime now) {
    var limited = Stream.concat(DAILY.stream(), TimeReader.tokens(words).stream()).toList();
    return Sentence.isWord(words.getFirst(), "kecuali", "sampai", "sebanyak")
        && TimeReader.read(limited, now) instanceof Reading.Recurring;
  }

  boolean meets(Piece other) {
    return from() < other.until() && other.from() < until();
  }

  /// Whether words of time that don't belong to it stand beside it.
  ///
  /// @param after without "and" and "or" at its head
  boolean leavesTime(List<Placed> before, List<Placed> after) {
    return (!before.isEmpty() && Sentence.isWord(before.getLast(), "tiap", "kecuali"))
        || (!after.isEmpty()
            && (Sentence.isWord(after.getFirst(), "tiap", "kecuali", "sebanyak", "sekali")
                || isPlace(after)
                || (repeats() && Sentence.isWord(after.getFirst(), "ganjil", "genap"))))
        || (isDated() && (isMonth(after) || isMonth(before.reversed())));
  }

  /// "Ke kelurahan" is none.
  private static boolean isPlace(List<Placed> words) {
    return MonthParts.isPlace(words.getFirst().token())
        && (!Sentence.isWord(words.getFirst(), "ke")
            || (words.size() > 1 && words.get(1).token() instanceof Token.Number));
  }

  /// Whether it says which of a month's days, and not of which: "tanggal 5 jam 9".
  private boolean isDated() {
    return words.stream().anyMatch(it -> Sentence.isWord(it, "tanggal"))
        && words.stream().noneMatch(it -> isMonth(List.of(it)));
  }

  private static boolean isMonth(List<Placed> words) {
    var named = words.stream().dropWhile(it -> Sentence.isWord(it, "bulan")).findFirst();
    return named
        .filter(it -> Months.isNext(new Tokens(TimeReader.tokens(List.of(it))), 0))
        .isPresent();
  }
}

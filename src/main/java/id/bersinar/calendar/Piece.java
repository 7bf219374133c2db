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
}

package id.bersinar.calendar;

import java.time.LocalDate;
import java.util.Optional;

/// Understands dates with their year, as people type them: 5-12-2026, Sabtu, 5 Desember 2026.
public final class DateReader {

  private static final int LONGEST = 60;

  private DateReader() {}

  /// Empty where something else stands there too, or the calendar has no such day.
  public static Optional<LocalDate> read(String typed) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    var phrase = new Phrase(typed);
    return DayWords.takeDate(phrase).filter(_ -> phrase.isAtEnd());
  }
}

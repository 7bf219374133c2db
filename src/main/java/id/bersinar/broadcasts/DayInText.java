package id.bersinar.broadcasts;

import id.bersinar.calendar.Found;
import id.bersinar.calendar.Reading;
import id.bersinar.calendar.TimeReader;
import id.bersinar.dialogue.Text;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/// The day that a broadcast's words name, as "besok" does, which is another one for who reads them
/// on another day.
final class DayInText {

  private DayInText() {}

  /// What its author reads of it before it goes; nothing where none can be told.
  ///
  /// @param now by the author's clock
  /// @param sent when it goes out, by the same
  static Text told(String words, ZonedDateTime now, ZonedDateTime sent) {
    return reading(words, now) instanceof Reading.Understood(var meant, _)
        ? told(meant.toLocalDate(), reading(words, sent))
        : Text.nothing();
  }

  private static Text told(LocalDate meant, Reading read) {
    return switch (read) {
      case Reading.Understood(var at, _) when at.toLocalDate().equals(meant) ->
          Text.of("broadcasts.day-in-text").with("day", meant);
      case Reading.Understood(var at, _) ->
          Text.of("broadcasts.another-day-in-text")
              .with("day", meant)
              .with("read", at.toLocalDate());
      case Reading.Past _ -> Text.of("broadcasts.past-day-in-text").with("day", meant);
      default -> Text.nothing();
    };
  }

  private static Reading reading(String words, ZonedDateTime at) {
    return TimeReader.find(words, at)
        .map(Found::reading)
        .map(it -> it instanceof Reading.Range(var begin, _) ? begin : it)
        .orElseGet(Reading.NotUnderstood::new);
  }
}

package id.bersinar.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words that count from an event: "H-7, H-1 dan 1 jam sebelumnya", "15 menit sebelum rapat".
record LeadWords(Tokens tokens) {

  /// All of the phrase, or nothing.
  Optional<List<LeadTime>> take() {
    return tokens.attempt(
        () -> {
          var times = new ArrayList<LeadTime>();
          for (var next = one(false); next.isPresent(); next = one(true)) {
            times.add(next.get());
            tokens.take("dan", "atau");
          }
          return tokens.isAtEnd() && !times.isEmpty() ? Optional.of(times) : Optional.empty();
        });
  }

  /// @param more whether another has been said, so that "H" alone is the day itself
  private Optional<LeadTime> one(boolean more) {
    var span = tokens.attempt(() -> day(more)).or(() -> tokens.attempt(this::span));
    // Half an hour before an hour is no time of an event.
    var hour = span.filter(it -> it.hours().isZero()).flatMap(_ -> hour());
    return span.map(it -> new LeadTime(it.days(), it.hours(), hour));
  }

  /// H-7, H+1, hari H, and "H" alone after or before others
  private Optional<Span> day(boolean more) {
    boolean itself =
        tokens.sees("h") && (more ? tokens.peek(1).isEmpty() : tokens.seesAfter(1, "dan"));
    if (tokens.take("harih") || (itself && tokens.take("h"))) {
      return Optional.of(new Span(Period.ZERO, Duration.ZERO));
    }
    if (!tokens.take("h")) {
      return Optional.empty();
    }
    boolean after = tokens.take("plus");
    boolean dashed = !after && tokens.take(Token.Dash.class).isPresent();
    boolean before = !after && (tokens.take("minus") || dashed);
    return after || before ? length().map(it -> after ? it.negated() : it) : Optional.empty();
  }

  /// Days, where it isn't said what: "H-7", "H-2 jam", but "H-1 jam 8" is an hour of that day.
  private Optional<Span> length() {
    return tokens
        .attempt(
            () ->
                Span.take(tokens)
                    .filter(_ -> tokens.isAtEnd() || tokens.sees("dan", "atau", "h", "sebelum")))
        .or(() -> tokens.number().map(it -> new Span(Period.ofDays(it), Duration.ZERO)));
  }

  /// "seminggu, sehari dan 2 jam 15 menit sebelumnya" are three.
  private Optional<Span> span() {
    var span = Span.take(tokens, ChronoUnit.HOURS);
    boolean before = tokens.take("sebelum");
    if (!before && !tokens.take("habis")) {
      // "7 hari, 1 hari dan 1 jam sebelumnya": what it is before is said once.
      return span.filter(_ -> tokens.has("sebelum") && (tokens.sees("dan", "atau") || seesSpan()));
    }
    event();
    return span.map(it -> before ? it : it.negated());
  }

  private boolean seesSpan() {
    return tokens.look(() -> Span.take(tokens)).isPresent();
  }

  /// Whatever the event is called, up to the next number, hour or "dan".
  private void event() {
    while (!tokens.sees("dan", "atau", "jam", "pukul", "h")
        && tokens.take(Token.Word.class).isPresent()) {
      // passed
    }
  }

  private Optional<LocalTime> hour() {
    return tokens.attempt(
        () -> {
          var prayer = Prayer.take(tokens);
          if (prayer.isPresent()) {
            return prayer.map(Prayer.Said::time);
          }
          var clock = Clock.take(tokens, false);
          var part = PartOfDay.take(tokens);
          if (clock.isEmpty()) {
            return part.map(PartOfDay::usual);
          }
          return clock.flatMap(
              it -> {
                int hour = part.map(p -> p.hour(it.hour()).orElse(-1)).orElse(it.hour());
                return hour >= 0 && hour < 24 && it.exists()
                    ? Optional.of(LocalTime.of(hour, it.minute()))
                    : Optional.empty();
              });
        });
  }
}

package id.bersinar.calendar;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// The pieces of a time that happens once: a day, an hour, or a span from now.
final class Phrase {

  private final Tokens tokens;
  private final LocalDateTime now;
  private final boolean end;
  private final HourSaid hour = new HourSaid();
  private Optional<Day> day = Optional.empty();
  private Optional<LocalDateTime> moment = Optional.empty();
  private boolean soon;
  private boolean over;
  private boolean beyond;
  private boolean hourLast;
  private boolean dayLast;
  private boolean dayFirst;
  private boolean numbered;
  // Two days were said that aren't one.
  private boolean severed;

  private Phrase(Tokens tokens, LocalDateTime now, boolean end) {
    this.tokens = tokens;
    this.now = now;
    this.end = end;
  }

  /// Takes pieces as far as they go.
  ///
  /// @param end whether it is the end of a range, so that a number can only be an hour
  static Phrase take(Tokens tokens, LocalDateTime now, boolean end) {
    var phrase = new Phrase(tokens, now, end);
    boolean more = true;
    while (more && !tokens.isAtEnd()) {
      more = phrase.piece();
    }
    return phrase;
  }

  private boolean piece() {
    boolean afterDay = dayLast || soon;
    boolean hourBefore = hourLast;
    dayLast = false;
    hourLast = false;
    if (tokens.take("mulai")) {
      return true;
    }
    if (tokens.take("nanti")) {
      soon = true;
      return true;
    }
    if (tokens.take("tadi")) {
      over = true;
      return true;
    }
    if (tokens.take("diatas")
        || (Clock.isNext(tokens, 1) && tokens.take("sebelum", "lewat", "habis"))) {
      beyond = true;
      return true;
    }
    var span = tokens.attempt(this::span);
    if (span.isPresent()) {
      return counted(span.get());
    }
    var said = tokens.attempt(() -> eve(hourBefore));
    if (said.isPresent()) {
      hour.night();
    }
    boolean dated =
        tokens.sees("tanggal") && tokens.peek(1).filter(Token.Number.class::isInstance).isPresent();
    said =
        said.or(() -> new DayWords(tokens, now.toLocalDate()).take())
            .or(() -> tokens.attempt(this::beside));
    if (said.isPresent()) {
      dayLast = true;
      numbered = dated;
      return also(said.get());
    }
    var other = afterDay && !soon ? tokens.attempt(this::otherDay) : Optional.<Day>empty();
    if (other.isPresent()) {
      dayLast = true;
      day = day.map(it -> either(it, other.get()));
      return true;
    }
    hourLast = hour.take(tokens, end || day.isPresent(), afterDay);
    return hourLast;
  }

  /// A span counts only with what says from where.
  private Optional<Span> span() {
    boolean within = tokens.take("dalam", "lagi");
    var span = Span.take(tokens);
    if (tokens.take("lalu")) {
      return span.map(Span::negated);
    }
    // "5 bulan depan" may be a date.
    boolean months = span.filter(it -> it.days().getMonths() > 0).isPresent();
    return tokens.take("lagi") || (!months && tokens.take("depan")) || within
        ? span
        : Optional.empty();
  }

  private boolean counted(Span span) {
    var at = span.from(now);
    if (span.isDays()) {
      var date = at.toLocalDate();
      return also(span.isWeeks() ? new Day.InWeeks(now.toLocalDate(), date) : new Day.On(date));
    }
    boolean first = moment.isEmpty();
    moment = Optional.of(at);
    return first;
  }

  /// "malam Jumat". After an hour "jam 8 malam Jumat" may be the evening of Friday too.
  private Optional<Day> eve(boolean afterHour) {
    if (!tokens.take("malam")) {
      return Optional.empty();
    }
    var words = new DayWords(tokens, now.toLocalDate());
    return tokens
        .attempt(words::named)
        .map(
            it ->
                afterHour
                    ? new Day.OneOf(List.of(DayWords.unasked(it), Day.eve(it)))
                    : Day.eve(it));
  }

  /// "sebelum Jumat", "setelah tanggal 5": how far from it is asked.
  private Optional<Day> beside() {
    boolean before = tokens.take("sebelum", "menjelang");
    return before || tokens.take("habis", "lewat")
        ? new DayWords(tokens, now.toLocalDate()).take().map(it -> Day.beside(it, before ? -1 : 1))
        : Optional.empty();
  }

  /// "Sabtu atau Minggu", "besok atau lusa"
  private Optional<Day> otherDay() {
    var words = new DayWords(tokens, now.toLocalDate());
    if (!tokens.take("dan", "atau")) {
      return Optional.empty();
    }
    var other = words.named().or(words::take);
    return numbered ? other.or(words::alsoNumbered) : other;
  }

  /// A day that doesn't exist leaves nothing to choose from.
  private static Day either(Day day, Day other) {
    return day instanceof Day.None
        ? day
        : new Day.OneOf(List.of(DayWords.unasked(day), DayWords.unasked(other)));
  }

  private boolean also(Day said) {
    dayFirst |= !hour.isSaid();
    var together = day.isEmpty() ? Optional.of(said) : Day.both(day.get(), said);
    day = together;
    severed |= together.isEmpty();
    return together.isPresent();
  }

  HourSaid hour() {
    return hour;
  }

  /// The day that was said, where none is named because of a prayer or a moment's own words.
  Optional<Day> day() {
    var today = now.toLocalDate();
    boolean todays = (soon && !hour.isBeforeDawn()) || over || hour.isToday();
    if (day.isEmpty() && todays) {
      return Optional.of(new Day.On(today));
    }
    return day.isEmpty() && hour.isFriday()
        ? Optional.of(DayWords.next(today, DayOfWeek.FRIDAY))
        : day;
  }

  /// Whether its day is also that of what it ends: "jam 9 sampai jam 11 besok".
  boolean hasDayForBoth() {
    return day.isPresent() && !dayFirst;
  }

  Optional<LocalDateTime> moment() {
    return moment;
  }

  /// Whether it is said to be over: "tadi".
  boolean isOver() {
    return over && day.isEmpty();
  }

  /// Whether it is only said that it is later, or earlier.
  boolean isBeyond() {
    return beyond;
  }

  /// Whether it says on which day it is.
  boolean isOfDay() {
    return day().isPresent() || moment.isPresent();
  }

  /// Whether a time can be made of it at all.
  boolean isSaid() {
    return !severed
        && (moment.isPresent()
            ? day.isEmpty() && !hour.isSaid()
            : day.isPresent() || hour.isSaid());
  }
}

package id.bersinar.posko;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Joins words into parts: `Senin - Rabu, Jumat` into days, `08.00-12.00 dan 13.00-16.00` into
/// hours.
final class HoursPhrases {

  /// @param apart whether a comma or the like stands before it
  record Phrase(HoursPart part, boolean apart) {}

  private final List<HoursToken> tokens;
  private int at;

  private HoursPhrases(List<HoursToken> tokens) {
    this.tokens = new ArrayList<>();
    for (var token : tokens) {
      // "Senin, Rabu, dan Jumat".
      boolean again =
          token instanceof HoursToken.And
              && !this.tokens.isEmpty()
              && this.tokens.getLast() instanceof HoursToken.And;
      if (!again) {
        this.tokens.add(token);
      }
    }
  }

  static List<Phrase> of(List<HoursToken> tokens) {
    return new HoursPhrases(tokens).all();
  }

  private List<Phrase> all() {
    var phrases = new ArrayList<Phrase>();
    while (at < tokens.size()) {
      boolean apart = take(HoursToken.And.class).isPresent();
      if (at == tokens.size()) {
        break;
      }
      phrases.add(new Phrase(part(), apart));
    }
    return phrases;
  }

  private HoursPart part() {
    if (take(HoursToken.Closed.class).isPresent()) {
      return new HoursPart.Closed();
    }
    if (take(HoursToken.Break.class).isPresent()) {
      var pause = new HoursPart.Pause(clockSpan());
      if (peek(HoursToken.And.class, 0) && peek(HoursToken.Clock.class, 1)) {
        // One more break, or open again?
        throw Unclear.words();
      }
      return pause;
    }
    var except = take(HoursToken.Except.class);
    if (except.isPresent()) {
      return new HoursPart.Except(days(true), except.get().apart());
    }
    return isDay(0) ? days(false) : hours();
  }

  private boolean isDay(int ahead) {
    return peek(HoursToken.Days.class, ahead)
        || (isEvening(ahead) && peek(HoursToken.Days.class, ahead + 1));
  }

  private boolean isEveryDay(int ahead) {
    return peek(HoursToken.Days.class, ahead)
        && ((HoursToken.Days) tokens.get(at + ahead)).days().size() == 7;
  }

  private boolean isEvening(int ahead) {
    return peek(HoursToken.Part.class, ahead)
        && tokens.get(at + ahead).equals(new HoursToken.Part(PartOfDay.MALAM));
  }

  // ---- days

  private HoursPart.Days days(boolean excepted) {
    var all = EnumSet.noneOf(DayOfWeek.class);
    var evenings = EnumSet.noneOf(DayOfWeek.class);
    boolean listed = false;
    boolean more = true;
    while (more) {
      var next = day();
      all.addAll(next.days);
      if (next.evening) {
        evenings.addAll(next.days);
      }
      more = false;
      if (peek(HoursToken.And.class, 0) && isDay(1) && !(excepted && isEveryDay(1))) {
        listed |= ((HoursToken.And) tokens.get(at)).comma();
        at++;
        more = true;
      } else if (isDay(0)) {
        more = true;
      }
      if (more && next.days.size() == 7 && next.word) {
        // Every day, and which besides? But "setiap hari Minggu" is a Sunday.
        if (listed || peek(HoursToken.And.class, -1)) {
          throw Unclear.words();
        }
        all.clear();
      }
    }
    if (!evenings.isEmpty() && !evenings.equals(all)) {
      throw Unclear.words();
    }
    return new HoursPart.Days(all, !evenings.isEmpty(), listed);
  }

  /// @param word whether one word stands for all of them
  private record Range(Set<DayOfWeek> days, boolean evening, boolean word) {}

  private Range day() {
    boolean before = isEvening(0);
    if (before) {
      at++;
    }
    var first = take(HoursToken.Days.class).orElseThrow(Unclear::words).days();
    if (peek(HoursToken.Until.class, 0)) {
      return range(before, first);
    }
    if (before) {
      // The evening before that day.
      return new Range(Set.of(single(first).minus(1)), true, false);
    }
    boolean evening = isEvening(0);
    if (evening) {
      at++;
      if (peek(HoursToken.Days.class, 0)) {
        // Sabtu malam Minggu: the evening of one day, which is the one before the other.
        var next = single(take(HoursToken.Days.class).orElseThrow().days());
        if (!next.equals(single(first).plus(1))) {
          throw Unclear.words();
        }
      }
    }
    return new Range(first, evening, first.size() > 1);
  }

  private Range range(boolean before, Set<DayOfWeek> first) {
    at++;
    boolean beforeLast = isEvening(0);
    if (beforeLast) {
      at++;
    }
    var last = single(take(HoursToken.Days.class).orElseThrow(Unclear::words).days());
    if (before != beforeLast || peek(HoursToken.Until.class, 0)) {
      throw Unclear.words();
    }
    boolean evening = isEvening(0);
    if (evening) {
      at++;
    }
    if (evening && (before || peek(HoursToken.Days.class, 0))) {
      throw Unclear.words();
    }
    var days = EnumSet.of(last);
    for (var day = single(first); day != last; day = day.plus(1)) {
      days.add(day);
    }
    var meant = EnumSet.noneOf(DayOfWeek.class);
    days.forEach(day -> meant.add(before ? day.minus(1) : day));
    return new Range(meant, before || evening, false);
  }

  private static DayOfWeek single(Set<DayOfWeek> days) {
    if (days.size() != 1) {
      throw Unclear.words();
    }
    return days.iterator().next();
  }

  // ---- hours

  private HoursPart.Open hours() {
    if (take(HoursToken.WholeDay.class).isPresent()) {
      if (peek(HoursToken.Clock.class, 0) || peek(HoursToken.Until.class, 0)) {
        throw Unclear.words();
      }
      return new HoursPart.Open(List.of(Span.WHOLE_DAY));
    }
    var spans = new ArrayList<Span>();
    do {
      if (peek(HoursToken.And.class, 0)) {
        at++;
      }
      spans.add(labelledSpan());
    } while (isClock(0) || (peek(HoursToken.And.class, 0) && isClock(1)));
    return new HoursPart.Open(List.copyOf(spans));
  }

  private boolean isClock(int ahead) {
    return peek(HoursToken.Clock.class, ahead)
        || (peek(HoursToken.Part.class, ahead) && !isDay(ahead));
  }

  /// `sore 16.00-18.00`: the word has to fit the hour.
  private Span labelledSpan() {
    var label = take(HoursToken.Part.class).map(HoursToken.Part::part);
    var span = clockSpan();
    if (label.isPresent() && !label.get().covers(span.from().getHour())) {
      throw Unclear.words();
    }
    return span;
  }

  private Span clockSpan() {
    var from = take(HoursToken.Clock.class).orElseThrow(Unclear::words);
    // Buka 08.00, tutup 16.00.
    int comma = peek(HoursToken.And.class, 0) ? 1 : 0;
    boolean closes =
        peek(HoursToken.Closed.class, comma) && peek(HoursToken.Clock.class, comma + 1);
    if (closes) {
      at += comma + 1;
    } else {
      var _ = take(HoursToken.Until.class).orElseThrow(Unclear::words);
    }
    var until = take(HoursToken.Clock.class).orElseThrow(Unclear::words);
    if (peek(HoursToken.Until.class, 0)
        || (until.part().equals(Optional.of(PartOfDay.MALAM)) && peek(HoursToken.Days.class, 0))) {
      // 9 malam Minggu: whose word is it?
      throw Unclear.words();
    }
    return ClockSpan.of(from, until);
  }

  private <T extends HoursToken> Optional<T> take(Class<T> type) {
    if (!peek(type, 0)) {
      return Optional.empty();
    }
    return Optional.of(type.cast(tokens.get(at++)));
  }

  private boolean peek(Class<? extends HoursToken> type, int ahead) {
    int place = at + ahead;
    return place >= 0 && place < tokens.size() && type.isInstance(tokens.get(place));
  }
}

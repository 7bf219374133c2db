package id.bersinar.posko;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// What two hours mean together: `08.00-16.00`, `8 pagi-9 malam`, `20-4`.
final class ClockSpan {

  private static final int DAY = 24 * 60;

  private ClockSpan() {}

  /// @throws Unclear where the other half of the day may be meant as well, as in 8-4
  static Span of(HoursToken.Clock from, HoursToken.Clock until) {
    var span =
        new Span(
            time(beginning(from, until), from.minute()), time(ending(from, until), until.minute()));
    boolean wholeDay = span.equals(Span.WHOLE_DAY);
    if (span.from().equals(span.until()) && !wholeDay) {
      throw Unclear.words();
    }
    return span;
  }

  private static int beginning(HoursToken.Clock from, HoursToken.Clock until) {
    int hour =
        from.part().isPresent()
            ? from.part().get().hour(from.hour()).orElseThrow(Unclear::words)
            : bareBeginning(from, until);
    // On which day would that be?
    boolean smallHours = from.part().equals(Optional.of(PartOfDay.MALAM)) && hour < 12;
    if (hour == 24 || smallHours) {
      throw Unclear.words();
    }
    return hour;
  }

  private static int bareBeginning(HoursToken.Clock from, HoursToken.Clock until) {
    if (from.sure()) {
      return from.hour();
    }
    if (until.part().isEmpty()) {
      // From 1 to 4 may be in the afternoon.
      if (from.hour() < 5) {
        throw Unclear.words();
      }
      return from.hour();
    }
    // From 8 to 9 in the evening: from which 8?
    var part = until.part().get();
    int end = part.hour(until.hour()).orElseThrow(Unclear::words);
    var asSaid = from.hour() < 5 ? OptionalInt.empty() : OptionalInt.of(from.hour());
    return only(
        IntStream.concat(asSaid.stream(), part.hour(from.hour()).stream())
            .filter(hour -> hour < end));
  }

  private static int ending(HoursToken.Clock from, HoursToken.Clock until) {
    if (until.part().isPresent()) {
      return until.part().get().hour(until.hour()).orElseThrow(Unclear::words);
    }
    if (until.sure() && (from.sure() || from.part().isPresent())) {
      return until.hour();
    }
    if (from.part().isPresent()) {
      int start = beginning(from, until);
      return only(
          IntStream.of(until.hour(), until.hour() + 12).filter(hour -> hour > start && hour <= 24));
    }
    // From 8 to 4 is in the afternoon, mostly, but nobody has said so.
    boolean backwards = minutes(until) <= minutes(from);
    if (backwards && from.hour() <= 12 && until.hour() > 0) {
      throw Unclear.words();
    }
    return until.hour();
  }

  private static int only(IntStream hours) {
    var found = hours.distinct().toArray();
    if (found.length != 1) {
      throw Unclear.words();
    }
    return found[0];
  }

  private static int minutes(HoursToken.Clock clock) {
    return clock.hour() * 60 + clock.minute();
  }

  private static LocalTime time(int hour, int minute) {
    if (hour == 24 && minute > 0) {
      throw Unclear.words();
    }
    return LocalTime.of(hour % 24, minute);
  }

  /// The spans without a break, which has to lie within one of them or between two.
  static List<Span> without(Span pause, List<Span> spans) {
    var left = new ArrayList<Span>();
    boolean cut = false;
    for (var span : spans) {
      int start = minute(span.from());
      int end = after(start, minute(span.until()));
      int from = minute(pause.from());
      from = from < start ? from + DAY : from;
      int until = after(from, minute(pause.until()));
      if (start < from && until < end) {
        left.add(new Span(span.from(), pause.from()));
        left.add(new Span(pause.until(), span.until()));
        cut = true;
      } else {
        left.add(span);
      }
    }
    boolean between =
        spans.stream().anyMatch(span -> span.until().equals(pause.from()))
            && spans.stream().anyMatch(span -> span.from().equals(pause.until()));
    if (!cut && !between) {
      throw Unclear.words();
    }
    return left;
  }

  /// Whether there is a moment in both, on the same day or from the one into the other's night.
  static boolean overlap(Span one, Span other) {
    int start = minute(one.from());
    int end = after(start, minute(one.until()));
    int from = minute(other.from());
    int until = after(from, minute(other.until()));
    return start < until && from < end;
  }

  private static int after(int start, int end) {
    return end > start ? end : end + DAY;
  }

  private static int minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }
}

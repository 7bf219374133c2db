package id.bersinar.posko;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What one sentence says of some days.
///
/// @param spans when it is open; none where it is closed
/// @param beside whether it comes beside what else is said of these days, as an evening does
record HoursRule(Set<DayOfWeek> days, List<Span> spans, boolean beside) {

  HoursRule {
    days = Set.copyOf(days);
    spans = List.copyOf(spans);
  }

  static HoursRule closed(Set<DayOfWeek> days) {
    return new HoursRule(days, List.of(), false);
  }

  boolean isOpen() {
    return !spans.isEmpty();
  }

  boolean isNarrowerThan(HoursRule other) {
    return days.size() < other.days.size() && other.days.containsAll(days);
  }

  HoursRule except(Collection<DayOfWeek> others) {
    var left = EnumSet.noneOf(DayOfWeek.class);
    left.addAll(days);
    left.removeAll(others);
    return new HoursRule(left, spans, beside);
  }

  HoursRule without(Span pause) {
    return new HoursRule(days, ClockSpan.without(pause, spans), beside);
  }
}

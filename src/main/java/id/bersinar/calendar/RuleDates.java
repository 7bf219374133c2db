package id.bersinar.calendar;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/// The times of a rule from its start on.
record RuleDates(Rule rule, LocalDateTime start) {

  /// Those after that moment, in order.
  Stream<LocalDateTime> after(LocalDateTime moment) {
    var dates = iterator();
    if (moment.isAfter(start)) {
      dates.fastForward(dateTime(moment));
    }
    return Stream.generate(() -> dates)
        .takeWhile(RuleDates::hasNext)
        .map(it -> moment(it.nextDateTime()))
        .takeWhile(it -> rule.limits().allow(it.toLocalDate()))
        .filter(it -> it.isAfter(moment));
  }

  /// A rule that hardly ever comes is given up by the library.
  static boolean hasNext(RecurrenceRuleIterator dates) {
    try {
      return dates.hasNext();
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private RecurrenceRuleIterator iterator() {
    try {
      // RFC 5545 has no rule with both.
      var count = new Rule.Limits(Optional.empty(), rule.limits().count());
      var read = count.count().isPresent() ? rule.within(count) : rule;
      return new RecurrenceRule(read.written()).iterator(dateTime(start));
    } catch (InvalidRecurrenceRuleException e) {
      throw new IllegalStateException("a rule that is no rule", e);
    }
  }

  static DateTime dateTime(LocalDateTime at) {
    return new DateTime(
        at.getYear(),
        at.getMonthValue() - 1,
        at.getDayOfMonth(),
        at.getHour(),
        at.getMinute(),
        at.getSecond());
  }

  static LocalDateTime moment(DateTime at) {
    return LocalDateTime.of(
        at.getYear(),
        at.getMonth() + 1,
        at.getDayOfMonth(),
        at.getHours(),
        at.getMinutes(),
        at.getSeconds());
  }
}

package id.bersinar.reminders;

import id.bersinar.calendar.LeadTime;
import id.bersinar.dialogue.Text;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/// How lead times read: "7 hari, 1 hari dan 1 jam sebelumnya".
final class LeadLabel {

  private LeadLabel() {}

  static Text of(List<LeadTime> leads) {
    boolean plain = leads.stream().allMatch(it -> isBefore(it) && it.hour().isEmpty());
    return plain
        ? Text.of("reminders.lead.before")
            .with("length", Listed.of(leads.stream().map(LeadLabel::length).toList()))
        : Listed.of(leads.stream().map(LeadLabel::of).toList());
  }

  static Text of(LeadTime lead) {
    if (lead.isNone()) {
      return Text.of("reminders.lead.none");
    }
    var counted = lead.days().isZero() && lead.hours().isZero() ? sameDay() : counted(lead);
    return lead.hour()
        .<Text>map(it -> Text.of("reminders.lead.at-hour").with("lead", counted).with("time", it))
        .orElse(counted);
  }

  private static Text sameDay() {
    return Text.of("reminders.lead.same-day");
  }

  private static Text counted(LeadTime lead) {
    var key = isBefore(lead) ? Text.of("reminders.lead.before") : Text.of("reminders.lead.after");
    return key.with("length", length(lead));
  }

  /// Days that are negative are those after it.
  static boolean isBefore(LeadTime lead) {
    return !lead.days().isNegative()
        && !lead.hours().isNegative()
        && !(lead.days().isZero() && lead.hours().isZero());
  }

  private static Text length(LeadTime lead) {
    Period days = lead.days().isNegative() ? lead.days().negated() : lead.days();
    Duration hours = lead.hours().abs();
    return new Text.Joined(
        " ",
        Stream.of(
                part("reminders.lead.years", days.getYears()),
                part("reminders.lead.months", days.getMonths()),
                part("reminders.lead.days", days.getDays()),
                part("reminders.lead.hours", hours.toHours()),
                part("reminders.lead.minutes", hours.toMinutesPart()))
            .flatMap(it -> it)
            .toList());
  }

  private static Stream<Text> part(String key, long number) {
    return number == 0 ? Stream.empty() : Stream.of(Text.of(key).with("n", number));
  }
}

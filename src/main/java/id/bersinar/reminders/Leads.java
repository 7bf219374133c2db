package id.bersinar.reminders;

import id.bersinar.calendar.Holidays;
import id.bersinar.calendar.LeadTime;
import id.bersinar.calendar.Series;
import id.bersinar.dialogue.Text;
import id.bersinar.escalation.QuietHours;
import id.bersinar.people.PersonalClock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Which of the lead times that somebody asks for can be, and which are still ahead.
@Component
class Leads {

  private static final int MOST = 8;

  /// Any, to see how long before it something is; a leap year is before it.
  private static final LocalDateTime EVENT = LocalDateTime.of(2028, 3, 1, 0, 0);

  private final PersonalClock clock;
  private final Holidays holidays;

  Leads(PersonalClock clock, Holidays holidays) {
    this.clock = clock;
    this.holidays = holidays;
  }

  static Text notUnderstood() {
    return Text.of("reminders.lead.not-understood").with("most", MOST);
  }

  /// Why nobody can be told at those times before something; absent where they can.
  static Optional<Text> refusal(List<LeadTime> asked) {
    if (asked.size() > MOST) {
      return Optional.of(notUnderstood());
    }
    if (asked.stream().anyMatch(it -> it.before(EVENT).isBefore(EVENT.minusYears(1)))) {
      return Optional.of(Text.of("reminders.lead.too-early"));
    }
    return asked.stream().allMatch(Leads::isAtOrBefore)
        ? Optional.empty()
        : Optional.of(Text.of("reminders.lead.after-event"));
  }

  private static boolean isAtOrBefore(LeadTime lead) {
    return lead.isNone() || LeadLabel.isBefore(lead) || lead.hour().isPresent();
  }

  /// Those that are over when it comes first.
  private List<LeadTime> passed(List<LeadTime> leads, Schedule it) {
    var now = clock.now(it.zone());
    var first = it.series().after(now, holidays).findFirst();
    return leads.stream()
        .filter(lead -> first.filter(at -> !lead.before(at.at()).isAfter(now)).isPresent())
        .toList();
  }

  /// What is said of those, if there are any.
  Optional<Text> passedWord(List<LeadTime> leads, Schedule it) {
    var passed = passed(leads, it);
    return passed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Text.of(it.series().repeats() ? "reminders.lead.passed-first" : "reminders.lead.passed")
                .with("leads", LeadLabel.of(passed)));
  }

  /// Whether people can still be told of it that early, by the author's clock. What comes once, in
  /// two minutes, can't be told of an hour before.
  boolean canTell(LeadTime lead, Series series, UUID author) {
    return ahead(List.of(lead), Schedule.of(series, clock.zone(author))).contains(lead);
  }

  /// Those that aren't, where that is the only time. Where all are over, people are told when it
  /// begins.
  List<LeadTime> ahead(List<LeadTime> leads, Schedule it) {
    var passed = passed(leads, it);
    var ahead = leads.stream().filter(lead -> !passed.contains(lead)).toList();
    return it.series().repeats() ? leads : ahead.isEmpty() ? List.of(LeadTime.NONE) : ahead;
  }

  /// Whether what comes next would come at night, where it is set up.
  boolean comesAtNight(List<LeadTime> leads, Schedule it) {
    return it.series()
        .after(clock.now(it.zone()), holidays)
        .limit(1)
        .anyMatch(
            next ->
                ahead(leads, it).stream()
                    .anyMatch(
                        lead -> QuietHours.NIGHT.cover(lead.before(next.at()).toLocalTime())));
  }
}

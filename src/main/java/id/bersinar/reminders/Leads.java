package id.bersinar.reminders;

import id.bersinar.calendar.Holidays;
import id.bersinar.calendar.LeadTime;
import id.bersinar.calendar.Series;
import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalClock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Which of the lead times that somebody asks for are still ahead.
@Component
class Leads {

  private final PersonalClock clock;
  private final Holidays holidays;

  Leads(PersonalClock clock, Holidays holidays) {
    this.clock = clock;
    this.holidays = holidays;
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

  /// Whether that early people can still be told of it, by the author's clock. What comes once, in
  // two
  /// minutes, can't be told of an hour before.
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
}

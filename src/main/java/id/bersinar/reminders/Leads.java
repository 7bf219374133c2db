package id.bersinar.reminders;

import id.bersinar.area.WallClock;
import id.bersinar.calendar.Holidays;
import id.bersinar.calendar.LeadTime;
import id.bersinar.calendar.Series;
import java.util.List;
import org.springframework.stereotype.Component;

/// Which of the lead times that somebody asks for are still ahead.
@Component
class Leads {

  private final WallClock wallClock;
  private final Holidays holidays;

  Leads(WallClock wallClock, Holidays holidays) {
    this.wallClock = wallClock;
    this.holidays = holidays;
  }

  /// Those that are over when it comes first.
  List<LeadTime> passed(List<LeadTime> leads, Series series) {
    var now = wallClock.now().toLocalDateTime();
    var first = series.after(now, holidays).findFirst();
    return leads.stream()
        .filter(it -> first.filter(at -> !it.before(at.at()).isAfter(now)).isPresent())
        .toList();
  }

  /// Those that aren't, where that is the only time. Where all are over, people are told when it
  /// begins.
  List<LeadTime> ahead(List<LeadTime> leads, Series series) {
    var passed = passed(leads, series);
    var ahead = leads.stream().filter(it -> !passed.contains(it)).toList();
    return series.repeats() ? leads : ahead.isEmpty() ? List.of(LeadTime.NONE) : ahead;
  }
}

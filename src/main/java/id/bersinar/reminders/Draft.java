package id.bersinar.reminders;

import id.bersinar.calendar.LeadTime;
import id.bersinar.people.Audience;
import java.time.ZoneId;
import java.util.List;

/// A reminder, or a part of one, as it will be once that is saved.
///
/// @param leads as they were asked for, also those that are over
/// @param leadsCount whether they count from now on: with another time, or others than before
record Draft(
    String message,
    Schedule schedule,
    List<LeadTime> leads,
    boolean leadsCount,
    Audience audience,
    boolean urgent) {

  Draft {
    leads = List.copyOf(leads);
  }

  /// One that is new.
  static Draft of(Plan plan, ZoneId zone) {
    return new Draft(
        plan.message(),
        Schedule.of(plan.series(), zone),
        plan.leads(),
        true,
        plan.audience(),
        false);
  }

  /// What there is already, with those times.
  static Draft of(Reminder it, Schedule schedule) {
    return new Draft(it.message(), schedule, it.leads(), false, it.audience(), it.urgent());
  }

  Draft reworded(String message) {
    return new Draft(message, schedule, leads, leadsCount, audience, urgent);
  }

  Draft readdressed(Audience audience) {
    return new Draft(message, schedule, leads, leadsCount, audience, urgent);
  }

  Draft led(List<LeadTime> leads) {
    return new Draft(message, schedule, leads, true, audience, urgent);
  }

  Draft rescheduled(Schedule schedule) {
    return new Draft(message, schedule, leads, true, audience, urgent);
  }
}

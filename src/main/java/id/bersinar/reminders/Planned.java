package id.bersinar.reminders;

import static java.util.Comparator.comparing;

import id.bersinar.calendar.Holidays;
import id.bersinar.calendar.LeadTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What a reminder's schedule comes to in the next weeks.
///
/// @param until up to when; absent when no more will come
record Planned(List<DueRow> rows, Optional<Instant> until) {

  /// How far ahead, and as far as the next occurrence in any case.
  static final Duration AHEAD = Duration.ofDays(35);

  /// What was due just now is still sent.
  static final Duration JUST_NOW = Duration.ofMinutes(1);

  /// @param after only what occurs later
  static Planned of(Reminder reminder, Holidays holidays, Instant after, Instant now) {
    var zone = reminder.zone();
    var plan = new ArrayList<DueRow>();
    var leads = reminder.leads();
    var until = now.plus(AHEAD).plus(longest(leads));
    var occurrences =
        reminder.series().after(LocalDateTime.ofInstant(after, zone), holidays).iterator();
    while (occurrences.hasNext()) {
      var at = occurrences.next().at();
      var occurrence = at.atZone(zone).toInstant();
      if (occurrence.isAfter(until) && !plan.isEmpty()) {
        return new Planned(List.copyOf(plan), Optional.of(until));
      }
      until = occurrence.isAfter(until) ? occurrence : until;
      rows(reminder.id(), at, leads, zone)
          .filter(it -> it.dueAt().isAfter(now.minus(JUST_NOW)))
          .forEach(plan::add);
      if (!reminder.series().repeats() && plan.stream().noneMatch(DueRow::reminds)) {
        // What was moved nearer than all its lead times still comes.
        return new Planned(
            rows(reminder.id(), at, List.of(LeadTime.NONE), zone).toList(), Optional.empty());
      }
    }
    return new Planned(List.copyOf(plan), Optional.empty());
  }

  /// The latest of the times up to now at which people are told of an occurrence, where it still
  /// stands.
  static Optional<DueRow> latest(
      Reminder reminder, Instant occurrence, Holidays holidays, Instant now) {
    var zone = reminder.zone();
    return reminder.series().at(LocalDateTime.ofInstant(occurrence, zone), holidays).stream()
        .filter(_ -> !reminder.paused() && !reminder.cancelled())
        .flatMap(it -> rows(reminder.id(), it.at(), reminder.leads(), zone))
        .filter(it -> it.reminds() && !it.dueAt().isAfter(now))
        .max(comparing(DueRow::dueAt));
  }

  private static Duration longest(List<LeadTime> leads) {
    var event = LocalDateTime.of(2026, 1, 1, 0, 0);
    return leads.stream()
        .map(it -> Duration.between(it.before(event), event))
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  private static Stream<DueRow> rows(
      UUID reminder, LocalDateTime at, List<LeadTime> leads, ZoneId zone) {
    var occurrence = at.atZone(zone).toInstant();
    var reminding =
        leads.stream()
            .map(
                it ->
                    new DueRow(
                        reminder,
                        occurrence,
                        it.written(),
                        it.before(at).atZone(zone).toInstant(),
                        Optional.empty()));
    return leads.contains(LeadTime.NONE)
        ? reminding
        : Stream.concat(
            reminding,
            Stream.of(
                new DueRow(reminder, occurrence, DueRow.BEGUN, occurrence, Optional.empty())));
  }

  /// When the first of them is due.
  Optional<Instant> nextDue() {
    return rows.stream().map(DueRow::dueAt).min(Instant::compareTo);
  }

  /// The first occurrence.
  Optional<Instant> next() {
    return rows.stream().map(DueRow::occurrence).min(Instant::compareTo);
  }
}

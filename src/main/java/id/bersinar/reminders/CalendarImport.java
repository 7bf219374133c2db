package id.bersinar.reminders;

import id.bersinar.calendar.CalendarReader;
import id.bersinar.calendar.FoundEvent;
import id.bersinar.calendar.LeadTime;
import id.bersinar.people.Audience;
import id.bersinar.people.PersonalClock;
import id.bersinar.reminders.ImportChange.After;
import id.bersinar.reminders.ImportChange.Known;
import id.bersinar.reminders.ImportChange.Version;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes reminders of the events of somebody else's calendar, each once: what was taken over before
/// is changed or left as it is.
@Service
class CalendarImport {

  private final JdbcClient database;
  private final ImportChanges changes;
  private final Planner planner;
  private final Editing editing;
  private final PersonalClock clock;

  CalendarImport(
      JdbcClient database,
      ImportChanges changes,
      Planner planner,
      Editing editing,
      PersonalClock clock) {
    this.database = database;
    this.changes = changes;
    this.planner = planner;
    this.editing = editing;
    this.clock = clock;
  }

  /// What a file would bring.
  ///
  /// @param unknownZones what zones that nobody knows are taken for
  @Transactional(readOnly = true)
  public ImportPreview preview(UUID author, byte[] file, Optional<ZoneId> unknownZones) {
    var now = clock.now(author);
    var zones = changes.zones(author, now.getZone());
    var content = new CalendarReader(zones, unknownZones, now.toInstant()).read(file);
    var events =
        content instanceof CalendarReader.Events(var found) ? found : List.<FoundEvent>of();
    return new ImportPreview(content, events, changes.of(author, events));
  }

  /// Takes them over as [ImportChanges] says, all in one transaction.
  ///
  /// @param audience of what is new; what was there keeps its own
  /// @param leads of what is new and has no alarms
  /// @return how many were added, changed or removed
  @Transactional
  public int take(UUID author, List<FoundEvent> events, Audience audience, List<LeadTime> leads) {
    return (int)
        changes.of(author, events).stream()
            .filter(
                it ->
                    switch (it.kind()) {
                      case ADDED -> add(author, it.after().orElseThrow(), audience, leads);
                      case CHANGED -> change(author, it.known(), it.after().orElseThrow());
                      case REMOVED, VANISHED -> delete(author, it.known());
                      case SAME, OLDER, KEPT, SKIPPED -> false;
                    })
            .count();
  }

  private boolean add(UUID author, After it, Audience audience, List<LeadTime> leads) {
    var plan = new Plan(it.message(), it.schedule().series(), it.leads(leads), audience);
    var made = planner.make(author, plan, it.schedule().zone());
    made.ifPresent(
        reminder ->
            write(
                """
                insert into reminder_import
                  (reminder_id, event_hash, series_hash, sequence, content_hash, left_out, zone)
                values (:reminder, :event, :series, :sequence, :content, :leftOut, :zone)
                """,
                reminder.id(),
                it.version()));
    return made.isPresent();
  }

  private boolean change(UUID author, List<Known> known, After it) {
    if (!editing.follow(author, known.getFirst().reminder(), it.message(), it.schedule())) {
      return false;
    }
    delete(author, known.stream().skip(1).filter(other -> other.series().repeats()).toList());
    known.forEach(
        other ->
            write(
                """
                update reminder_import
                set sequence = :sequence, content_hash = :content, left_out = :leftOut,
                  event_hash = :event, series_hash = :series, zone = :zone
                where reminder_id = :reminder
                """,
                other.reminder(),
                it.version()));
    return true;
  }

  private void write(String statement, UUID reminder, Version version) {
    database
        .sql(statement)
        .param("reminder", reminder)
        .param("event", version.event())
        .param("series", version.series())
        .param("sequence", version.sequence())
        .param("content", version.content())
        .param("leftOut", Schedule.written(version.leftOut()))
        .param("zone", version.zone().getId())
        .update();
  }

  private boolean delete(UUID author, List<Known> known) {
    return known.stream()
            .map(it -> editing.delete(author, it.reminder(), Part.ALL))
            .filter(Edited.Changed.class::isInstance)
            .count()
        > 0;
  }
}

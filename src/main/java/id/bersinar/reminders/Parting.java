package id.bersinar.reminders;

import static java.util.stream.Collectors.toSet;

import id.bersinar.area.WallClock;
import id.bersinar.calendar.Holidays;
import id.bersinar.calendar.Occurrence;
import id.bersinar.calendar.Series;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Makes a part of what comes again a reminder of its own, with what is due of it and what people
/// got of it. So the part is changed as any other reminder is, whoever was reminded of it hears
/// what becomes of it, and all that came before stays with what it was.
@Component
class Parting {

  /// Later than anything comes.
  private static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");

  private final Reminders reminders;
  private final Planner planner;
  private final DueRows due;
  private final JdbcClient database;
  private final WallClock wallClock;
  private final Holidays holidays;

  Parting(
      Reminders reminders,
      Planner planner,
      DueRows due,
      JdbcClient database,
      WallClock wallClock,
      Holidays holidays) {
    this.reminders = reminders;
    this.planner = planner;
    this.due = due;
    this.database = database;
    this.wallClock = wallClock;
    this.holidays = holidays;
  }

  /// The series of that part; absent where the part has begun or isn't there any more.
  Optional<Series> series(Reminder reminder, Part part) {
    return switch (part) {
      case Part.All() -> Optional.of(reminder.series());
      case Part.One(var at) -> occurrence(reminder, at).map(it -> Series.once(it.at()));
      case Part.Following(var at) ->
          occurrence(reminder, at).map(it -> reminder.series().cut(it, holidays).onward());
    };
  }

  private Optional<Occurrence> occurrence(Reminder reminder, Instant at) {
    return Optional.of(at)
        .filter(it -> reminder.next().isPresent() && it.isAfter(wallClock.now().toInstant()))
        .flatMap(it -> reminder.series().at(local(reminder, it), holidays));
  }

  private static LocalDateTime local(Reminder reminder, Instant at) {
    return LocalDateTime.ofInstant(at, reminder.zone());
  }

  /// That part, within the transaction that has locked the reminder.
  ///
  /// @return the reminder itself where the part is all that there was of it
  Optional<Reminder> take(Reminder reminder, Part part) {
    var at = part.first();
    return series(reminder, part)
        .map(
            it ->
                at.isEmpty() || isAll(reminder, part)
                    ? reminder
                    : taken(reminder, part, at.get(), it));
  }

  /// Whether nothing has come of it, and nothing comes, that isn't of that part.
  private boolean isAll(Reminder reminder, Part part) {
    var at = part.first().orElseThrow();
    return reminder.next().filter(at::equals).isPresent()
        && reminder.lastDue().filter(it -> it.isBefore(at)).isEmpty()
        && (part instanceof Part.Following || left(reminder, part).isEmpty());
  }

  /// What else comes.
  private Optional<Occurrence> left(Reminder reminder, Part part) {
    return rest(reminder, part).after(now(reminder), holidays).findFirst();
  }

  private LocalDateTime now(Reminder reminder) {
    return local(reminder, wallClock.now().toInstant());
  }

  private Series rest(Reminder reminder, Part part) {
    var series = reminder.series();
    var at = local(reminder, part.first().orElseThrow());
    var today = now(reminder).toLocalDate();
    var ahead = series.exceptions().stream().filter(it -> !it.isBefore(today)).collect(toSet());
    return part instanceof Part.One
        ? series.except(ahead).without(at, holidays)
        : series.cut(series.at(at, holidays).orElseThrow(), holidays).before();
  }

  private Reminder taken(Reminder reminder, Part part, Instant at, Series series) {
    var taken = reminders.saveAndFlush(reminder.part(series));
    var until = part instanceof Part.One ? at : FOREVER;
    boolean goesOn = left(reminder, part).isPresent();
    var planned = reminder.plannedUntil();
    reminder.follow(Schedule.of(rest(reminder, part), reminder.zone()));
    due.handOver(reminder.id(), taken.id(), at, until);
    move(reminder, taken, at, until);
    taken.follow(due.of(taken.id()), planned.filter(_ -> part instanceof Part.Following));
    reminder.follow(
        due.of(reminder.id()),
        planned.filter(it -> goesOn && (part instanceof Part.One || it.isBefore(at))));
    if (taken.next().isEmpty()) {
      // It is too far ahead to be planned.
      planner.replan(taken);
    }
    lastOf(taken).ifPresent(taken::lastDue);
    lastOf(reminder).ifPresent(reminder::lastDue);
    return taken;
  }

  /// What people got of the part, who wants no more of it, and of which calendar's event it is.
  private void move(Reminder from, Reminder to, Instant first, Instant last) {
    database
        .sql(
            """
            update reminder_delivery set version = version + 1, reminder_id = :to
            where reminder_id = :from and occurrence >= :first and occurrence <= :last
            """)
        .param("to", to.id())
        .param("from", from.id())
        .param("first", DueRows.at(first))
        .param("last", DueRows.at(last))
        .update();
    database
        .sql(
            """
            insert into reminder_mute (reminder_id, person_id)
            select cast(:to as uuid), person_id from reminder_mute where reminder_id = :from
            """)
        .param("to", to.id())
        .param("from", from.id())
        .update();
    database
        .sql(
            """
            insert into reminder_import
              (reminder_id, event_hash, series_hash, sequence, content_hash, left_out, zone)
            select cast(:to as uuid), event_hash, series_hash, sequence, content_hash, left_out,
              zone
            from reminder_import where reminder_id = :from
            """)
        .param("to", to.id())
        .param("from", from.id())
        .update();
  }

  private Optional<Instant> lastOf(Reminder reminder) {
    return database
        .sql(
            "select occurrence from reminder_delivery where reminder_id = :reminder"
                + " order by occurrence desc limit 1")
        .param("reminder", reminder.id())
        .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }
}

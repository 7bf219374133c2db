package id.bersinar.reminders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.bersinar.calendar.FoundEvent;
import id.bersinar.calendar.FoundEvent.Over;
import id.bersinar.calendar.FoundEvent.Reason;
import id.bersinar.calendar.FoundEvent.Skipped;
import id.bersinar.calendar.FoundEvent.Usable;
import id.bersinar.calendar.OnHoliday;
import id.bersinar.people.PersonalClock;
import id.bersinar.reminders.ImportChange.After;
import id.bersinar.reminders.ImportChange.Kind;
import id.bersinar.reminders.ImportChange.Known;
import id.bersinar.reminders.ImportChange.Version;
import id.bersinar.storage.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What would become of the events of a calendar's file, by what was made of them before.
@Component
class ImportChanges {

  private static final Skipped CANCELLED = new Skipped(Reason.CANCELLED);

  private static final FoundEvent.Alarms NO_ALARMS = new FoundEvent.Alarms(List.of(), 0);

  private final JdbcClient database;
  private final Rescheduling rescheduling;
  private final PersonalClock clock;

  ImportChanges(JdbcClient database, Rescheduling rescheduling, PersonalClock clock) {
    this.database = database;
    this.rescheduling = rescheduling;
    this.clock = clock;
  }

  /// By one statement however many there are.
  List<ImportChange> of(UUID author, List<FoundEvent> events) {
    var known = known(author).collect(groupingBy(it -> it.version().series()));
    return events.stream()
        .collect(groupingBy(it -> it.key().uid(), LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .flatMap(
            it ->
                series(it.getValue(), known.getOrDefault(Sha256.hex(it.getKey()), List.of()))
                    .stream())
        .toList();
  }

  /// By whose clock to read what has that UID: what is there keeps the clock by which it was read
  /// first, so that an author who moves doesn't change it.
  ///
  /// @param zone of what isn't there yet
  Function<String, ZoneId> zones(UUID author, ZoneId zone) {
    var known =
        known(author)
            .map(Known::version)
            .collect(toMap(Version::series, Version::zone, (one, _) -> one));
    return uid -> known.getOrDefault(Sha256.hex(uid), zone);
  }

  /// Of several the one that comes next is the first, and what has come for the last time the last.
  private Stream<Known> known(UUID author) {
    return database
        .sql(
            """
            select i.reminder_id, i.event_hash, i.series_hash, i.sequence, i.content_hash,
              i.left_out, i.zone as read_by, r.message, r.starts, r.rule, r.exceptions, r.on_holiday, r.zone,
              r.paused, r.paused or r.next_at is not null as comes
            from reminder r join reminder_import i on i.reminder_id = r.id
            where r.author_id = :author and not r.cancelled order by r.next_at nulls last
            """)
        .param("author", author)
        .query(ImportChanges::known)
        .list()
        .stream();
  }

  private static Known known(ResultSet row, int number) throws SQLException {
    var schedule =
        new Schedule(
            row.getObject("starts", LocalDateTime.class),
            row.getString("rule"),
            row.getString("exceptions"),
            OnHoliday.valueOf(row.getString("on_holiday")),
            ZoneId.of(row.getString("zone")));
    return new Known(
        row.getObject("reminder_id", UUID.class),
        row.getString("message"),
        schedule,
        row.getBoolean("comes"),
        row.getBoolean("paused"),
        new Version(
            row.getString("event_hash"),
            row.getString("series_hash"),
            row.getInt("sequence"),
            row.getString("content_hash"),
            Schedule.days(row.getString("left_out")),
            ZoneId.of(row.getString("read_by"))));
  }

  /// All that a file says of one UID. Where it has the series itself, it has all of it; otherwise
  /// it is word of single times only.
  private List<ImportChange> series(List<FoundEvent> events, List<Known> known) {
    var changes = events.stream().map(it -> change(it, of(it.key().written(), known))).toList();
    boolean hasAll = events.stream().anyMatch(it -> it.key().isWhole());
    boolean isOlder = changes.stream().anyMatch(it -> it.kind() == Kind.OLDER);
    return hasAll && isOlder
        ? changes
        : hasAll
            ? Stream.concat(changes.stream(), vanished(events, known)).toList()
            : withLeftOut(changes, events, of(events.getFirst().key().uid(), known));
  }

  private static List<Known> of(String key, List<Known> known) {
    var event = Sha256.hex(key);
    return known.stream().filter(it -> it.version().event().equals(event)).toList();
  }

  private static Stream<ImportChange> vanished(List<FoundEvent> events, List<Known> known) {
    var there = events.stream().map(it -> Sha256.hex(it.key().written())).collect(toSet());
    return known.stream()
        .filter(it -> it.comes() && !there.contains(it.version().event()))
        .map(it -> ImportChange.removed(Kind.VANISHED, it));
  }

  /// What was made of the series comes no more on days that are called off, or on which something
  /// else comes instead.
  private List<ImportChange> withLeftOut(
      List<ImportChange> changes, List<FoundEvent> events, List<Known> whole) {
    var days = events.stream().flatMap(ImportChanges::leftOut).collect(toSet());
    var more = whole.stream().flatMap(it -> without(days, it).stream()).toList();
    return Stream.concat(
            more.stream(),
            changes.stream()
                .filter(it -> more.isEmpty() || !it.outcome().equals(CANCELLED) || it.comes()))
        .toList();
  }

  private static Stream<LocalDate> leftOut(FoundEvent it) {
    return it.outcome() instanceof Skipped && !it.outcome().equals(CANCELLED)
        ? Stream.empty()
        : it.insteadOf().stream();
  }

  private Optional<ImportChange> without(Set<LocalDate> days, Known it) {
    var zone = it.schedule().zone();
    var read = it.version().zone();
    var comesOn =
        days.stream()
            .filter(day -> it.comes())
            .filter(day -> it.series().isPlannedOn(it.schedule().day(day, read, zone)))
            .collect(toSet());
    var own = comesOn.stream().map(day -> it.schedule().day(day, read, zone)).collect(toSet());
    var without = it.series().except(union(it.series().exceptions(), own));
    var after = Schedule.of(without, zone);
    var version = it.version().with(union(it.version().leftOut(), comesOn));
    return comesOn.isEmpty()
        ? Optional.empty()
        : Optional.of(
            rescheduling.comes(after)
                ? new ImportChange(
                    Kind.CHANGED,
                    it.message(),
                    CANCELLED,
                    List.of(it),
                    Optional.of(new After(it.message(), after, NO_ALARMS, version)))
                : ImportChange.removed(Kind.REMOVED, it));
  }

  private ImportChange change(FoundEvent it, List<Known> known) {
    var first = known.stream().findFirst().map(Known::version);
    boolean comes = known.stream().anyMatch(Known::comes);
    if (first.filter(old -> old.says(it)).isPresent()) {
      return ImportChange.of(Kind.SAME, it, known);
    }
    if (first.filter(old -> old.sequence() > it.sequence()).isPresent()) {
      return ImportChange.of(Kind.OLDER, it, known);
    }
    return switch (it.outcome()) {
      case Usable usable -> taken(it, usable, known);
      case Over _ -> ImportChange.of(comes ? Kind.REMOVED : Kind.SKIPPED, it, known);
      case Skipped skipped when comes ->
          ImportChange.of(skipped.equals(CANCELLED) ? Kind.REMOVED : Kind.KEPT, it, known);
      case Skipped _ -> ImportChange.of(Kind.SKIPPED, it, known);
    };
  }

  /// Where its author has made it several, all that comes again becomes one again, without the days
  /// that the author has left out of any. What comes once as a part of it stays as it is.
  private ImportChange taken(FoundEvent it, Usable usable, List<Known> known) {
    var today = clock.now(it.zone()).toLocalDate();
    var ordered =
        known.stream().sorted(Comparator.comparing(one -> !one.series().repeats())).toList();
    var own =
        known.stream()
            .filter(one -> one.series().repeats())
            .flatMap(one -> one.ownExceptions().stream())
            .filter(day -> !day.isBefore(today))
            .collect(toSet());
    var onHoliday =
        ordered.stream()
            .findFirst()
            .map(one -> one.series().onHoliday())
            .orElse(OnHoliday.COME_ANYWAY);
    var series = usable.series();
    var after =
        Schedule.of(series.except(union(series.exceptions(), own)).on(onHoliday), it.zone());
    return !rescheduling.comes(after)
        ? ended(it, ordered)
        : new ImportChange(
            known.isEmpty() ? Kind.ADDED : Kind.CHANGED,
            it.title(),
            usable,
            ordered,
            Optional.of(new After(message(it), after, it.alarms(), Version.of(it, usable))));
  }

  /// Nothing is left of it but what its author has made of single times of a series.
  private static ImportChange ended(FoundEvent it, List<Known> known) {
    var again = known.stream().filter(one -> one.series().repeats()).toList();
    var gone = (again.isEmpty() ? known : again).stream().filter(Known::comes).toList();
    return gone.isEmpty()
        ? ImportChange.of(known.isEmpty() ? Kind.SKIPPED : Kind.SAME, it, known)
        : ImportChange.of(Kind.REMOVED, it, gone);
  }

  private static String message(FoundEvent it) {
    var title = it.title();
    int most = Math.min(Plan.LONGEST_MESSAGE, title.length());
    boolean splits = most < title.length() && Character.isHighSurrogate(title.charAt(most - 1));
    return title.substring(0, splits ? most - 1 : most);
  }

  private static Set<LocalDate> union(Set<LocalDate> some, Set<LocalDate> others) {
    return Stream.concat(some.stream(), others.stream()).collect(toSet());
  }
}

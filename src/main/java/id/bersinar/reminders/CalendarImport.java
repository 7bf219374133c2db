package id.bersinar.reminders;

import static java.util.stream.Collectors.groupingBy;

import id.bersinar.calendar.FoundEvent;
import id.bersinar.calendar.FoundEvent.Reason;
import id.bersinar.calendar.FoundEvent.Skipped;
import id.bersinar.calendar.FoundEvent.Usable;
import id.bersinar.calendar.LeadTime;
import id.bersinar.calendar.OnHoliday;
import id.bersinar.calendar.Rule;
import id.bersinar.calendar.Series;
import id.bersinar.people.Audience;
import id.bersinar.storage.Sha256;
import java.util.List;
import java.util.Map;
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
  private final Planner planner;
  private final Editing editing;
  private final Wording wording;

  CalendarImport(JdbcClient database, Planner planner, Editing editing, Wording wording) {
    this.database = database;
    this.planner = planner;
    this.editing = editing;
    this.wording = wording;
  }

  /// What becomes of an event.
  ///
  /// @param known what was made of it before
  record Change(FoundEvent event, Kind kind, List<Known> known) {

    Series series() {
      return ((Usable) event.outcome()).series();
    }

    /// Of what the file says of it.
    String content() {
      return CalendarImport.content(event, (Usable) event.outcome());
    }

    String message() {
      var title = event.title();
      int most = Math.min(Plan.LONGEST_MESSAGE, title.length());
      boolean splits = most < title.length() && Character.isHighSurrogate(title.charAt(most - 1));
      return title.substring(0, splits ? most - 1 : most);
    }
  }

  enum Kind {
    ADDED,
    CHANGED,
    /// It was called off, and so is its reminder.
    REMOVED,
    SAME,
    /// A later version of it is there already.
    OLDER,
    SKIPPED;

    boolean changesSomething() {
      return this == ADDED || this == CHANGED || this == REMOVED;
    }
  }

  /// What was made of an event before. Whoever changed a part of it has made it several.
  record Known(UUID reminder, boolean repeats, String event, int sequence, String content) {}

  /// What would become of them, by one statement however many there are.
  List<Change> changes(UUID author, List<FoundEvent> events) {
    var known = known(author);
    return events.stream()
        .map(it -> change(it, known.getOrDefault(Sha256.hex(it.key()), List.of())))
        .toList();
  }

  /// Of several the one that comes next is the first, and what has come for the last time the last.
  private Map<String, List<Known>> known(UUID author) {
    return database
        .sql(
            """
            select i.reminder_id as reminder, r.rule is not null as repeats, i.event_hash as event,
              i.sequence, i.content_hash as content
            from reminder r join reminder_import i on i.reminder_id = r.id
            where r.author_id = :author and not r.cancelled order by r.next_at nulls last
            """)
        .param("author", author)
        .query(Known.class)
        .list()
        .stream()
        .collect(groupingBy(Known::event));
  }

  private static Change change(FoundEvent it, List<Known> known) {
    return new Change(it, kind(it, known.stream().findFirst()), known);
  }

  private static Kind kind(FoundEvent it, Optional<Known> known) {
    if (known.filter(old -> old.sequence() > it.sequence()).isPresent()) {
      return Kind.OLDER;
    }
    return switch (it.outcome()) {
      case Skipped skipped when known.isPresent() && skipped.reason() == Reason.CANCELLED ->
          Kind.REMOVED;
      case Skipped _ -> Kind.SKIPPED;
      case Usable usable when known.isPresent() ->
          known.get().content().equals(content(it, usable)) ? Kind.SAME : Kind.CHANGED;
      case Usable _ -> Kind.ADDED;
    };
  }

  private static String content(FoundEvent it, Usable usable) {
    var series = usable.written();
    return Sha256.hex(
        it.title()
            + series.start()
            + series.rule().map(Rule::written).orElse("")
            + series.exceptions().stream().sorted().toList());
  }

  /// Takes them over, all in one transaction.
  ///
  /// @param audience of what is new; what was there keeps its own
  /// @return how many were added, changed or removed
  @Transactional
  public int take(UUID author, List<FoundEvent> events, Audience audience, List<LeadTime> leads) {
    return (int)
        changes(author, events).stream()
            .filter(
                it ->
                    switch (it.kind()) {
                      case ADDED -> add(author, it, audience, leads);
                      case CHANGED -> change(author, it);
                      case REMOVED -> delete(author, it.known());
                      case SAME, OLDER, SKIPPED -> false;
                    })
            .count();
  }

  private boolean add(UUID author, Change it, Audience audience, List<LeadTime> leads) {
    var series = it.series();
    var plan =
        new Plan(
            it.message(), series, wording.ahead(leads, series, wording.zone(author)), audience);
    var made = planner.make(author, plan);
    made.ifPresent(
        reminder ->
            database
                .sql(
                    """
                    insert into reminder_import (reminder_id, event_hash, sequence, content_hash)
                    values (:reminder, :event, :sequence, :content)
                    """)
                .param("reminder", reminder.id())
                .param("event", Sha256.hex(it.event().key()))
                .param("sequence", it.event().sequence())
                .param("content", it.content())
                .update());
    return made.isPresent();
  }

  /// Takes over its times and words, for all that comes again of it. What comes once as a part of
  /// it stays as its author has changed it.
  private boolean change(UUID author, Change it) {
    var again = it.known().stream().filter(Known::repeats).toList();
    var id = (again.isEmpty() ? it.known() : again).getFirst().reminder();
    var series = it.series();
    var repetition =
        series
            .rule()
            .<Repetition>map(
                rule -> new Repetition.Ruled(rule, series.exceptions(), OnHoliday.COME_ANYWAY))
            .orElse(Recurrence.ONCE);
    var when = new When(series.start(), Optional.of(repetition));
    if (!isDone(editing.move(author, id, Part.ALL, when))) {
      return false;
    }
    editing.reword(author, id, Part.ALL, it.message());
    delete(author, again.stream().skip(1).toList());
    it.known().forEach(known -> keep(known, it));
    return true;
  }

  private void keep(Known known, Change it) {
    database
        .sql(
            """
            update reminder_import set sequence = :sequence, content_hash = :content
            where reminder_id = :reminder
            """)
        .param("sequence", it.event().sequence())
        .param("content", it.content())
        .param("reminder", known.reminder())
        .update();
  }

  private boolean delete(UUID author, List<Known> known) {
    return known.stream()
            .filter(it -> isDone(editing.delete(author, it.reminder(), Part.ALL)))
            .count()
        > 0;
  }

  private static boolean isDone(Edited edited) {
    return edited instanceof Edited.Changed;
  }
}

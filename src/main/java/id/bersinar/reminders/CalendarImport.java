package id.bersinar.reminders;

import static java.util.stream.Collectors.toMap;

import id.bersinar.calendar.FoundEvent;
import id.bersinar.calendar.FoundEvent.Reason;
import id.bersinar.calendar.FoundEvent.Skipped;
import id.bersinar.calendar.FoundEvent.Usable;
import id.bersinar.calendar.LeadTime;
import id.bersinar.calendar.OnHoliday;
import id.bersinar.calendar.Rule;
import id.bersinar.calendar.Series;
import id.bersinar.people.Audience;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
  /// @param reminder that was made of it before
  record Change(FoundEvent event, Kind kind, Optional<UUID> reminder) {

    Series series() {
      return ((Usable) event.outcome()).series();
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

  private record Known(UUID reminder, String event, int sequence, String content) {}

  /// What would become of them, by one statement however many there are.
  List<Change> changes(UUID author, List<FoundEvent> events) {
    var known = known(author);
    return events.stream()
        .map(it -> change(it, Optional.ofNullable(known.get(hash(it.key())))))
        .toList();
  }

  private Map<String, Known> known(UUID author) {
    return database
        .sql(
            """
            select i.reminder_id as reminder, i.event_hash as event, i.sequence,
              i.content_hash as content
            from reminder r join reminder_import i on i.reminder_id = r.id
            where r.author_id = :author and not r.cancelled order by i.sequence
            """)
        .param("author", author)
        .query(Known.class)
        .stream()
        .collect(toMap(Known::event, it -> it, (_, later) -> later));
  }

  private static Change change(FoundEvent it, Optional<Known> known) {
    return new Change(it, kind(it, known), known.map(Known::reminder));
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
          known.get().content().equals(content(it, usable.series())) ? Kind.SAME : Kind.CHANGED;
      case Usable _ -> Kind.ADDED;
    };
  }

  private static String content(FoundEvent it, Series series) {
    return hash(
        it.title()
            + series.start()
            + series.rule().map(Rule::written).orElse("")
            + series.exceptions().stream().sorted().toList());
  }

  private static String hash(String value) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
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
                      case REMOVED ->
                          isDone(editing.delete(author, it.reminder().orElseThrow(), Part.ALL));
                      case SAME, OLDER, SKIPPED -> false;
                    })
            .count();
  }

  private boolean add(UUID author, Change it, Audience audience, List<LeadTime> leads) {
    var series = it.series();
    var plan = new Plan(it.message(), series, wording.ahead(leads, series), audience);
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
                .param("event", hash(it.event().key()))
                .param("sequence", it.event().sequence())
                .param("content", content(it.event(), series))
                .update());
    return made.isPresent();
  }

  private boolean change(UUID author, Change it) {
    var id = it.reminder().orElseThrow();
    var series = it.series();
    var repetition =
        series
            .rule()
            .<Repetition>map(
                rule -> new Repetition.Ruled(rule, series.exceptions(), OnHoliday.COME_ANYWAY))
            .orElse(Recurrence.ONCE);
    boolean changed =
        isDone(editing.reword(author, id, Part.ALL, it.message()))
            && isDone(
                editing.move(
                    author, id, Part.ALL, new When(series.start(), Optional.of(repetition))));
    database
        .sql(
            """
            update reminder_import set sequence = :sequence, content_hash = :content
            where reminder_id = :reminder
            """)
        .param("sequence", it.event().sequence())
        .param("content", content(it.event(), series))
        .param("reminder", id)
        .update();
    return changed;
  }

  private static boolean isDone(Edited edited) {
    return edited instanceof Edited.Changed;
  }
}

package id.bersinar.reminders;

import id.bersinar.calendar.CalendarReader.Content;
import id.bersinar.calendar.FoundEvent;
import id.bersinar.calendar.FoundEvent.Reason;
import id.bersinar.calendar.FoundEvent.Skipped;
import id.bersinar.reminders.ImportChange.After;
import id.bersinar.reminders.ImportChange.Kind;
import java.util.List;
import java.util.stream.Stream;

/// What a calendar's file would bring whoever sends it.
///
/// @param content what the file has; no events where it can't be taken
/// @param changes what becomes of its events
record ImportPreview(Content content, List<FoundEvent> events, List<ImportChange> changes) {

  /// Whether it has times of zones that nobody knows: by whose clock those are read is to be said
  /// first.
  boolean asksForZone() {
    return events.stream().anyMatch(it -> it.outcome().equals(new Skipped(Reason.UNKNOWN_ZONE)));
  }

  boolean changesSomething() {
    return changes.stream().anyMatch(it -> it.kind().changesSomething());
  }

  boolean adds() {
    return after(Kind.ADDED).findAny().isPresent();
  }

  /// Whether people are to be told of some of it as its alarms say.
  boolean addsWithAlarms() {
    return after(Kind.ADDED).anyMatch(it -> !it.alarms().leads().isEmpty());
  }

  boolean addsWithoutAlarms() {
    return after(Kind.ADDED).anyMatch(it -> it.alarms().leads().isEmpty());
  }

  boolean alters() {
    return after(Kind.CHANGED).findAny().isPresent();
  }

  private Stream<After> after(Kind kind) {
    return changes.stream().filter(it -> it.kind() == kind).flatMap(it -> it.after().stream());
  }
}

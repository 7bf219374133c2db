package id.bersinar.reminders;

import id.bersinar.calendar.FoundEvent;
import id.bersinar.calendar.FoundEvent.Outcome;
import id.bersinar.calendar.FoundEvent.Over;
import id.bersinar.calendar.FoundEvent.Reason;
import id.bersinar.calendar.FoundEvent.Skipped;
import id.bersinar.calendar.FoundEvent.Usable;
import id.bersinar.calendar.LeadTime;
import id.bersinar.calendar.Rule;
import id.bersinar.calendar.Series;
import id.bersinar.storage.Sha256;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What becomes of an event of somebody else's calendar.
///
/// @param outcome what the file says
/// @param known what was made of it before, of which the first is changed
/// @param after as it is afterwards; absent where nothing is added or changed
record ImportChange(
    Kind kind, String title, Outcome outcome, List<Known> known, Optional<After> after) {

  /// Nothing comes of it.
  static ImportChange of(Kind kind, FoundEvent it, List<Known> known) {
    return new ImportChange(kind, it.title(), it.outcome(), known, Optional.empty());
  }

  /// What was made of it goes.
  static ImportChange removed(Kind kind, Known it) {
    var outcome = new Skipped(Reason.CANCELLED);
    return new ImportChange(kind, it.message(), outcome, List.of(it), Optional.empty());
  }

  /// Whether something that was made of it comes.
  boolean comes() {
    return known.stream().anyMatch(Known::comes);
  }

  enum Kind {
    ADDED,
    CHANGED,
    /// It was called off or has ended, and so has its reminder.
    REMOVED,
    /// A single time of a series of which the file says nothing any more.
    VANISHED,
    SAME,
    /// A later version of it is there already.
    OLDER,
    /// It can't be taken, and what was made of it before stays as it is.
    KEPT,
    SKIPPED;

    boolean changesSomething() {
      return compareTo(SAME) < 0;
    }
  }

  /// A reminder as it is to be.
  ///
  /// @param alarms what is taken where it is new; one that is there keeps its lead times
  record After(String message, Schedule schedule, FoundEvent.Alarms alarms, Version version) {

    /// @param others of what brings none
    List<LeadTime> leads(List<LeadTime> others) {
      return alarms.leads().isEmpty() ? others : alarms.leads();
    }
  }

  /// What is noted of the file about a reminder.
  ///
  /// @param event a hash of its key
  /// @param series a hash of the UID
  /// @param content a hash of what the file said
  /// @param leftOut the days to come that the file leaves out, in contrast to its author
  /// @param zone by whose clock content and days are read, also after the author has moved
  record Version(
      String event,
      String series,
      int sequence,
      String content,
      Set<LocalDate> leftOut,
      ZoneId zone) {

    static Version of(FoundEvent it, Usable usable) {
      return new Version(
          Sha256.hex(it.key().written()),
          Sha256.hex(it.key().uid()),
          it.sequence(),
          content(it, usable.written()),
          usable.series().exceptions(),
          it.zone());
    }

    /// The same where the file leaves out other days.
    Version with(Set<LocalDate> leftOut) {
      return new Version(event, series, sequence, content, leftOut, zone);
    }

    private static String content(FoundEvent it, Series written) {
      return Sha256.hex(
          it.title()
              + written.start()
              + written.rule().map(Rule::written).orElse("")
              + written.exceptions().stream().sorted().toList());
    }

    /// Whether the file says of it what it said before.
    boolean says(FoundEvent it) {
      return switch (it.outcome()) {
        case Usable usable -> content.equals(content(it, usable.written()));
        case Over over -> content.equals(content(it, over.written()));
        case Skipped _ -> false;
      };
    }
  }

  /// What was made of an event before. Whoever changed a part of it has made it several.
  ///
  /// @param comes whether it does again, or would if it weren't paused
  record Known(
      UUID reminder,
      String message,
      Schedule schedule,
      boolean comes,
      boolean paused,
      Version version) {

    Series series() {
      return schedule.series();
    }

    /// The days that its author has left out, as the file's clock calls them.
    Set<LocalDate> ownExceptions() {
      return schedule.exceptions(version.zone()).stream()
          .filter(it -> !version.leftOut().contains(it))
          .collect(Collectors.toSet());
    }
  }
}

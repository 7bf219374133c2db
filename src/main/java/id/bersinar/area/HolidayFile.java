package id.bersinar.area;

import id.bersinar.calendar.Holiday;
import id.bersinar.calendar.Holiday.Kind;
import id.bersinar.calendar.Holidays;
import id.bersinar.dialogue.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A file of holidays, as `docs/holiday-file.md` describes it.
///
/// @param days what it says, by their dates; nothing of a file with problems counts
/// @param problems with their lines; none in a file that can be taken
record HolidayFile(SortedMap<LocalDate, Holiday> days, List<Problem> problems) {

  /// As they are written.
  static final Map<String, Kind> KINDS =
      Map.of("nasional", Kind.NATIONAL, "cuti-bersama", Kind.JOINT_LEAVE, "lokal", Kind.LOCAL);

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_DECREE = 200;

  HolidayFile {
    days = Collections.unmodifiableSortedMap(days);
    problems = List.copyOf(problems);
  }

  /// As the list that it is.
  Holidays holidays() {
    return it -> Optional.ofNullable(days.get(it));
  }

  static HolidayFile read(byte[] content) {
    var file = new AreaFile(content);
    var days = new TreeMap<LocalDate, Holiday>();
    for (var entry : file.root().entries("holidays")) {
      var day = holiday(entry);
      if (days.put(day.date(), day) != null && file.problems().isEmpty()) {
        entry.problem("date", Text.of("area.holidays.twice").with("date", day.date()));
      }
    }
    file.root().noteUnknown();
    if (days.isEmpty() && file.problems().isEmpty()) {
      file.root().problem("holidays", Text.of("area.holidays.none"));
    }
    return new HolidayFile(days, file.problems());
  }

  private static Holiday holiday(Entry entry) {
    return new Holiday(
        entry.value("date", Text.of("area.holidays.date"), LocalDate.EPOCH, HolidayFile::date),
        entry.text("name", LONGEST_NAME),
        entry.value(
            "kind",
            Text.of("area.problem.one-of").with("choices", "nasional, cuti-bersama, lokal"),
            Kind.NATIONAL,
            it -> Optional.ofNullable(KINDS.get(it))),
        entry.textIfAny("decree", LONGEST_DECREE),
        entry.has("estimate") && entry.unlessFalse("estimate"));
  }

  private static Optional<LocalDate> date(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}

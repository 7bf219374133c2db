package id.bersinar.tips.desk;

import id.bersinar.area.Areas;
import id.bersinar.area.Segment;
import id.bersinar.area.WallClock;
import id.bersinar.tips.access.DeskAccess;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.record.TipReader;
import id.bersinar.tips.record.Tips;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How many tips a desk has received, by part of the area and week: a map without people. Where
/// they are from is sealed, so it is counted when an officer asks, with the officer's keys, and
/// kept nowhere.
///
/// A number below five could tell who was there, and so could a fresh one: neither is shown, nor
/// a sum from which a hidden number would follow.
@Service
class TipCounts {

  /// The least that is shown.
  static final int LEAST = 5;

  private static final int WEEKS = 8;
  private static final int WEEKS_LATE = 1;

  private final Tips tips;
  private final TipReader reader;
  private final DeskAccess access;
  private final Areas areas;
  private final WallClock wallClock;

  TipCounts(Tips tips, TipReader reader, DeskAccess access, Areas areas, WallClock wallClock) {
    this.tips = tips;
    this.reader = reader;
    this.access = access;
    this.areas = areas;
    this.wallClock = wallClock;
  }

  /// A number that may be shown.
  ///
  /// @param week its Monday, in the area's zone
  /// @param count at least [#LEAST]
  record Cell(Segment segment, LocalDate week, int count) {}

  /// What may be shown.
  ///
  /// @param weeks the Mondays of all weeks that are looked at, oldest first
  /// @param segments the area's, in its order
  record Counts(List<LocalDate> weeks, List<Segment> segments, List<Cell> cells) {

    /// The same with those parts of the area only of which there is something to show.
    Counts shown() {
      var some =
          segments.stream()
              .filter(it -> cells.stream().anyMatch(cell -> cell.segment().equals(it)))
              .toList();
      return new Counts(weeks, some, cells);
    }

    /// The sum of what is shown of a week.
    int of(LocalDate week) {
      return cells.stream().filter(it -> it.week().equals(week)).mapToInt(Cell::count).sum();
    }
  }

  /// Of the officer's desk, without spam and duplicates. What was typed instead of tapped belongs
  /// to no part of the area and isn't counted.
  @Transactional(readOnly = true)
  public Counts of(Officer officer) {
    var keys = access.keys(officer);
    var thisWeek = monday(wallClock.today());
    var weeks =
        Stream.iterate(thisWeek.minusWeeks(WEEKS + WEEKS_LATE), it -> it.plusWeeks(1))
            .limit(WEEKS)
            .toList();
    var numbers = new HashMap<Place, Integer>();
    for (var tip : tips.counted(officer.desk(), weeks.getFirst())) {
      var week = monday(tip.receivedOn());
      if (weeks.contains(week)) {
        reader
            .report(tip, keys)
            .flatMap(it -> it.where().segment())
            .ifPresent(it -> numbers.merge(new Place(it, week), 1, Integer::sum));
      }
    }
    var segments = officer.desk().area().map(areas::segments).orElse(List.of());
    var cells =
        segments.stream()
            .flatMap(
                segment ->
                    weeks.stream()
                        .map(
                            week ->
                                new Cell(
                                    segment,
                                    week,
                                    numbers.getOrDefault(new Place(segment.code(), week), 0))))
            .filter(it -> it.count() >= LEAST)
            .toList();
    return new Counts(weeks, segments, cells);
  }

  private record Place(String segment, LocalDate week) {}

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}

package id.bersinar.training;

import id.bersinar.area.Item;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How trainings and their batches stand in an area file.
final class TrainingItem {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d/M/uuuu");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

  private TrainingItem() {}

  static Item of(String code, Training.Details details) {
    return Item.of(code)
        .with("title", details.title())
        .with("field", details.field().name().toLowerCase(Locale.ROOT))
        .with("description", details.description())
        .with("questions", details.questions().lines());
  }

  /// @param zone by whose clock it is written
  static Item of(String code, Batch.Details details, ZoneId zone) {
    var start = details.startsAt().atZone(zone);
    var end = details.endsAt().atZone(zone);
    boolean oneDay = start.toLocalDate().equals(end.toLocalDate());
    return Item.of(code)
        .with("date", DATE.format(start))
        .with("last-date", oneDay ? "" : DATE.format(end))
        .with("start", CLOCK.format(start))
        .with("end", CLOCK.format(end))
        .with("place", details.place())
        .with("quota", Integer.toString(details.quota()));
  }
}

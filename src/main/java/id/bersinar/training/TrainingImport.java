package id.bersinar.training;

import id.bersinar.area.Area;
import id.bersinar.area.Entry;
import id.bersinar.area.ImportSection;
import id.bersinar.area.Tally;
import id.bersinar.dialogue.Text;
import id.bersinar.training.Planning.Planned;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The trainings in an area file, each with its batches.
@Component
class TrainingImport implements ImportSection {

  private static final int LARGEST_QUOTA = 1000;

  // 2026-12-01, or as people write it: 1/12/2026.
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("[uuuu-MM-dd][d/M/uuuu]").withResolverStyle(ResolverStyle.STRICT);

  private static final LocalDate UNREADABLE = LocalDate.MAX;

  private final Trainings trainings;
  private final Batches batches;
  private final Planning planning;
  private final Clock clock;

  TrainingImport(Trainings trainings, Batches batches, Planning planning, Clock clock) {
    this.trainings = trainings;
    this.batches = batches;
    this.planning = planning;
    this.clock = clock;
  }

  @Override
  public String key() {
    return "trainings";
  }

  @Override
  public Text label() {
    return Text.of("training.import");
  }

  @Override
  public Tally check(Area area, List<Entry> entries) {
    var tally = Tally.none();
    for (var entry : entries) {
      var known = trainings.findByAreaAndCode(area.code(), entry.code());
      tally = tally.plus(Tally.Change.between(known.map(Training::details), training(entry)));
      for (var batch : entry.entries("batches")) {
        tally = tally.plus(check(known, batch, area.zone()));
      }
    }
    return tally;
  }

  private Tally.Change check(Optional<Training> training, Entry entry, ZoneId zone) {
    var code = entry.code();
    var known = training.flatMap(it -> batches.card(it.id(), code));
    var details = batch(entry, zone);
    boolean dateIsKnown =
        known.filter(it -> it.batch().startsAt().equals(details.startsAt())).isPresent();
    if (details.hasBegun(clock.instant()) && !dateIsKnown) {
      entry.problem("date", Text.of("training.problem.past"));
    }
    known
        .filter(card -> card.taken() > details.quota())
        .ifPresent(
            card ->
                entry.problem(
                    "quota", Text.of("training.problem.quota").with("terisi", card.taken())));
    return Tally.Change.between(known.map(BatchCard::batch), details);
  }

  @Override
  public void apply(Area area, List<Entry> entries) {
    planning.lockAll(area.code());
    for (var entry : entries) {
      var planned =
          entry.entries("batches").stream()
              .map(batch -> new Planned(batch.code(), batch(batch, area.zone())))
              .toList();
      planning.put(area.code(), entry.code(), training(entry), planned);
    }
  }

  private static Training.Details training(Entry entry) {
    return new Training.Details(
        entry.oneOf("field", Field.class), entry.text("title", 80), entry.text("description", 600));
  }

  private static Batch.Details batch(Entry entry, ZoneId zone) {
    var first = date(entry, "date");
    var last = entry.has("last-date") ? date(entry, "last-date") : first;
    var start = time(entry, "start", LocalTime.MIN);
    var end = time(entry, "end", LocalTime.MAX);
    if (last.isBefore(first) && !first.equals(UNREADABLE)) {
      entry.problem("last-date", Text.of("training.problem.last-date"));
    }
    if (!end.isAfter(start)) {
      entry.problem("end", Text.of("training.problem.end"));
    }
    return new Batch.Details(
        first.atTime(start).atZone(zone).toInstant(),
        last.atTime(end).atZone(zone).toInstant(),
        entry.text("place", 160),
        entry.whole("quota", 1, LARGEST_QUOTA));
  }

  private static LocalDate date(Entry entry, String field) {
    return entry.value(field, Text.of("training.problem.date"), UNREADABLE, TrainingImport::date);
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text, DATE));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static LocalTime time(Entry entry, String field, LocalTime standIn) {
    return entry.value(field, Text.of("training.problem.time"), standIn, TrainingImport::time);
  }

  private static Optional<LocalTime> time(String text) {
    return text.matches("([01]?[0-9]|2[0-3])[.:][0-5][0-9]")
        ? Optional.of(LocalTime.parse(text.replace(':', '.'), DateTimeFormatter.ofPattern("H.mm")))
        : Optional.empty();
  }
}

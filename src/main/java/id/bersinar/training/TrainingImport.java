package id.bersinar.training;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.bersinar.area.Area;
import id.bersinar.area.Change;
import id.bersinar.area.Entry;
import id.bersinar.area.ImportSection;
import id.bersinar.area.Item;
import id.bersinar.area.ZoneNames;
import id.bersinar.calendar.DateReader;
import id.bersinar.dialogue.Text;
import id.bersinar.training.Batches.Coded;
import id.bersinar.training.Planning.Plan;
import id.bersinar.training.Planning.Planned;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The trainings in an area file, each with its batches.
@Component
class TrainingImport implements ImportSection {

  private static final int LARGEST_QUOTA = 1000;

  private static final Pattern TIME =
      Pattern.compile(
          "(?:(?:pukul|jam) +)?(?<hour>[01]?[0-9]|2[0-3])[.:](?<minute>[0-5][0-9])"
              + "(?: *(?<zone>WIB|WITA|WIT))?",
          Pattern.CASE_INSENSITIVE);

  private static final LocalDate UNREADABLE = LocalDate.MAX;

  private final Batches batches;
  private final Planning planning;
  private final Clock clock;

  TrainingImport(Batches batches, Planning planning, Clock clock) {
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
  public List<Change> check(Area area, List<Entry> entries) {
    var known = byTraining(area);
    var changes = new ArrayList<Change>();
    for (var entry : entries) {
      var code = entry.code();
      var there = known.getOrDefault(code, List.of());
      var before = there.stream().findFirst().map(it -> TrainingItem.of(code, it.about()));
      changes.add(new Change("trainings " + code, before, TrainingItem.of(code, training(entry))));
      for (var batch : entry.entries("batches")) {
        changes.add(check("trainings " + code + " ", there.stream(), batch, area.zone()));
      }
    }
    return changes;
  }

  private Map<String, List<Coded>> byTraining(Area area) {
    return batches.coded(area.code()).stream()
        .collect(groupingBy(Coded::training, LinkedHashMap::new, toList()));
  }

  private Change check(String place, Stream<Coded> batches, Entry entry, ZoneId zone) {
    var code = entry.code();
    var known = batches.filter(it -> code.equals(it.code())).findFirst();
    var before = known.flatMap(Coded::batch);
    var details = batch(entry, zone);
    boolean dateIsKnown = before.filter(it -> it.startsAt().equals(details.startsAt())).isPresent();
    if (details.hasBegun(clock.instant()) && !dateIsKnown) {
      entry.problem("date", Text.of("training.problem.past"));
    }
    known
        .filter(it -> it.taken() > details.quota())
        .ifPresent(
            it ->
                entry.problem(
                    "quota", Text.of("training.problem.quota").with("terisi", it.taken())));
    return new Change(
        place + code,
        before.map(it -> TrainingItem.of(code, it, zone)),
        TrainingItem.of(code, details, zone));
  }

  @Override
  public List<Item> known(Area area) {
    return byTraining(area).entrySet().stream()
        .map(
            it ->
                TrainingItem.of(it.getKey(), it.getValue().getFirst().about())
                    .with("batches", items(it.getValue(), area.zone())))
        .toList();
  }

  /// Those that haven't ended.
  private List<Item> items(List<Coded> batches, ZoneId zone) {
    var now = clock.instant();
    return batches.stream().flatMap(it -> item(it, now, zone).stream()).toList();
  }

  private static Optional<Item> item(Coded coded, Instant now, ZoneId zone) {
    return coded
        .batch()
        .filter(it -> it.endsAt().isAfter(now))
        .map(it -> TrainingItem.of(requireNonNull(coded.code()), it, zone));
  }

  @Override
  public void apply(Area area, List<Entry> entries) {
    planning.put(area.code(), entries.stream().map(it -> plan(it, area.zone())).toList());
  }

  private static Plan plan(Entry entry, ZoneId zone) {
    var planned =
        entry.entries("batches").stream()
            .map(it -> new Planned(it.code(), batch(it, zone)))
            .toList();
    return new Plan(entry.code(), training(entry), planned);
  }

  private static Training.Details training(Entry entry) {
    return new Training.Details(
        entry.oneOf("field", Field.class),
        entry.text("title", 80),
        entry.text("description", 600),
        new OwnQuestions(entry.textsIfAny("questions", OwnQuestions.MOST, OwnQuestions.LONGEST)));
  }

  private static Batch.Details batch(Entry entry, ZoneId zone) {
    var first = date(entry, "date");
    var last = entry.has("last-date") ? date(entry, "last-date") : first;
    var start = time(entry, "start", LocalTime.MIN, zone);
    var end = time(entry, "end", LocalTime.MAX, zone);
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
    return entry.value(field, Text.of("training.problem.date"), UNREADABLE, DateReader::read);
  }

  private static LocalTime time(Entry entry, String field, LocalTime standIn, ZoneId zone) {
    return entry.value(field, Text.of("training.problem.time"), standIn, text -> time(text, zone));
  }

  /// 09.00, pukul 09.00, 09.00 WIB; the zone has to be the area's.
  private static Optional<LocalTime> time(String text, ZoneId zone) {
    var match = TIME.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    var named = match.group("zone");
    return named == null || ZoneNames.parse(named).equals(Optional.of(zone))
        ? Optional.of(
            LocalTime.of(
                Integer.parseInt(match.group("hour")), Integer.parseInt(match.group("minute"))))
        : Optional.empty();
  }
}

package id.bersinar.posko;

import id.bersinar.area.Area;
import id.bersinar.area.Entry;
import id.bersinar.area.ImportSection;
import id.bersinar.area.Rw;
import id.bersinar.area.Tally;
import id.bersinar.dialogue.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The posko in an area file.
@Component
class PoskoImport implements ImportSection {

  private static final int SOUTH = -12;
  private static final int WEST = 95;
  private static final int MOST_LINES = 30;
  private static final int LONGEST_HOURS = 1000;
  private static final OpeningHours STAND_IN = HoursReader.read("24 jam").orElseThrow();

  private final Poskos poskos;

  PoskoImport(Poskos poskos) {
    this.poskos = poskos;
  }

  @Override
  public String key() {
    return "posko";
  }

  @Override
  public Text label() {
    return Text.of("posko.import");
  }

  @Override
  public Tally check(Area area, List<Entry> entries) {
    var tally = Tally.none();
    var others = othersThan(entries, area);
    var read = new LinkedHashMap<Entry, Spot>();
    for (var entry : entries) {
      var known = known(area, entry);
      var details = details(area, entry);
      tally = tally.plus(Tally.Change.between(known, details));
      // What couldn't be read stands at the edge.
      if (details.latitude() != SOUTH && details.longitude() != WEST) {
        read.put(entry, details.spot());
      }
    }
    Strays.among(read, others)
        .forEach(
            (entry, distance) ->
                entry.problem(
                    "latitude", Text.of("posko.problem.far").with("distance", distance.text())));
    return tally;
  }

  /// What was understood of hours that are new or others than before.
  @Override
  public List<Text> remarks(Area area, List<Entry> entries) {
    var remarks = new ArrayList<Text>();
    for (var entry : entries) {
      var details = details(area, entry);
      if (known(area, entry).filter(it -> it.hours().equals(details.hours())).isEmpty()) {
        remarks.add(
            Text.of("posko.import-hours")
                .with("name", details.name())
                .with("hours", WeekText.of(details.hours())));
      }
    }
    return remarks;
  }

  private Optional<Posko.Details> known(Area area, Entry entry) {
    return poskos.findByAreaAndCode(area.code(), entry.code()).map(StoredPosko::details);
  }

  /// Where the area's posko stand that the file doesn't name.
  private List<Spot> othersThan(List<Entry> entries, Area area) {
    var codes = entries.stream().map(Entry::code).collect(Collectors.toSet());
    return poskos.active(area.code()).stream()
        .filter(posko -> !codes.contains(posko.code()))
        .map(posko -> posko.details().spot())
        .toList();
  }

  @Override
  public void apply(Area area, List<Entry> entries) {
    for (var entry : entries) {
      var details = details(area, entry);
      poskos
          .findByAreaAndCode(area.code(), entry.code())
          .ifPresentOrElse(
              known -> known.update(details),
              () -> poskos.save(new StoredPosko(area.code(), entry.code(), details)));
    }
  }

  private static Posko.Details details(Area area, Entry entry) {
    return new Posko.Details(
        entry.text("name", 80),
        entry.text("address", 160),
        entry.value("rw", Text.of("area.problem.rw"), new Rw("01"), Rw::parse).number(),
        // Indonesia lies between these, so a lost minus or the two in each other's place is found.
        entry.decimal("latitude", SOUTH, 6),
        entry.decimal("longitude", WEST, 142),
        hours(area, entry),
        entry.textIfAny("contact", 80),
        entry.value("phone", Text.of("posko.problem.phone"), "", PoskoImport::phone),
        entry.unlessFalse("active"));
  }

  private static OpeningHours hours(Area area, Entry entry) {
    var lines = entry.texts("hours", 120);
    if (lines.isEmpty()) {
      return STAND_IN;
    }
    if (lines.size() > MOST_LINES) {
      entry.problem("hours", Text.of("posko.problem.hours"));
      return STAND_IN;
    }
    return switch (HoursReader.read(lines, area.zone())) {
      case HoursReader.Understood(var hours) when hours.toString().length() <= LONGEST_HOURS ->
          hours;
      case HoursReader.Understood _ -> {
        entry.problem("hours", Text.of("posko.problem.hours"));
        yield STAND_IN;
      }
      case HoursReader.Refused(int line, var advice) -> {
        entry.problem("hours", line, advice);
        yield STAND_IN;
      }
    };
  }

  /// As it is to be shown; short numbers such as 110 too.
  private static Optional<String> phone(String text) {
    long digits = text.chars().filter(Character::isDigit).count();
    return text.matches("\\(?\\+?[0-9() -]{3,30}")
            && text.length() <= 30
            && digits >= 3
            && digits <= 15
        ? Optional.of(text)
        : Optional.empty();
  }
}

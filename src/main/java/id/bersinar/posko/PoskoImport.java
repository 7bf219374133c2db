package id.bersinar.posko;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.bersinar.area.Area;
import id.bersinar.area.Change;
import id.bersinar.area.Entry;
import id.bersinar.area.ImportSection;
import id.bersinar.area.Item;
import id.bersinar.area.Rw;
import id.bersinar.dialogue.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The posko in an area file.
@Component
class PoskoImport implements ImportSection {

  private static final int MOST_LINES = 30;
  private static final int LONGEST_HOURS = 1000;
  private static final Spot STAND_IN_SPOT = new Spot(0, 0);
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
  public List<Change> check(Area area, List<Entry> entries) {
    var known = poskos.all(area.code());
    var places = new LinkedHashMap<Entry, Spot>();
    var items = new ArrayList<Item>();
    for (var entry : entries) {
      var details = details(area, entry);
      items.add(PoskoItem.of(entry.code(), details));
      if (!details.spot().equals(STAND_IN_SPOT)) {
        places.put(entry, details.spot());
      }
    }
    Strays.among(places, othersThan(entries, known))
        .forEach(
            (entry, distance) ->
                entry.problem(
                    "latitude", Text.of("posko.problem.far").with("distance", distance.text())));
    return Change.all("posko", items(known), items);
  }

  @Override
  public List<Item> known(Area area) {
    return items(poskos.all(area.code()));
  }

  private static List<Item> items(List<Posko> poskos) {
    return poskos.stream().map(it -> PoskoItem.of(it.code(), it.details())).toList();
  }

  /// How hours of new posko were understood, and coordinates that are read otherwise than they are
  /// written.
  @Override
  public List<Text> remarks(Area area, List<Entry> entries, List<Change> changes) {
    var fresh =
        changes.stream().filter(Change::isNew).map(it -> it.after().code()).collect(toSet());
    var remarks = new ArrayList<Text>();
    for (var entry : entries) {
      var details = details(area, entry);
      if (fresh.contains(entry.code())) {
        remarks.add(
            Text.of("posko.import-hours")
                .with("name", details.name())
                .with("hours", WeekText.of(details.hours())));
      }
      if (!Coordinates.of(entry).asWritten()) {
        remarks.add(
            Text.of("posko.import-coordinates")
                .with("name", details.name())
                .with("latitude", PoskoItem.degrees(details.latitude()))
                .with("longitude", PoskoItem.degrees(details.longitude())));
      }
    }
    return remarks;
  }

  /// Where those stand that are shown and that the file doesn't name.
  private static List<Spot> othersThan(List<Entry> entries, List<Posko> known) {
    var codes = entries.stream().map(Entry::code).collect(toSet());
    return known.stream()
        .filter(posko -> posko.details().active() && !codes.contains(posko.code()))
        .map(posko -> posko.details().spot())
        .toList();
  }

  @Override
  public void apply(Area area, List<Entry> entries) {
    var known = poskos.findByArea(area.code()).stream().collect(toMap(StoredPosko::code, it -> it));
    for (var entry : entries) {
      var details = details(area, entry);
      Optional.ofNullable(known.get(entry.code()))
          .ifPresentOrElse(
              it -> it.update(details),
              () -> poskos.save(new StoredPosko(area.code(), entry.code(), details)));
    }
  }

  private static Posko.Details details(Area area, Entry entry) {
    var spot = Coordinates.of(entry).spot().orElse(STAND_IN_SPOT);
    return new Posko.Details(
        entry.text("name", 80),
        entry.text("address", 160),
        entry.value("rw", Text.of("area.problem.rw"), new Rw("01"), Rw::parse).number(),
        spot.latitude(),
        spot.longitude(),
        hours(area, entry),
        entry.textIfAny("contact", 80),
        entry.value("phone", Text.of("posko.problem.phone"), "", PoskoImport::phone),
        entry.unlessFalse("active"));
  }

  private static OpeningHours hours(Area area, Entry entry) {
    var lines = entry.texts("hours", LONGEST_HOURS);
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

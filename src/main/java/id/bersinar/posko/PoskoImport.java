package id.bersinar.posko;

import id.bersinar.area.Area;
import id.bersinar.area.Entry;
import id.bersinar.area.ImportSection;
import id.bersinar.area.Rw;
import id.bersinar.area.Tally;
import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The posko in an area file.
@Component
class PoskoImport implements ImportSection {

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
    for (var entry : entries) {
      var known = poskos.findByAreaAndCode(area.code(), entry.code()).map(Posko::details);
      tally = tally.plus(Tally.Change.between(known, details(entry)));
    }
    return tally;
  }

  @Override
  public void apply(Area area, List<Entry> entries) {
    for (var entry : entries) {
      var details = details(entry);
      poskos
          .findByAreaAndCode(area.code(), entry.code())
          .ifPresentOrElse(
              known -> known.update(details),
              () -> poskos.save(new Posko(area.code(), entry.code(), details)));
    }
  }

  private static Posko.Details details(Entry entry) {
    return new Posko.Details(
        entry.text("name", 80),
        entry.text("address", 160),
        entry.value("rw", Text.of("area.problem.rw"), new Rw("01"), Rw::parse).number(),
        // Indonesia lies between these, so a lost minus or the two in each other's place is found.
        entry.decimal("latitude", -12, 6),
        entry.decimal("longitude", 95, 142),
        hours(entry),
        entry.textIfAny("contact", 80),
        entry.value("phone", Text.of("posko.problem.phone"), "", PoskoImport::phone),
        entry.unlessFalse("active"));
  }

  private static OpeningHours hours(Entry entry) {
    var lines = entry.texts("hours", 120);
    var hours =
        HoursReader.read(String.join(";", lines))
            .filter(read -> read.toString().length() <= LONGEST_HOURS);
    if (hours.isEmpty() && !lines.isEmpty()) {
      entry.problem("hours", Text.of("posko.problem.hours"));
    }
    return hours.orElse(STAND_IN);
  }

  private static Optional<String> phone(String text) {
    return text.matches("[0-9+() -]{3,30}") ? Optional.of(text) : Optional.empty();
  }
}

package id.bersinar.training;

import id.bersinar.area.AreaCode;
import id.bersinar.area.AreaFiles;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import id.bersinar.training.Planning.Plan;
import id.bersinar.training.Planning.Planned;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// What the tests on training have in common: an area, a Tuesday, and how one signs up.
@SuppressWarnings("NullAway.Init") // injected
abstract class TrainingScenario extends ScenarioTest {

  static final String AREA =
      """
      area: {code: contoh, name: Kelurahan Contoh, kecamatan: Contoh, city: Contoh, zone: WIB}
      """;

  /// Tuesday, 24 November 2026 at 14.00 WIB.
  static final Instant TODAY = Instant.parse("2026-11-24T07:00:00Z");

  /// Tuesday, 1 December 2026 at 09.00 WIB.
  static final Instant START = Instant.parse("2026-12-01T02:00:00Z");

  @Autowired Planning planning;

  @BeforeEach
  void anAreaOnATuesday() {
    AreaFiles.bringIn(context, AREA);
    clock.moveTo(TODAY);
  }

  /// Plans a batch on 1 December, 09.00 to 15.00 WIB.
  void planned(String title, int quota) {
    planned(title, START, quota);
  }

  void planned(String title, Instant start, int quota) {
    var details = new Batch.Details(start, start.plus(Duration.ofHours(6)), "Aula (contoh)", quota);
    planning.put(
        new AreaCode("contoh"),
        List.of(
            new Plan(
                title.toLowerCase(Locale.ROOT).replace(' ', '-'),
                new Training.Details(Field.PENGEMASAN, title, "Membuat label."),
                List.of(new Planned("satu", details)))));
  }

  /// Answers the first question.
  Phone isSigningUp() {
    planned("Kemasan Produk", 20);
    return neighbourhood
        .resident("Sari (contoh)")
        .sends("/pelatihan")
        .taps("Kemasan Produk")
        .taps("training.join")
        .sends("Sari Contoh")
        .sees("training.ask-home");
  }

  /// Answers everything up to the summary, for a seat.
  static Phone fillsIn(Phone phone, String title, String name) {
    return fillsIn(phone, title, "training.join", name);
  }

  /// Answers everything up to the summary.
  ///
  /// @param join what is tapped to begin
  static Phone fillsIn(Phone phone, String title, String join, String name) {
    return phone
        .sends("/pelatihan")
        .taps(title)
        .taps(join)
        .sends(name)
        .sends("5/2")
        .sends("0812 3456 7890")
        .taps("training.interest.kuliner")
        .sees("training.check");
  }

  static Phone signsUp(Phone phone, String title, String name) {
    return fillsIn(phone, title, name).taps("training.confirm").sees("training.enrolled");
  }

  static Phone waits(Phone phone, String title, String name) {
    return fillsIn(phone, title, "training.join-waiting-list", name)
        .taps("training.confirm-waiting");
  }
}

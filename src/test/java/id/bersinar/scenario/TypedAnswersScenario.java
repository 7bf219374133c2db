package id.bersinar.scenario;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.tips.TipScenario;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;

/// An area with something to choose at every question, and the ways to them.
abstract class TypedAnswersScenario extends TipScenario {

  private static final String FILE =
      """
      area: {code: contoh, name: Contoh, kecamatan: Contoh, city: Contoh, zone: WIB}
      segments:
        - {code: melati, name: "Gang Melati, Kampung Contoh (contoh)"}
        - {code: mawar, name: "Gang Mawar (contoh)"}
      posko:
        - {code: dua, name: Posko RW 02 (contoh), address: Contoh, rw: 02, latitude: -6.1866,
           longitude: 106.8019, hours: 24 jam, contact: Contoh, phone: 021-555-0101}
        - {code: tiga, name: Posko RW 03 (contoh), address: Contoh, rw: 03, latitude: -6.1879,
           longitude: 106.8006, hours: 24 jam, contact: Contoh, phone: 021-555-0102}
      trainings:
        - {code: kemasan, field: pengemasan, title: Pelatihan kemasan (contoh), description: Contoh,
           batches: [{code: satu, date: 2050-12-01, start: 09.00, end: 15.00, place: A, quota: 99}]}
        - {code: foto, field: promosi, title: Pelatihan foto produk (contoh), description: Contoh,
           batches: [{code: satu, date: 2050-12-02, start: 09.00, end: 15.00, place: B, quota: 99}]}
        - {code: ekspor, field: ekspor, title: Pengantar ekspor (contoh), description: Contoh,
           batches: [{code: satu, date: 2050-12-03, start: 09.00, end: 15.00, place: C, quota: 99}]}
      """;

  static final String SEEN = "Orang menukar bungkusan (contoh)";

  Phone hasan;

  /// How one gets to a question.
  private final Map<String, UnaryOperator<Phone>> questions =
      Map.ofEntries(
          Map.entry("trainings", it -> it.sends("/pelatihan").sees("training.choose")),
          Map.entry("training", it -> it.sends("/pelatihan").taps("kemasan")),
          Map.entry("name", TypedAnswersScenario::atName),
          Map.entry("home", it -> atName(it).sends("Sari Contoh")),
          Map.entry("phone", it -> atName(it).sends("Sari Contoh").sends("5/2")),
          Map.entry("interest", TypedAnswersScenario::atInterest),
          Map.entry("sign-up", it -> atInterest(it).sends("kuliner").sees("training.check")),
          Map.entry("withdrawing", TypedAnswersScenario::atWithdrawing),
          Map.entry("posko", it -> it.sends("/posko")),
          Map.entry("rw", it -> it.sends("/posko").taps("posko.by-rw")),
          Map.entry("language", it -> it.sends("/bahasa")),
          Map.entry("erasing", it -> it.sends("/hapusdata").sees("people.erase.confirm")),
          Map.entry("subject", it -> it.sends("/lapor").sees("tips.ask.subject")),
          Map.entry("seen", it -> it.sends("/lapor").taps("tips.subject.dealing")),
          Map.entry("where", TypedAnswersScenario::atWhere),
          Map.entry("when", it -> atWhere(it).sends("Gang contoh")),
          Map.entry("origin", it -> atWhere(it).sends("Gang contoh").taps("tips.when.today")),
          Map.entry("photo", TypedAnswersScenario::atPhoto),
          Map.entry("tip", it -> atPhoto(it).taps("tips.photo.without").sees("tips.read-again")));

  private static Phone atName(Phone phone) {
    return phone
        .sends("/pelatihan")
        .taps("kemasan")
        .taps("training.join")
        .sees("training.ask-name");
  }

  private static Phone atInterest(Phone phone) {
    return atName(phone).sends("Sari Contoh").sends("5/2").sends("0812 3456 7890");
  }

  private static Phone atWithdrawing(Phone phone) {
    return atInterest(phone)
        .sends("kuliner")
        .taps("training.confirm")
        .sends("/pendaftaranku")
        .taps("training.withdraw-from")
        .sees("training.confirm-withdrawal");
  }

  static Phone atWhere(Phone phone) {
    return phone.sends("/lapor").taps("tips.subject.dealing").sends(SEEN).sees("tips.ask.where");
  }

  private static Phone atPhoto(Phone phone) {
    return atWhere(phone)
        .sends("Gang contoh")
        .taps("tips.when.today")
        .taps("tips.origin.unknown")
        .sees("tips.photo.ask");
  }

  @BeforeEach
  void anArea() {
    neighbourhood
        .operator()
        .sends("/kelola")
        .sendsDocument("contoh.yaml", FILE.getBytes(StandardCharsets.UTF_8))
        .taps("area.confirm-import")
        .sees("area.imported");
    hasan = neighbourhood.resident("Hasan (contoh)");
  }

  /// A line each: the question, what is typed there, one after the other, and
  /// what is seen then, of which "!" says what isn't.
  final void areUnderstood(String lines) {
    var wrong = new ArrayList<String>();
    lines
        .lines()
        .forEach(
            line -> {
              var parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
              var phone = neighbourhood.resident(line);
              try {
                var asked = requireNonNull(questions.get(parts.getFirst())).apply(phone);
                List.of(parts.get(1).split(" > ")).forEach(asked::sends);
                List.of(parts.get(2).split("; "))
                    .forEach(
                        it -> {
                          if (it.startsWith("!")) {
                            phone.seesNothingOf(it.substring(1));
                          } else {
                            phone.sees(it);
                          }
                        });
              } catch (AssertionError e) {
                wrong.add(line + " → " + phone.news());
              }
            });
    assertThat(wrong).isEmpty();
  }
}

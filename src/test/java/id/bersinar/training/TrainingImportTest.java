package id.bersinar.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.AreaFiles;
import id.bersinar.area.Areas;
import id.bersinar.scenario.Statements;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // injected
class TrainingImportTest extends TrainingScenario {

  @Autowired Catalogue catalogue;
  @Autowired TrainingImport imports;
  @Autowired Areas areas;
  @Autowired EntityManagerFactory entities;

  private List<String> bringIn(String trainings) {
    return AreaFiles.bringIn(context, AREA + trainings);
  }

  private static String file(String date, String place, int quota) {
    return """
    trainings:
      - code: kemasan
        field: pengemasan
        title: Kemasan Produk
        description: Membuat label.
        batches:
          - code: satu
            date: %s
            start: 09.00
            end: 15.00
            place: %s
            quota: %d
    """
        .formatted(date, place, quota);
  }

  @Test
  void trainingsComeInWithTheirBatches() {
    assertThat(
            bringIn(
                file("2026-12-01", "Aula (contoh)", 20)
                    + """
                          - {code: dua, date: 5/12/2026, last-date: 7/12/2026, start: '8:30',
                             end: 12.00, place: RPTRA (contoh), quota: 5}
                      - code: ekspor
                        field: ekspor
                        title: Siap Ekspor
                        description: Mengurus izin.
                    """))
        .isEmpty();
    assertThat(catalogue.open())
        .extracting(BatchCard::batch)
        .containsExactly(
            new Batch.Details(START, Instant.parse("2026-12-01T08:00:00Z"), "Aula (contoh)", 20),
            new Batch.Details(
                Instant.parse("2026-12-05T01:30:00Z"),
                Instant.parse("2026-12-07T05:00:00Z"),
                "RPTRA (contoh)",
                5));
    neighbourhood
        .resident("Sari (contoh)")
        .sends("/pelatihan")
        .sees("Sabtu, 5 Desember 2026 pukul 08.30 WIB; setiap hari sampai 12.00, hari terakhir");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1-12-2026", "1.12.2026", "1/12/26", "1 Desember 2026", "Selasa, 1 Des 2026"})
  void datesAndHoursComeAsPeopleWriteThem(String date) {
    var file = file(date, "Aula (contoh)", 20);
    assertThat(bringIn(file.replace("09.00", "pukul 09:00 WIB").replace("15.00", "15.00 wib")))
        .isEmpty();
    assertThat(catalogue.open()).extracting(it -> it.batch().startsAt()).containsExactly(START);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 Desember", "besok", "Rabu, 1 Desember 2026", "31-11-2026", "46361"})
  void aDateHasItsYearAndExists(String date) {
    assertThat(bringIn(file(date, "Aula (contoh)", 20)))
        .contains("9 trainings[1] batches[1] date training.problem.date");
  }

  @Test
  void hoursOfAnotherZoneAreRefused() {
    assertThat(bringIn(file("2026-12-01", "Aula (contoh)", 20).replace("09.00", "09.00 WITA")))
        .containsExactly("10 trainings[1] batches[1] start training.problem.time");
  }

  @Test
  void trainingsComeInTheAreasFileAndItChangesNothing() {
    var description = "|-\n      Membuat label.\n      \"Lalu\" \\ dijual.";
    assertThat(
            bringIn(
                file("2026-12-01", "\"Aula: lantai #2 (contoh)\"", 20)
                    .replace("Membuat label.", description)))
        .isEmpty();
    var operator = neighbourhood.operator().sends("/kelola").taps("area.as-file");
    var file = operator.files().getFirst();
    assertThat(new String(file, StandardCharsets.UTF_8))
        .contains("place: \"Aula: lantai #2 (contoh)\"", "date: 1/12/2026", "start: 09.00");
    operator
        .sends("/kelola")
        .sendsDocument("b.yaml", file)
        .sees("Pelatihan dan jadwalnya: 0 baru, 0 berubah, 2 tetap")
        .seesNothingOf("area.changes");
  }

  @Test
  void whatChangesInATrainingIsNamed() {
    bringIn(file("2026-12-01", "Aula (contoh)", 20));
    var changed = AREA + file("2 Desember 2026", "Aula (contoh)", 25);
    neighbourhood
        .operator()
        .sends("/kelola")
        .sendsDocument("b.yaml", changed.getBytes(StandardCharsets.UTF_8))
        .sees(
            "✏️ trainings kemasan satu, date: 1/12/2026 → 2/12/2026",
            "✏️ trainings kemasan satu, quota: 20 → 25");
  }

  @Test
  void manyTrainingsTakeNoMoreStatementsThanOne() {
    var one = file("2026-12-01", "Aula (contoh)", 20);
    bringIn(one);
    long few = statements(one);
    var many = new StringBuilder(one);
    for (int number = 1; number <= 9; number++) {
      many.append(one.replace("trainings:\n", "").replace("kemasan", "kemasan-" + number));
    }
    bringIn(many.toString());
    assertThat(statements(many.toString())).isEqualTo(few);
  }

  /// Of showing what the file would change, and of writing one.
  private long statements(String trainings) {
    return Statements.of(entities, () -> AreaFiles.check(context, AREA + trainings))
        + Statements.of(entities, () -> imports.known(areas.home().orElseThrow()));
  }

  @Test
  void everyProblemIsNamedWithItsLine() {
    assertThat(
            bringIn(
                """
                trainings:
                  - code: kemasan
                    field: menjahit
                    title: Kemasan Produk
                    description: Membuat label.
                    batches:
                      - code: satu
                        date: 31/11/2026
                        last-date: 2026-12-01
                        start: jam sembilan
                        end: 25.00
                        place: Aula (contoh)
                        quota: 0
                      - code: dua
                        date: 2026-11-23
                        last-date: 2026-11-22
                        start: 15.00
                        end: 09.00
                        place: Aula (contoh)
                        kuota: 5
                """))
        .containsExactly(
            "4 trainings[1] field area.problem.one-of",
            "9 trainings[1] batches[1] date training.problem.date",
            "11 trainings[1] batches[1] start training.problem.time",
            "12 trainings[1] batches[1] end training.problem.time",
            "14 trainings[1] batches[1] quota area.problem.whole",
            "15 trainings[1] batches[2] quota area.problem.missing",
            "16 trainings[1] batches[2] date training.problem.past",
            "17 trainings[1] batches[2] last-date training.problem.last-date",
            "19 trainings[1] batches[2] end training.problem.end",
            "21 trainings[1] batches[2] kuota area.problem.unknown");
    assertThat(catalogue.open()).isEmpty();
  }

  @Test
  void aFileStaysValidWhenItsDatesHavePassed() {
    assertThat(bringIn(file("2026-12-01", "Aula (contoh)", 20))).isEmpty();
    clock.moveTo(Instant.parse("2027-01-01T00:00:00Z"));
    assertThat(bringIn(file("2026-12-01", "Aula (contoh)", 20))).isEmpty();
    assertThat(bringIn(file("2026-12-02", "Aula (contoh)", 20)))
        .containsExactly("9 trainings[1] batches[1] date training.problem.past");
  }

  @Test
  void aQuotaBelowTheTakenSeatsIsRefused() {
    bringIn(file("2026-12-01", "Aula (contoh)", 3));
    signsUp(neighbourhood.resident("Sari (contoh)"), "Kemasan Produk", "Sari Contoh");
    signsUp(neighbourhood.resident("Budi (contoh)"), "Kemasan Produk", "Budi Contoh");
    assertThat(bringIn(file("2026-12-01", "Aula (contoh)", 1)))
        .containsExactly("13 trainings[1] batches[1] quota training.problem.quota");
    assertThat(bringIn(file("2026-12-01", "Aula (contoh)", 2))).isEmpty();
    assertThat(catalogue.open().getFirst().freeSeats()).isZero();
  }

  @Test
  void aGreaterQuotaLetsThoseMoveUpWhoWait() {
    bringIn(file("2026-12-01", "Aula (contoh)", 1));
    signsUp(neighbourhood.resident("Sari (contoh)"), "Kemasan Produk", "Sari Contoh");
    var budi = waits(neighbourhood.resident("Budi (contoh)"), "Kemasan", "Budi Contoh");
    var hasan = waits(neighbourhood.resident("Hasan (contoh)"), "Kemasan", "Hasan Contoh");
    bringIn(file("2026-12-01", "Aula (contoh)", 2));
    budi.sees("training.moved-up");
    hasan.seesNothingOf("training.moved-up").sends("/pendaftaranku").sees("Daftar tunggu nomor 1");
  }

  @Test
  void whoHasSignedUpHearsOfAnotherTimeOrPlace() {
    bringIn(file("2026-12-01", "Aula (contoh)", 1));
    var sari = signsUp(neighbourhood.resident("Sari (contoh)"), "Kemasan", "Sari Contoh");
    bringIn(file("2026-12-01", "Aula (contoh)", 1));
    sari.seesNothingOf("berubah");
    bringIn(file("2026-12-02", "RPTRA (contoh)", 1));
    sari.sees("training.moved", "Rabu, 2 Desember 2026", "RPTRA (contoh)");
  }
}

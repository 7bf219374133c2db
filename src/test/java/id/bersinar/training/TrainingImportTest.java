package id.bersinar.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.AreaFiles;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // injected
class TrainingImportTest extends TrainingScenario {

  @Autowired Catalogue catalogue;

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

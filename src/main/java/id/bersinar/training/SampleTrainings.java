package id.bersinar.training;

import id.bersinar.area.Area;
import id.bersinar.area.Areas;
import id.bersinar.training.Planning.Plan;
import id.bersinar.training.Planning.Planned;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Gives a demonstration something to sign up for: batches in the coming weeks, unless there are
/// some already. One of them is so small that a waiting list is soon to be seen.
@Component
@Profile("demo")
@Order(1)
class SampleTrainings implements ApplicationRunner {

  private static final LocalTime START = LocalTime.of(9, 0);
  private static final LocalTime END = LocalTime.of(15, 0);

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample(
              "produksi-camilan",
              new Training.Details(
                  Field.PRODUKSI,
                  "Produksi Camilan Rumahan (contoh)",
                  "Membuat camilan yang tahan lama, bersih, dan menghitung biayanya."),
              "Aula Kelurahan (contoh)",
              20,
              List.of(0, 2)),
          new Sample(
              "promosi-daring",
              new Training.Details(
                  Field.PROMOSI,
                  "Promosi Lewat Ponsel (contoh)",
                  "Memotret produk dan mempromosikannya di media sosial dengan ponsel sendiri."),
              "RPTRA (contoh)",
              15,
              List.of(1)),
          new Sample(
              "pengemasan-produk",
              new Training.Details(
                  Field.PENGEMASAN,
                  "Kemasan Produk (contoh)",
                  "Memilih kemasan, membuat label, dan mengurus izin PIRT."),
              "Balai RW 02 (contoh)",
              2,
              List.of(1)),
          new Sample(
              "pemasaran-toko",
              new Training.Details(
                  Field.PEMASARAN,
                  "Pemasaran dan Toko Daring (contoh)",
                  "Menentukan harga, mencari pembeli, dan berjualan di toko daring.",
                  new OwnQuestions(List.of("Produk apa yang ingin Anda pasarkan?"))),
              "Aula Kelurahan (contoh)",
              25,
              List.of(3)));

  private final Areas areas;
  private final Catalogue catalogue;
  private final Planning planning;
  private final Clock clock;

  SampleTrainings(Areas areas, Catalogue catalogue, Planning planning, Clock clock) {
    this.areas = areas;
    this.catalogue = catalogue;
    this.planning = planning;
    this.clock = clock;
  }

  /// @param weeks after which a batch is held, from the Saturday to come
  private record Sample(
      String code, Training.Details training, String place, int quota, List<Integer> weeks) {}

  @Override
  public void run(ApplicationArguments arguments) {
    if (catalogue.open().isEmpty()) {
      areas
          .home()
          .ifPresent(
              area ->
                  planning.put(area.code(), SAMPLES.stream().map(it -> plan(area, it)).toList()));
    }
  }

  private Plan plan(Area area, Sample sample) {
    var saturday =
        LocalDate.ofInstant(clock.instant(), area.zone())
            .with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    var batches = sample.weeks.stream().map(saturday::plusWeeks).map(day -> on(day, area, sample));
    return new Plan(sample.code, sample.training, batches.toList());
  }

  private static Planned on(LocalDate day, Area area, Sample sample) {
    return new Planned(
        day.toString(),
        new Batch.Details(
            day.atTime(START).atZone(area.zone()).toInstant(),
            day.atTime(END).atZone(area.zone()).toInstant(),
            sample.place,
            sample.quota));
  }
}

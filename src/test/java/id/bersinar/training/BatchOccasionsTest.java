package id.bersinar.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.ChatUnreachable;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.Statements;
import id.bersinar.timers.PeriodicJob;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Whoever has a seat is reminded the day before.
@SuppressWarnings("NullAway.Init") // injected
class BatchOccasionsTest extends TrainingScenario {

  private static final Instant DAY_BEFORE = START.minus(Duration.ofDays(1));
  private static final String REMINDER = "pelatihan Anda segera dimulai";

  @Autowired private List<PeriodicJob> jobs;
  @Autowired private JdbcTemplate database;
  @Autowired private EntityManagerFactory entities;

  private void lookAt(Instant moment) {
    clock.moveTo(moment);
    jobs.stream()
        .filter(it -> it.getClass().getSimpleName().equals("OccasionReminders"))
        .findFirst()
        .orElseThrow()
        .run();
  }

  private Phone sari() {
    return signsUp(neighbourhood.resident("Sari (contoh)"), "Kemasan", "Sari Contoh");
  }

  private Phone budiWaits() {
    return waits(neighbourhood.resident("Budi (contoh)"), "Kemasan", "Budi Contoh");
  }

  @Test
  void whoHasASeatIsRemindedOnceADayBefore() {
    planned("Kemasan Produk", 1);
    var sari = sari();
    lookAt(DAY_BEFORE.minus(Duration.ofMinutes(1)));
    sari.seesNothingOf(REMINDER);
    lookAt(DAY_BEFORE);
    sari.sees(
        REMINDER, "Kemasan Produk", "Selasa, 1 Desember 2026 pukul 09.00 WIB", "Aula (contoh)");
    lookAt(DAY_BEFORE.plus(Duration.ofMinutes(5)));
    assertThat(sari.news()).filteredOn(it -> it.contains(REMINDER)).hasSize(1);
  }

  @Test
  void theReminderLeadsToTheWayOut() {
    planned("Kemasan Produk", 1);
    var sari = sari();
    lookAt(DAY_BEFORE);
    sari.sees(REMINDER)
        .taps("menu.pendaftaranku")
        .taps("training.withdraw-from")
        .taps("training.withdraw")
        .sees("training.withdrawn");
  }

  @Test
  void itComesInThePersonsLanguage() {
    planned("Kemasan Produk", 1);
    var sari = sari().sends("/bahasa").taps("English");
    lookAt(DAY_BEFORE);
    sari.sees("your training begins soon", "Kemasan Produk");
  }

  @Test
  void whoWaitsOrHasGivenTheSeatBackHearsNothing() {
    planned("Kemasan Produk", 1);
    var sari = sari();
    var budi = budiWaits();
    var hasan = waits(neighbourhood.resident("Hasan (contoh)"), "Kemasan", "Hasan Contoh");
    sari.sends("/pendaftaranku").taps("training.withdraw-from").taps("training.withdraw");
    lookAt(DAY_BEFORE);
    sari.seesNothingOf(REMINDER);
    hasan.seesNothingOf(REMINDER);
    budi.sees(REMINDER);
  }

  @Test
  void whoGetsASeatLateIsToldAtTheNextLook() {
    planned("Kemasan Produk", 1);
    var sari = sari();
    var budi = budiWaits();
    lookAt(DAY_BEFORE);
    clock.moveTo(DAY_BEFORE.plus(Duration.ofHours(3)));
    sari.sends("/pendaftaranku").taps("training.withdraw-from").taps("training.withdraw");
    budi.sees("Ada kursi untuk Anda").seesNothingOf(REMINDER);
    lookAt(DAY_BEFORE.plus(Duration.ofHours(4)));
    budi.sees(REMINDER);
  }

  @Test
  void whatIsMovedIsToldWithItsNewTime() {
    planned("Kemasan Produk", 1);
    var sari = sari();
    lookAt(DAY_BEFORE);
    planned("Kemasan Produk", START.plus(Duration.ofDays(2)), 1);
    lookAt(DAY_BEFORE.plus(Duration.ofMinutes(5)));
    assertThat(sari.news()).filteredOn(it -> it.contains(REMINDER)).hasSize(1);
    lookAt(DAY_BEFORE.plus(Duration.ofDays(2)));
    assertThat(sari.news())
        .filteredOn(it -> it.contains(REMINDER))
        .hasSize(2)
        .last()
        .asString()
        .contains("Kamis, 3 Desember 2026 pukul 09.00 WIB");
  }

  @Test
  void whoHasBlockedTheBotIsPassedOver() {
    planned("Kemasan Produk", 2);
    var sari = sari();
    var chat = database.queryForList("select chat_id from person", Long.class).getFirst();
    context.publishEvent(new ChatUnreachable(chat));
    var budi = signsUp(neighbourhood.resident("Budi (contoh)"), "Kemasan", "Budi Contoh");
    lookAt(DAY_BEFORE);
    sari.seesNothingOf(REMINDER);
    budi.sees(REMINDER);
  }

  @Test
  void whoIsErasedHearsNothingAndNothingIsKept() {
    planned("Kemasan Produk", 2);
    var sari = sari();
    var budi = signsUp(neighbourhood.resident("Budi (contoh)"), "Kemasan", "Budi Contoh");
    sari.sends("/hapusdata").taps("Ya, hapus semuanya").sees("sudah dihapus");
    lookAt(DAY_BEFORE);
    sari.seesNothingOf(REMINDER);
    budi.sees(REMINDER).sends("/hapusdata").taps("Ya, hapus semuanya").sees("sudah dihapus");
    assertThat(database.queryForList("select * from occasion_reminded")).isEmpty();
  }

  @Test
  void howManyBatchesThereMayBeItIsTwoStatements() {
    for (var title : List.of("Kemasan Produk", "Promosi", "Produksi Camilan")) {
      planned(title, 5);
      signsUp(neighbourhood.resident("Sari (contoh)"), title, "Sari Contoh");
    }
    var training = context.getBean(BatchOccasions.class);
    assertThat(training.between(DAY_BEFORE, START)).hasSize(3);
    assertThat(training.between(START, START.plus(Duration.ofDays(1)))).isEmpty();
    assertThat(Statements.of(entities, () -> training.between(DAY_BEFORE, START))).isEqualTo(2);
  }
}

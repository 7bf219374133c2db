package id.bersinar.tips.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Whom tips wake, and when.
@SuppressWarnings("NullAway.Init") // injected
class DutyRosterTest extends TipScenario {

  // A Wednesday, 10.00 in Jakarta.
  private static final Instant MORNING = Instant.parse("2026-11-25T03:00:00Z");
  private static final String NEW = "Ada laporan baru";
  private static final String STAFF = "sudah lama menunggu petugas Anda";

  @Autowired private Overdue overdue;
  @Autowired private JdbcTemplate database;
  private Phone sari;
  private Phone first;
  private Phone second;

  @BeforeEach
  void twoOfficers() {
    clock.moveTo(MORNING);
    letGo();
    sari = neighbourhood.phone("Sari (contoh)");
    first = officer("Petugas satu (contoh)", "Polsek contoh");
    second = colleague(first, "Petugas dua (contoh)", "Polsek lain contoh");
  }

  private void onDuty(Phone officer, String... shifts) {
    officer.sends("/laporan").taps("Jam jaga").sees("selalu", "Sedang jaga: Polsek");
    for (var shift : shifts) {
      officer.taps(shift).sees("giliran per minggu");
    }
    officer.sends("/menu");
  }

  private Phone superior(String position) {
    var phone = neighbourhood.liaison(position, "Polsek", position, "Polsek " + position);
    return phone.sends("/menu");
  }

  private void waits(Duration time) {
    clock.advance(time);
    overdue.run();
  }

  private void theSenderAnswersTheFirst() {
    var receipt = tip(sari, "Isi contoh");
    first.sends("/laporan").taps("hari ini").taps("Tangani");
    sari.sends("/cek").sends(receipt).sends("Tambahan contoh").taps("Kirim");
    letGo();
  }

  private void climbsUntilItIsOpened(Phone officer, Phone head, String said) {
    waits(Duration.ofHours(4));
    head.sees(STAFF);
    officer.sends("/laporan").sends(PASSPHRASE).taps("hari ini").sees(said);
    officer.sends("/menu");
    waits(Duration.ofHours(9));
    officer.seesNothingOf("belum Anda lihat");
  }

  @Test
  void whoIsNotOnDutyIsNotWoken() {
    onDuty(first, "Rab pagi");
    onDuty(second, "Rab malam", "Kam malam");
    tip(sari, "Isi contoh");
    first.sees(NEW);
    second.seesNothingOf(NEW);
    clock.moveTo(Instant.parse("2026-11-25T18:00:00Z")); // Thursday, 1.00: Wednesday's night
    first.sends("/menu");
    second.sends("/menu");
    tip(sari, "Isi contoh");
    second.sees(NEW);
    first.seesNothingOf(NEW);
  }

  @Test
  void whereNobodyIsOnDutyAllAreWoken() {
    onDuty(first, "Sab pagi");
    onDuty(second, "Min pagi");
    tip(sari, "Isi contoh");
    first.sees(NEW);
    second.sees(NEW);
    assertThat(neighbourhood.throughOutbox().getLast()).matches(it -> !it.silent());
  }

  @Test
  void whoHasATipHearsOfItsAnswerWithoutASoundWhenOffDuty() {
    onDuty(first, "Rab malam");
    var receipt = tip(sari, "Isi contoh");
    first.sends("/laporan").taps("hari ini").taps("Tangani").sends("/menu");
    sari.sends("/cek").sends(receipt).sends("Tambahan contoh").taps("Kirim");
    letGo();
    first.sees("Ada jawaban baru");
    assertThat(neighbourhood.throughOutbox().getLast()).matches(Outgoing::silent);
  }

  @Test
  void shiftsAreTakenBackAndAlwaysIsOneTap() {
    onDuty(first, "Rab pagi");
    first
        .sends("/laporan")
        .taps("Jam jaga")
        .taps("✅ Rab pagi")
        .sees("selalu")
        .taps("Sen sore")
        .taps("Selalu jaga")
        .sees("selalu")
        .taps("Daftar laporan")
        .sees("Kotak laporan");
  }

  @Test
  void shiftsAreShownAndErasedWithAllElse() {
    onDuty(first, "Rab pagi", "Kam pagi");
    first.sends("/dataku").sees("Jam jaga yang Anda pilih: 2 per minggu");
  }

  @Test
  void whatNobodyOpensClimbsFromOfficersToTheirHeadToTheChief() {
    var head = superior("Kepala unit");
    var chief = superior("Pimpinan");
    tip(sari, "Isi contoh");
    head.seesNothingOf(NEW);
    overdue.run();
    waits(Duration.ofHours(4));
    first.sees("belum ditangani siapa pun");
    head.seesNothingOf(STAFF);
    waits(Duration.ofHours(4));
    head.sees(STAFF).seesNothingOf("Isi contoh");
    chief.seesNothingOf(STAFF);
    waits(Duration.ofHours(4));
    chief.sees(STAFF).seesNothingOf("Isi contoh");
  }

  @Test
  void anAnswerThatIsNotLookedAtRemindsTheClaimerAndThenClimbs() {
    var head = superior("Kepala unit");
    theSenderAnswersTheFirst();
    overdue.run();
    first.sends("/menu");
    second.sends("/menu");
    waits(Duration.ofHours(4));
    first.sees("sudah lama belum Anda lihat");
    second.seesNothingOf("belum Anda lihat");
    head.seesNothingOf(STAFF);
    climbsUntilItIsOpened(first, head, "Tambahan contoh");
  }

  @Test
  void whatWasHandedOverIsRemindedOfUntilItIsOpened() {
    var head = superior("Kepala unit");
    tip(sari, "Isi contoh");
    first.sends("/laporan").taps("hari ini").taps("Tangani").taps("Serahkan").taps("Polsek lain");
    overdue.run();
    second.sends("/menu");
    waits(Duration.ofHours(4));
    second.sees("sudah lama belum Anda lihat");
    climbsUntilItIsOpened(second, head, "Isi contoh");
  }

  @Test
  void whereTheClaimerCannotBeReachedWhoeverIsOnDutyIsReminded() {
    theSenderAnswersTheFirst();
    database.update("update person set reachable = false where id = (select claimed_by from tip)");
    overdue.run();
    second.sends("/menu");
    waits(Duration.ofHours(4));
    second.sees("belum ditangani siapa pun");
  }

  @Test
  void onceTheTopIsReachedRemindersBecomeRarer() {
    tip(sari, "Isi contoh");
    overdue.run();
    for (int count = 0; count < 5; count++) {
      waits(Duration.ofHours(4));
    }
    first.sends("/menu");
    waits(Duration.ofHours(4));
    first.seesNothingOf("belum ditangani");
    waits(Duration.ofHours(4));
    first.sees("belum ditangani");
  }
}

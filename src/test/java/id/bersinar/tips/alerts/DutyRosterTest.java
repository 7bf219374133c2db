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
  private static final String NEW = "tips.notice.new";
  private static final String STAFF = "tips.notice.overdue-staff";

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
    officer
        .sends("/laporan")
        .taps("tips.duty.button")
        .sees("tips.duty.always", "Sedang jaga: Polsek");
    for (var shift : shifts) {
      officer.taps(shift).sees("tips.duty.some");
      assertThat(officer.news()).hasSize(1);
    }
    officer.sends("/menu");
  }

  private Phone superior(String name, String position) {
    var phone = neighbourhood.liaison(name, "area.desk.polsek", position, "Polsek " + name);
    return letsIn(first, phone, "Polsek " + name).sends("/menu");
  }

  private void waits(Duration time) {
    clock.advance(time);
    overdue.run();
  }

  private void theSenderAnswersTheFirst() {
    var receipt = tip(sari, "Isi contoh");
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim");
    sari.sends("/cek").sends(receipt).sends("Tambahan contoh").taps("tips.send");
    letGo();
  }

  private void climbsUntilItIsOpened(Phone officer, Phone head, String said) {
    waits(Duration.ofHours(4));
    head.sees(STAFF);
    officer.sends("/laporan").sends(PASSPHRASE).taps("tips.age.today").sees(said);
    officer.sends("/menu");
    waits(Duration.ofHours(9));
    officer.seesNothingOf("tips.notice.unseen");
  }

  @Test
  void whoIsNotOnDutyIsNotWoken() {
    onDuty(first, "Rab pagi");
    onDuty(second, "Rab malam", "Kam malam");
    second.sends("/dataku").sees("Jam jaga yang Anda pilih: 2 per minggu").sends("/menu");
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
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim").sends("/menu");
    sari.sends("/cek").sends(receipt).sends("Tambahan contoh").taps("tips.send");
    letGo();
    first.sees("tips.notice.answer");
    assertThat(neighbourhood.throughOutbox().getLast()).matches(Outgoing::silent);
  }

  @Test
  void shiftsAreTakenBackAndAlwaysIsOneTap() {
    onDuty(first, "Rab pagi");
    first
        .sends("/laporan")
        .taps("tips.duty.button")
        .taps("✅ Rab pagi")
        .sees("tips.duty.always")
        .taps("Sen sore")
        .taps("tips.duty.clear")
        .sees("tips.duty.always")
        .taps("tips.inbox.list")
        .sees("tips.inbox.heading");
  }

  @Test
  void shiftsAreShownAndErasedWithAllElse() {
    onDuty(first, "Rab pagi", "Kam pagi");
    first.sends("/dataku").sees("Jam jaga yang Anda pilih: 2 per minggu");
  }

  @Test
  void whatNobodyOpensClimbsFromOfficersToTheirHeadToTheChief() {
    var head = superior("Kepala unit", "area.position.unit-head");
    var chief = superior("Pimpinan", "area.position.chief");
    tip(sari, "Isi contoh");
    head.seesNothingOf(NEW);
    overdue.run();
    waits(Duration.ofHours(4));
    first.sees("tips.notice.overdue");
    head.seesNothingOf(STAFF);
    waits(Duration.ofHours(4));
    head.sees(STAFF).seesNothingOf("Isi contoh");
    chief.seesNothingOf(STAFF);
    waits(Duration.ofHours(4));
    chief.sees(STAFF).seesNothingOf("Isi contoh");
  }

  @Test
  void anAnswerThatIsNotLookedAtRemindsTheClaimerAndThenClimbs() {
    var head = superior("Kepala unit", "area.position.unit-head");
    theSenderAnswersTheFirst();
    overdue.run();
    first.sends("/menu");
    second.sends("/menu");
    waits(Duration.ofHours(4));
    first.sees("tips.notice.unseen");
    second.seesNothingOf("tips.notice.unseen");
    head.seesNothingOf(STAFF);
    climbsUntilItIsOpened(first, head, "Tambahan contoh");
  }

  @Test
  void whatWasHandedOverIsRemindedOfUntilItIsOpened() {
    var head = superior("Kepala unit", "area.position.unit-head");
    tip(sari, "Isi contoh");
    first
        .sends("/laporan")
        .taps("tips.age.today")
        .taps("tips.act.claim")
        .taps("tips.act.hand-over")
        .taps("Polsek lain")
        .taps("tips.inbox.hand-over-yes");
    overdue.run();
    second.sends("/menu");
    waits(Duration.ofHours(4));
    second.sees("tips.notice.unseen");
    climbsUntilItIsOpened(second, head, "Isi contoh");
  }

  @Test
  void whereTheClaimerCannotBeReachedWhoeverIsOnDutyIsReminded() {
    theSenderAnswersTheFirst();
    database.update("update person set reachable = false where id = (select claimed_by from tip)");
    overdue.run();
    second.sends("/menu");
    waits(Duration.ofHours(4));
    second.sees("tips.notice.overdue");
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
    first.seesNothingOf("tips.notice.added", "tips.notice.overdue");
    waits(Duration.ofHours(4));
    first.sees("tips.notice.overdue");
  }
}

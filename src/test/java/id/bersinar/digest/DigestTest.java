package id.bersinar.digest;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import id.bersinar.timers.PeriodicJob;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Officials get the week on Monday morning. It is Friday, 15 November 2030, 10.15 in Jakarta.
@SuppressWarnings("NullAway.Init") // injected
class DigestTest extends ScenarioTest {

  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

  @Autowired private DigestJob job;
  @Autowired private List<PeriodicJob> jobs;

  private Phone hasan;
  private Phone camat;

  @BeforeEach
  void twoOfTheGovernment() {
    goTo("2030-11-15T10:15");
    hasan = neighbourhood.stakeholder("Hasan (contoh)", "Dinas Koperasi (contoh)");
    camat = neighbourhood.stakeholder("Camat (contoh)", "Kecamatan Palmerah (contoh)");
  }

  private void goTo(String wallClock) {
    clock.moveTo(LocalDateTime.parse(wallClock).atZone(WIB).toInstant());
  }

  private void run(String name) {
    jobs.stream()
        .filter(it -> it.getClass().getSimpleName().startsWith(name))
        .forEach(PeriodicJob::run);
  }

  private void itIs(String wallClock) {
    goTo(wallClock);
    run("Sweep");
    job.run();
  }

  private void hasanReminds(String words, String button) {
    hasan
        .sends("/pengingat")
        .sends(words)
        .taps("reminders.recurrence.once")
        .taps("reminders.audience.everyone")
        .taps("reminders.lead.only-then")
        .taps(button)
        .sees("reminders.saved");
  }

  private List<Outgoing> digests() {
    return neighbourhood.throughOutbox().stream()
        .filter(it -> it.content() instanceof Outgoing.Sheet)
        .toList();
  }

  @Test
  void everybodyGetsTheWeekOnMondayAtSevenOnce() {
    hasan
        .sends("undang rapat")
        .sends("Posko baru (contoh)")
        .sends("Jumat 22/11/2030 13.00 sampai 15.00")
        .sends("Aula\n(contoh)")
        .taps("reminders.audience.everyone")
        .taps("meetings.invite");
    run("TellingJob");
    hasanReminds("Apel (contoh) Rabu 20/11/2030 09.00", "reminders.save");
    itIs("2030-11-18T06:59");
    assertThat(digests()).isEmpty();
    itIs("2030-11-18T07:00");
    itIs("2030-11-18T07:01");
    camat.sees(
        "digest.heading",
        "Rabu, 20 November\n• 09.00 Pengingat: Apel (contoh)",
        "Jumat, 22 November\n• 13.00 Rapat: Posko baru (contoh) (Aula (contoh))");
    assertThat(digests()).hasSize(3);
    itIs("2030-11-20T09:00");
    camat.sees("Apel (contoh)").offers("reminders.done");
  }

  private void hasanPromises(String words, String due) {
    hasan
        .sends("buat komitmen")
        .sends(words)
        .taps("people.myself")
        .sends(due)
        .taps("people.strategy.enterprise")
        .taps("commitments.stage.mapping")
        .taps("commitments.again.once")
        .taps("commitments.save")
        .sees("commitments.saved");
  }

  @Test
  void commitmentsStandOnTheirDayAndOverdueOnesAbove() {
    hasanPromises("Peta usaha (contoh)", "16/11/2030");
    hasanPromises("Daftar peserta (contoh)", "21/11/2030");
    itIs("2030-11-18T07:00");
    hasan.sees(
        "Terlambat\n• Komitmen: Peta usaha (contoh), tenggat 16 November",
        "Kamis, 21 November\n• Komitmen: Daftar peserta (contoh)");
    assertThat(digests()).hasSize(1);
  }

  @Test
  void whatIsNotUrgentComesWithItAlone() {
    hasanReminds("Apel (contoh) Rabu 20/11/2030 09.00", "reminders.save-in-digest");
    itIs("2030-11-18T07:00");
    camat.sees("09.00 Pengingat: Apel (contoh)").sends("/agenda");
    itIs("2030-11-20T09:00");
    assertThat(camat.news()).noneMatch(it -> it.startsWith("🔔"));
    hasan.sends("/agenda").taps("reminders.agenda.show-finished").taps("1").sees("Di ringkasan 3");
  }

  @Test
  void andByItselfToWhoWantsNoDigest() {
    hasanReminds("Apel (contoh) Rabu 20/11/2030 09.00", "reminders.save-in-digest");
    camat.sends("/profil").taps("people.profile.digest-no").sees("people.profile.digest-off-now");
    itIs("2030-11-18T07:00");
    assertThat(digests()).hasSize(2);
    itIs("2030-11-20T09:00");
    camat.sees("Apel (contoh)").offers("reminders.done");
  }

  @Test
  void whoWasShownWhatIsDeletedHearsOfIt() {
    hasanReminds("Apel (contoh) Rabu 20/11/2030 09.00", "reminders.save-in-digest");
    itIs("2030-11-18T07:00");
    camat.sends("/agenda");
    hasan.sends("/agenda").taps("1").taps("reminders.agenda.delete");
    hasan.taps("reminders.agenda.yes-delete").sees("reminders.agenda.deleted");
    itIs("2030-11-18T08:00");
    camat.sees("reminders.cancelled");
  }

  @Test
  void aMorningThatWasMissedIsLeftOutAndNothingIsForgotten() {
    hasanReminds("Apel (contoh) Rabu 20/11/2030 09.00", "reminders.save-in-digest");
    itIs("2030-11-18T12:00");
    assertThat(digests()).isEmpty();
    itIs("2030-11-20T09:00");
    camat.sees("Apel (contoh)").offers("reminders.done");
  }

  @Test
  void whoHasNothingBeforeThemHearsNothing() {
    itIs("2030-11-18T07:00");
    assertThat(digests()).isEmpty();
  }
}

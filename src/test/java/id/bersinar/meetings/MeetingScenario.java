package id.bersinar.meetings;

import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import id.bersinar.timers.PeriodicJob;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Hasan invites officials to a meeting. It is Wednesday, 20 November 2030, 10.15 in Jakarta.
@SuppressWarnings("NullAway.Init") // injected
abstract class MeetingScenario extends ScenarioTest {

  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

  static final String KECAMATAN = "Kecamatan Palmerah (contoh)";

  @Autowired TellingJob telling;
  @Autowired private List<PeriodicJob> jobs;

  Phone hasan;
  Phone camat;
  Phone karang;

  @BeforeEach
  void threeOfTheGovernment() {
    goTo("2030-11-20T10:15");
    hasan = neighbourhood.stakeholder("Hasan (contoh)", "Dinas Koperasi (contoh)");
    camat = neighbourhood.stakeholder("Camat (contoh)", KECAMATAN);
    karang = neighbourhood.stakeholder("Karang (contoh)", "Karang Taruna (contoh)");
    neighbourhood.operator().sends("/izin").taps("people.consent");
  }

  final void goTo(String wallClock) {
    clock.moveTo(LocalDateTime.parse(wallClock).atZone(WIB).toInstant());
  }

  final void hasanInvitesTo(String time) {
    hasanInvitesTo(time, "Posko baru (contoh)");
  }

  final void hasanInvitesTo(String time, String title) {
    hasan
        .sends("undang rapat")
        .sends(title)
        .sends(time)
        .taps("2 jam")
        .sends("Aula kelurahan (contoh)")
        .taps("reminders.audience.everyone")
        .sees("meetings.check", "3 orang")
        .taps("meetings.invite")
        .sees("meetings.called");
    telling.run();
  }

  final void aLittleLater() {
    clock.advance(TellingJob.BETWEEN_EDITS);
    telling.run();
  }

  /// The look that reminds of what begins soon.
  final void remind() {
    jobs.stream()
        .filter(it -> it.getClass().getSimpleName().startsWith("OccasionReminders"))
        .forEach(PeriodicJob::run);
  }

  static long told(Phone phone, String word) {
    return phone.news().stream().filter(it -> it.contains(word)).count();
  }
}

package id.bersinar.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever has called a meeting is reminded of it as well.
@SuppressWarnings("NullAway.Init") // injected
class OwnMeetingsTest extends MeetingScenario {

  private static final String SOON = "Sebentar lagi";

  @Autowired private JdbcClient database;

  private void remindAt(String wallClock) {
    goTo(wallClock);
    telling.run();
    remind();
    remind();
  }

  @Test
  void aDayAndAnHourBeforeAndNothingIsAskedOfThem() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    remindAt("2030-11-21T08:55");
    assertThat(told(hasan, SOON)).isZero();
    remindAt("2030-11-21T09:00");
    assertThat(told(hasan, SOON)).isEqualTo(1);
    hasan
        .sees("meetings.reminder", "Posko baru (contoh)")
        .offers("meetings.show-who", "meetings.open")
        .offersNothingOf("meetings.rsvp.yes");
    remindAt("2030-11-22T08:00");
    assertThat(told(hasan, SOON)).isEqualTo(2);
    hasan.sends("/rapat").taps("1").sees("⏳ Belum menjawab 3");
  }

  @Test
  void byTheirOwnClock() {
    database
        .sql("update person set zone = 'WIT' where institution = 'Dinas Koperasi (contoh)'")
        .update();
    hasanInvitesTo("Jumat 22/11/2030 22.30");
    remindAt("2030-11-21T20:30");
    assertThat(told(camat, SOON)).isEqualTo(1);
    assertThat(told(hasan, SOON)).isZero();
    remindAt("2030-11-22T04:00");
    hasan.sees("meetings.reminder", "22.30 WIT");
  }

  @Test
  void whoeverTakesOverIsRemindedOfTheRest() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    remindAt("2030-11-21T09:00");
    var operator = neighbourhood.operator();
    operator.sends("/pejabat").taps("Dinas Koperasi (contoh)");
    operator.taps("people.official.dismiss").taps("people.dismiss.yes").sees("meetings.inherited");
    remindAt("2030-11-22T08:00");
    assertThat(told(hasan, SOON)).isEqualTo(1);
    operator.sees("meetings.reminder").offersNothingOf("meetings.rsvp.yes");
  }

  @Test
  void ofWhatWasCalledOrMovedLateOnceOnlyAndOfWhatIsCalledOffNever() {
    hasanInvitesTo("hari ini jam 13.00");
    remindAt("2030-11-20T10:20");
    assertThat(told(hasan, SOON)).isZero();
    hasan.sends("/rapat").taps("1").taps("meetings.change-time").sends("12.30-13.30");
    hasan.taps("meetings.yes-move").sees("meetings.moved");
    remindAt("2030-11-20T10:25");
    assertThat(told(hasan, SOON)).isZero();
    remindAt("2030-11-20T11:30");
    assertThat(told(hasan, SOON)).isEqualTo(1);
    hasanInvitesTo("hari ini jam 15.00", "Rapat kedua (contoh)");
    hasan.sends("/rapat").taps("2").taps("meetings.cancel").taps("meetings.yes-cancel");
    remindAt("2030-11-20T14:00");
    hasan.sees("meetings.cancelled").seesNothingOf("meetings.reminder");
  }
}

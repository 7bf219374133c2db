package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// A server that stands elsewhere.
@Isolated("the zone is the whole JVM's")
class ServersZoneTest extends RemindersTest {

  @Test
  void theHourOnTheWallIsKeptWhereverTheServerStands() {
    var servers = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.DAILY);
      assertThat(
              database.queryForObject("select cast(starts as varchar) from reminder", String.class))
          .startsWith("2030-11-21 09:00:00");
      goTo("2030-11-21T09:00");
      fireAll();
    } finally {
      TimeZone.setDefault(servers);
    }
    hasan.sends("/agenda").sees("Jumat, 22 November 2030 pukul 09.00 WIB");
  }
}

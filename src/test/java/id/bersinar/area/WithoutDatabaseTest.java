package id.bersinar.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.bersinar.area.Hotline.Kind;
import id.bersinar.scenario.MovableClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is known of the area while the database is away.
class WithoutDatabaseTest {

  private final MovableClock clock = new MovableClock();
  private final JdbcClient database = mock(JdbcClient.class, RETURNS_DEEP_STUBS);
  private final Imports imports = new Imports(database, clock);
  private final AtomicInteger asked = new AtomicInteger();
  private boolean away;

  @BeforeEach
  void aDatabase() {
    when(database.sql(anyString()).query(Long.class).single())
        .thenAnswer(
            _ -> {
              asked.incrementAndGet();
              if (away) {
                throw new DataAccessResourceFailureException("contoh: it is away");
              }
              return 1L;
            });
  }

  @Test
  void whatHasBeenReadCountsOnAndNobodyWaitsForTheDatabaseEachTime() {
    var kept = imports.keep(() -> "contoh");
    assertThat(kept.get()).isEqualTo("contoh");
    away = true;
    clock.advance(Duration.ofMinutes(2));
    assertThat(kept.get()).isEqualTo("contoh");
    assertThat(kept.get()).isEqualTo("contoh");
    assertThat(asked).hasValue(2);
    clock.advance(Duration.ofMinutes(1));
    assertThat(kept.get()).isEqualTo("contoh");
    assertThat(asked).hasValue(3);
  }

  @Test
  void theNumbersToCallAreThoseThatCountEverywhereUntilOthersAreKnown() {
    away = true;
    var hotlines = new Hotlines(mock(Areas.class), mock(StoredHotlines.class), imports);
    assertThat(hotlines.of(Kind.AMBULANCE, Kind.POLICE))
        .extracting(Hotline::number)
        .containsExactly("119", "110");
  }
}

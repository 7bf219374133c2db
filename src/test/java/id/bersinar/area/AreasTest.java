package id.bersinar.area;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.ScenarioTest;
import id.bersinar.scenario.Statements;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/// What is known of areas comes from memory, and is right all the same.
@SuppressWarnings("NullAway.Init") // injected
class AreasTest extends ScenarioTest {

  private static final AreaCode HOME = new AreaCode("contoh");
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final ZoneId JAYAPURA = ZoneId.of("Asia/Jayapura");
  private static final String FILE =
      """
      area: {code: contoh, name: Contoh, kecamatan: Contoh, city: Contoh, zone: WIT}
      segments:
        - {code: jalan, name: Jalan Contoh}
      reporting:
        pemerintah: [Lurah, Camat]
      """;

  @Autowired private Areas areas;
  @Autowired private WallClock wallClock;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private EntityManagerFactory database;

  private void bringIn() {
    AreaFiles.bringIn(context, FILE);
  }

  /// What somebody else sees meanwhile.
  private ZoneId zoneForOthers() {
    return CompletableFuture.supplyAsync(areas::zone).join();
  }

  @Test
  void nothingIsAskedOfTheDatabaseTwice() {
    bringIn();
    assertThat(areas.zone()).isEqualTo(JAYAPURA);
    long statements =
        Statements.of(
            database,
            () -> {
              for (int count = 0; count < 10; count++) {
                areas.zone();
                areas.segments(HOME);
                areas.desks(Optional.of(HOME));
                wallClock.today();
              }
            });
    assertThat(statements).isZero();
  }

  @Test
  void alsoThatThereIsNoAreaIsRemembered() {
    assertThat(areas.zone()).isEqualTo(JAKARTA);
    assertThat(Statements.of(database, areas::zone)).isZero();
  }

  @Test
  void anImportIsKnownAtOnce() {
    assertThat(areas.zone()).isEqualTo(JAKARTA);
    bringIn();
    assertThat(areas.zone()).isEqualTo(JAYAPURA);
    assertThat(areas.of(HOME)).map(Area::name).contains("Contoh");
    assertThat(areas.of(new AreaCode("lain"))).isEmpty();
    assertThat(areas.segments(new AreaCode("lain"))).isEmpty();
  }

  @Test
  void untilItsEndAnImportIsKnownToItselfAlone() {
    transactions.executeWithoutResult(
        transaction -> {
          bringIn();
          assertThat(areas.zone()).isEqualTo(JAYAPURA);
          assertThat(zoneForOthers()).isEqualTo(JAKARTA);
          transaction.setRollbackOnly();
        });
    assertThat(areas.zone()).isEqualTo(JAKARTA);
    assertThat(areas.home()).isEmpty();
  }

  @Test
  void anImportOnAnotherNodeIsKnownAfterAMinute() {
    bringIn();
    assertThat(areas.zone()).isEqualTo(JAYAPURA);
    jdbc.update("update area set time_zone = 'Asia/Jakarta'");
    jdbc.update("update area_import set imports = imports + 1");
    assertThat(areas.zone()).isEqualTo(JAYAPURA);
    clock.advance(Duration.ofMinutes(1));
    assertThat(areas.zone()).isEqualTo(JAKARTA);
  }
}

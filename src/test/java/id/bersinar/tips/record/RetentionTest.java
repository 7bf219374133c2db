package id.bersinar.tips.record;

import static id.bersinar.tips.TipsOnPhones.SEEN;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.tips.TipScenario;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;

/// When tips go, and that nothing brings them back.
@SuppressWarnings("NullAway.Init") // injected
class RetentionTest extends TipScenario {

  private static final List<String> TABLES = List.of("tip", "tip_wrap", "tip_entry");

  @Autowired private JdbcTemplate database;
  @Autowired private Retention retention;

  private int tips() {
    var count = database.queryForObject("select count(*) from tip", Integer.class);
    return count == null ? 0 : count;
  }

  private Map<String, List<Map<String, Object>>> backup() {
    var tables = new LinkedHashMap<String, List<Map<String, Object>>>();
    TABLES.forEach(it -> tables.put(it, database.queryForList("select * from " + it)));
    return tables;
  }

  private void restore(Map<String, List<Map<String, Object>>> tables) {
    tables.forEach(
        (table, rows) ->
            rows.forEach(row -> new SimpleJdbcInsert(database).withTableName(table).execute(row)));
  }

  @Test
  void aTipGoes90DaysAfterTheLastWordInIt() {
    var receipt = tip(neighbourhood.phone("Sari (contoh)"), SEEN);
    clock.advance(Duration.ofDays(60));
    neighbourhood
        .phone("Budi (contoh)")
        .sends("/cek")
        .sends(receipt)
        .sends("Satu hal lagi")
        .taps("tips.send");
    letGo();
    clock.advance(Duration.ofDays(89));
    retention.run();
    assertThat(tips()).isOne();
    clock.advance(Duration.ofDays(2));
    retention.run();
    assertThat(tips()).isZero();
    neighbourhood.phone("Budi (contoh)").sends("/cek").sends(receipt).sees("tips.unknown-receipt");
  }

  @Test
  void aRestoredBackupCannotReadAShreddedTip() {
    var officer = officer("Petugas (contoh)", "Polsek contoh");
    var receipt = tip(neighbourhood.phone("Sari (contoh)"), SEEN);
    officer.sends("/laporan").taps("tips.age.today").sees(SEEN);
    var backup = backup();
    clock.advance(Duration.ofDays(91));
    retention.run();
    assertThat(tips()).isZero();
    restore(backup);
    assertThat(tips()).isOne();
    officer
        .sends("/laporan")
        .sends(PASSPHRASE)
        .taps("91 hari lalu")
        .sees("tips.unreadable")
        .seesNothingOf(SEEN);
    neighbourhood.phone("Budi (contoh)").sends("/cek").sends(receipt).sees("tips.unknown-receipt");
  }
}

package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.CountedDatabase;
import id.bersinar.scenario.Gatehouse;
import id.bersinar.scenario.MovableClock;
import id.bersinar.scenario.TestDatabase;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Steps whose statements are counted, with what the gate adds to what the dialogues do.
final class CountedSteps implements Gatehouse {

  private static final Logger log = LoggerFactory.getLogger(CountedSteps.class);

  /// What people sign up for in them, of which one has a single seat.
  static final String TRAININGS =
      """
      trainings:
        - code: kemasan
          field: pengemasan
          title: Kemasan Produk
          description: Membuat label.
          questions: Alat apa yang Anda punya?
          batches:
            - {code: satu, date: 2026-12-01, start: 09.00, end: 15.00, place: Aula, quota: 20}
        - code: kue
          field: produksi
          title: Kue Kering
          description: Memanggang.
          batches:
            - {code: dua, date: 2026-12-02, start: 09.00, end: 15.00, place: Aula, quota: 1}
      """;

  private final CountedDatabase counted;
  private final HandledUpdates handled;
  private final StoredOutbox outbox;
  private long update;

  CountedSteps(
      CountedDatabase counted,
      JdbcClient database,
      DataSourceProperties settings,
      MovableClock clock) {
    this.counted = counted;
    this.handled = new HandledUpdates(database, settings, clock);
    this.outbox = new StoredOutbox(database, new Bell(), clock);
  }

  /// @param most how many it may take
  void step(String step, int most, Runnable action) {
    counted.take();
    action.run();
    // Once a minute, whichever step that is.
    var statements =
        counted.take().stream()
            .filter(it -> !it.equals("select imports from area_import"))
            .toList();
    var database = TestDatabase.isPostgresql() ? "PostgreSQL" : "H2";
    log.info("{} | {} | {}", database, step, statements.size());
    if (Boolean.getBoolean("bersinar.test.statements")) {
      statements.forEach(it -> log.info("    {}", it));
    }
    assertThat(statements).as(step).hasSizeLessThanOrEqualTo(most);
  }

  @Override
  public void storing(Incoming incoming) {
    assertThat(handled.add(++update, incoming.chat())).isTrue();
  }

  @Override
  public void untraced(Incoming incoming) {
    assertThat(handled.contains(++update)).isFalse();
  }

  @Override
  public void putting(Outgoing message) {
    outbox.put(message);
  }

  @Override
  public void puttingAll(List<Outgoing> messages) {
    outbox.putAll(messages);
  }
}

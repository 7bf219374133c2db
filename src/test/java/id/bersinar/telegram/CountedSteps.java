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
    var statements = counted.take();
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

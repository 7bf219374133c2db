package id.bersinar.telegram.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who is there, by the database's clock.
@EachDatabase
class NodeTableTest {

  private static final Duration SILENCE = Duration.ofSeconds(15);
  private static final String URL = "http://10.0.0.5:8080";
  private static final String OTHER_URL = "http://10.0.0.6:8080";

  private final JdbcClient database = JdbcClient.create(TestDatabase.migrated());
  private final NodeTable table = new NodeTable(database);
  private final UUID one = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();

  private List<UUID> there() {
    return there(new Silence(SILENCE));
  }

  private List<UUID> there(Silence silence) {
    return table.fleet(silence).members().stream().map(Member::id).toList();
  }

  private void silent(UUID node, Duration time) {
    database
        .sql(
            "update node set seen_at = seen_at - interval '%d' second where id = :id"
                .formatted(time.toSeconds()))
        .param("id", node)
        .update();
  }

  @Test
  void whoeverSaysSoIsThereTheEldestFirstUntilItLeaves() {
    assertThat(table.beat(one, URL, SILENCE, false)).isTrue();
    assertThat(table.beat(other, OTHER_URL, SILENCE, false)).isTrue();
    assertThat(table.beat(one, URL, SILENCE, false)).isTrue();
    assertThat(there()).containsExactly(one, other);
    table.leave(one);
    assertThat(there()).containsExactly(other);
  }

  @Test
  void whoIsSilentIsGoneAndStillTheSameWhenItComesBack() {
    table.beat(one, URL, SILENCE, false);
    table.beat(other, OTHER_URL, SILENCE, false);
    silent(one, SILENCE.plusSeconds(1));
    assertThat(there()).containsExactly(other);
    table.beat(one, URL, SILENCE, false);
    assertThat(there()).containsExactly(one, other);
  }

  /// As where the database was away for all: whoever asks first sees nobody else back yet.
  @Test
  void whoeverHasNotLookedForLongItselfHoldsNobodysSilenceAgainstThem() {
    table.beat(one, URL, SILENCE, false);
    table.beat(other, OTHER_URL, SILENCE, false);
    var silence = new Silence(SILENCE);
    silence.look(table.fleet(new Silence(SILENCE)).read().minusSeconds(60));
    silent(one, Duration.ofSeconds(61));
    assertThat(there(silence)).containsExactly(one, other);
    assertThat(there()).containsExactly(other);
  }

  @Test
  void whoeverComesAnewIsTheYoungest() {
    table.beat(one, URL, SILENCE, false);
    table.beat(other, OTHER_URL, SILENCE, false);
    assertThat(table.beat(one, URL, SILENCE, true)).isTrue();
    assertThat(there()).containsExactly(other, one);
  }

  /// What a killed process has left counts no more once the next one has begun in its place.
  @Test
  void aNodeThatBeginsAnewTakesThePlaceOfItsOldSelf() {
    table.beat(one, URL, SILENCE, false);
    table.clear(URL);
    table.beat(other, URL, SILENCE, false);
    assertThat(there()).containsExactly(other);
  }

  @Test
  void twoWithOneAddressAreNotBothThere() {
    table.beat(one, URL, SILENCE, false);
    table.clear(URL);
    table.beat(other, URL, SILENCE, false);
    assertThat(table.beat(one, URL, SILENCE, false)).isFalse();
    assertThat(there()).containsExactly(other);
  }
}

package id.bersinar.broadcasts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import id.bersinar.area.Areas;
import id.bersinar.area.WallClock;
import id.bersinar.people.Recipient;
import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TestDatabase;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/// However many have agreed, all are found once, and a slice is looked up by index.
@EachDatabase
class ChoicesTest {

  private static final int AGREED = 2600;

  private final JdbcClient database = JdbcClient.create(TestDatabase.migrated(ChoicesTest.class));
  private final Choices choices =
      new Choices(
          database,
          mock(NamedParameterJdbcOperations.class),
          mock(Areas.class),
          mock(WallClock.class));

  @Test
  void aSliceIsFoundByIndexAndEverybodyIsInOne() {
    var numbers = TestDatabase.isPostgresql() ? "generate_series(1, %d)" : "system_range(1, %d)";
    people(numbers.formatted(AGREED));
    assertThat(choices.count(Kind.TRAINING, Optional.empty(), AGREED + 1)).isEqualTo(AGREED);
    assertThat(choices.count(Kind.TRAINING, Optional.empty(), Draft.MANY)).isEqualTo(Draft.MANY);
    assertThat(choices.count(Kind.ACTIVITY, Optional.empty(), Draft.MANY)).isZero();

    var all = new ArrayList<Recipient>();
    var after = Choices.FIRST;
    while (true) {
      var slice = choices.readers(Kind.TRAINING, Optional.empty(), after, Run.SLICE);
      if (slice.isEmpty()) {
        break;
      }
      all.addAll(slice);
      after = slice.getLast().id();
    }
    assertThat(all).hasSize(AGREED).doesNotHaveDuplicates();
    assertThat(plan(all.get(AGREED / 2).id())).contains("broadcast_choice_agreed");
  }

  private void people(String numbers) {
    database.sql("delete from broadcast_choice").update();
    database.sql("delete from person").update();
    var random = TestDatabase.isPostgresql() ? "gen_random_uuid()" : "random_uuid()";
    database
        .sql(
            "insert into person (id, chat_id, language, first_seen, consented_on, reachable)"
                + " select "
                + random
                + ", n, 'id', date '2026-01-01', date '2026-01-01', true from "
                + numbers
                + " as numbers(n)")
        .update();
    database
        .sql(
            "insert into broadcast_choice (kind, person_id, agreed, chosen_on)"
                + " select 'TRAINING', id, true, date '2026-01-01' from person")
        .update();
    database.sql("analyze").update();
  }

  private String plan(UUID after) {
    return String.join(
            "\n",
            database
                .sql("explain " + Choices.NEXT)
                .param("kind", Kind.TRAINING.name())
                .param("area", "")
                .param("after", after)
                .param("most", Run.SLICE)
                .query(String.class)
                .list())
        .toLowerCase(Locale.ROOT);
  }
}

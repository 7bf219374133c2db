package id.bersinar.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TestDatabase;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An installation that has sign-ups goes on with the right counts.
@EachDatabase
class CountedSeatsTest {

  private static final Timestamp START = Timestamp.from(Instant.parse("2026-12-01T02:00:00Z"));

  @Test
  void whatAnEarlierVersionHasStoredIsCounted() {
    var source = TestDatabase.migratedTo("38");
    var database = new JdbcTemplate(source);
    database.update(
        "insert into area (code, name, kecamatan, city, time_zone, home)"
            + " values ('contoh', 'Contoh', 'Contoh', 'Contoh', 'Asia/Jakarta', true)");
    var training = UUID.randomUUID();
    database.update(
        "insert into training (id, area_code, code, field, title, description)"
            + " values (?, 'contoh', 'satu', 'PENGEMASAN', 'Kemasan', 'Contoh')",
        training);
    batch(database, training, "penuh", "SEATED", "CANCELLED", "SEATED", "WAITING");
    batch(database, training, "kosong");
    var queue = IntStream.range(0, 400).mapToObj(CountedSeatsTest::queueing).toList();
    var crowded = batch(database, training, "ramai", queue.toArray(String[]::new));
    // Nobody has a turn of this block any more.
    database.update("delete from training_sign_up where turn >= 128 and turn < 256");
    TestDatabase.update(source);

    assertThat(counts(database, "penuh"))
        .containsEntry("seated", 2)
        .containsEntry("waiting", 1)
        .containsEntry("last_turn", 4);
    assertThat(counts(database, "kosong"))
        .containsEntry("seated", 0)
        .containsEntry("waiting", 0)
        .containsEntry("last_turn", 0);
    var waiting =
        database.queryForList(
            "select turn from training_sign_up where batch_id = ? and state = 'WAITING'"
                + " order by turn",
            Integer.class,
            crowded);
    var list = new WaitingList(mock(SignUps.class), JdbcClient.create(database));
    assertThat(waiting.stream().map(turn -> list.ahead(crowded, turn)))
        .containsExactlyElementsOf(IntStream.range(0, waiting.size()).boxed().toList());
  }

  /// Two have a seat, and of the others each seventh doesn't want one any more.
  private static String queueing(int number) {
    return number < 2 ? "SEATED" : number % 7 == 0 ? "CANCELLED" : "WAITING";
  }

  private static Map<String, Object> counts(JdbcTemplate database, String code) {
    return database.queryForMap(
        "select seated, waiting, last_turn from training_batch where code = ?", code);
  }

  private static UUID batch(
      JdbcTemplate database, UUID training, String code, String... statesInTurn) {
    var batch = UUID.randomUUID();
    database.update(
        "insert into training_batch (id, training_id, code, starts_at, ends_at, place, quota)"
            + " values (?, ?, ?, ?, ?, 'Aula (contoh)', 2)",
        batch,
        training,
        code,
        START,
        START);
    int turn = 0;
    int chats = database.queryForList("select id from person").size();
    for (var state : statesInTurn) {
      var person = UUID.randomUUID();
      var day = LocalDate.of(2026, 11, 24);
      turn++;
      database.update(
          "insert into person (id, chat_id, language, first_seen, reachable)"
              + " values (?, ?, 'id', ?, true)",
          person,
          chats + turn,
          day);
      database.update(
          "insert into training_sign_up (batch_id, person_id, name, rt, rw, phone, interest, state,"
              + " turn, signed_up_on) values (?, ?, 'Warga (contoh)', '05', '02', '+628',"
              + " 'KULINER', ?, ?, ?)",
          batch,
          person,
          state,
          turn,
          day);
    }
    return batch;
  }
}

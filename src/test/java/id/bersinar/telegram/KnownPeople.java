package id.bersinar.telegram;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/// People who have agreed. Of newcomers nothing is written down, so nothing of theirs waits.
final class KnownPeople {

  private KnownPeople() {}

  /// Makes them known, unless they are.
  static void put(JdbcTemplate database, long... chats) {
    for (long chat : chats) {
      database.update(
          "insert into person (id, chat_id, language, first_seen, consented_on, reachable)"
              + " select cast(? as uuid), cast(? as bigint), 'id', current_date, current_date, true"
              + " where not exists (select 1 from person where chat_id = ?)",
          new UUID(0, chat),
          chat,
          chat);
    }
  }
}

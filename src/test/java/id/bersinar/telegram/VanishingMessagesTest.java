package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Messages that are to disappear, on a database that fails.
class VanishingMessagesTest {

  private final JdbcClient database =
      JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:vanishing;DB_CLOSE_DELAY=-1"));
  private final VanishingMessages vanishing = new VanishingMessages(database, Clock.systemUTC());

  @Test
  void whatShowsSomethingNewDisappearsLater() {
    noted(5);
    vanishing.note(1, 5, Duration.ofHours(1));
    assertThat(vanishing.due()).isEmpty();
    vanishing.note(1, 5, Duration.ofHours(-1));
    assertThat(vanishing.due()).isEmpty();
  }

  @Test
  void whatWasNotedThoughTheAnswerWasLostHoldsUpNothing() {
    noted(5);
    vanishing.note(1, 5, Duration.ofHours(-1));
    vanishing.note(1, 6, Duration.ofHours(-1));
    assertThat(vanishing.due()).isEqualTo(Map.of(1L, List.of(5, 6)));
  }

  /// A message whose time has come.
  private void noted(int message) {
    database
        .sql(
            "create table if not exists vanishing_message (chat_id bigint not null, message_id int"
                + " not null, due_at timestamp with time zone not null, primary key (chat_id,"
                + " message_id))")
        .update();
    database.sql("delete from vanishing_message").update();
    database
        .sql(
            "insert into vanishing_message values (1, :message, current_timestamp - interval '1'"
                + " hour)")
        .param("message", message)
        .update();
  }
}

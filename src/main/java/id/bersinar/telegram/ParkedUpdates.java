package id.bersinar.telegram;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Updates whose handling takes so long that Telegram is told that they have been taken. They are
/// on disk until they are handled.
@Component
class ParkedUpdates {

  private final JdbcClient database;

  ParkedUpdates(JdbcClient database) {
    this.database = database;
  }

  /// An update that was parked.
  ///
  /// @param hangs how often the process has ended because it hung
  record Parked(ReceivedUpdate update, long chat, int hangs) {}

  void add(ReceivedUpdate update, long chat) {
    database
        .sql(
            "insert into telegram_update_parked (update_id, chat_id, hangs, content)"
                + " values (:id, :chat, 0, :content)")
        .param("id", update.id())
        .param("chat", chat)
        .param("content", update.json())
        .update();
  }

  List<Parked> all() {
    return database
        .sql("select * from telegram_update_parked order by update_id")
        .query(
            (rows, _) ->
                new Parked(
                    new ReceivedUpdate(rows.getLong("update_id"), rows.getString("content")),
                    rows.getLong("chat_id"),
                    rows.getInt("hangs")))
        .list();
  }

  /// The process ends because of it.
  void countHang(ReceivedUpdate update) {
    database
        .sql("update telegram_update_parked set hangs = hangs + 1 where update_id = :id")
        .param("id", update.id())
        .update();
  }

  /// Removes those that have had their effects, such as where the process ended just then.
  void removeHandled() {
    database
        .sql(
            "delete from telegram_update_parked where exists (select 1 from telegram_update u"
                + " where u.update_id = telegram_update_parked.update_id)")
        .update();
  }

  void remove(ReceivedUpdate update) {
    database
        .sql("delete from telegram_update_parked where update_id = :id")
        .param("id", update.id())
        .update();
  }

  /// Forgets what was parked of that chat.
  void forgetAllOf(long chat) {
    database
        .sql("delete from telegram_update_parked where chat_id = :chat")
        .param("chat", chat)
        .update();
  }
}

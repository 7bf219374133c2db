package id.bersinar.scenario;

import id.bersinar.dialogue.gate.Incoming;
import java.sql.Timestamp;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Conversations that an earlier version of the program has left open.
@SuppressWarnings("NullAway.Init") // injected
class OldSessionsTest extends ScenarioTest {

  private static final AtomicLong CHATS = new AtomicLong(4711);

  // Another each time: of a chat that was known once the program needn't look again.
  private final long chat = CHATS.incrementAndGet();
  private static final String ID = "00000000-0000-0000-0000-000000000001";

  @Autowired private JdbcTemplate database;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reminder    | {'AskingMessage':{}}, {'AskingTime':{'message':'Rapat (contoh)'}}",
        "agenda      | {'Coming':{'page':0}}, {'Looking':{'reminder':'" + ID + "'}}",
        "agenda      | {'ChangingTime':{'reminder':'" + ID + "'}}",
        "sign-up     | {'ChoosingBatch':{}}, {'AskingHome':{'batch':'" + ID + "','name':'Sari'}}",
        "my-sign-ups | {'ConfirmingWithdrawal':{'batch':'" + ID + "'}}",
        "invitation  | {'ChoosingPosition':{'desk':'POLSEK'}}",
        "start       | {'AskingConsent':{'onward':'pelatihan','codeHash':''}}",
        "language    | {'Choosing':{}}",
        "my-data     | {'ConfirmingErasure':{}}",
        "kelola      | {'Looking':{}}, {'AwaitingFile':{}}",
        // Forms whose open question is gone.
        "reminder    | {'Filled':{'answers':{},'path':['reminders.gone'],'views':{}}}",
        "reminder    | {'Filled':{'answers':{}}}",
      })
  void theyEndPolitely(String dialogue, String path) {
    var sari = neighbourhood.phone(chat, "Sari (contoh)").sends("/izin").taps("people.consent");
    leftOpen(dialogue, path);
    sari.sends("yang biru").sees("dialogue.timed-out");
    leftOpen(dialogue, path);
    neighbourhood.receive(
        new Incoming(chat, true, chat, "Sari", "id", new Incoming.Tap(1, "abcde:yes")),
        OptionalInt.empty());
    sari.sees("dialogue.stale-button");
    sari.sends("/menu").sees("dialogue.menu");
  }

  private void leftOpen(String dialogue, String path) {
    database.update("delete from dialogue_session");
    database.update(
        "insert into dialogue_session (chat_id, dialogue, path, token, keys_shown, last_heard)"
            + " values (?, ?, ?, 'abcde', false, ?)",
        chat,
        dialogue,
        "{'v':1,'path':[%s]}".formatted(path).replace('\'', '"'),
        Timestamp.from(clock.instant()));
  }
}

package id.bersinar.people;

import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Text;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The operators whom the setting names. Whoever is taken out of it is out at the next start, and
/// whoever was dismissed isn't brought back by it. All others hear of a change.
@Component
class NamedOperators implements PeriodicJob {

  private final JdbcClient database;
  private final Persons persons;
  private final Zones zones;
  private final Operators operators;
  private final Watch watch;
  private final TransactionTemplate transactions;
  private final Set<Long> setting;
  private boolean done;

  NamedOperators(
      JdbcClient database,
      Persons persons,
      Zones zones,
      Operators operators,
      Watch watch,
      TransactionTemplate transactions,
      PeopleSettings settings) {
    this.database = database;
    this.persons = persons;
    this.zones = zones;
    this.operators = operators;
    this.watch = watch;
    this.transactions = transactions;
    this.setting = settings.operators();
  }

  /// Whether the setting makes whoever has that chat an operator.
  boolean admits(long chat) {
    return setting.contains(chat)
        && database
            .sql(
                "select not exists (select 1 from named_operator where chat_id = :chat and"
                    + " dismissed)")
            .param("chat", chat)
            .query(Boolean.class)
            .single();
  }

  /// From now on the setting doesn't make them one.
  void dismiss(long chat) {
    database
        .sql("update named_operator set dismissed = true where chat_id = :chat")
        .param("chat", chat)
        .update();
    if (setting.contains(chat) && admits(chat)) {
      add(chat, true);
    }
  }

  private void add(long chat, boolean dismissed) {
    database
        .sql("insert into named_operator (chat_id, dismissed) values (:chat, :dismissed)")
        .param("chat", chat)
        .param("dismissed", dismissed)
        .update();
  }

  /// As soon as this node is the one that does such things.
  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofMinutes(1));
  }

  /// Once, as the setting is read at the start. The first time all are taken for known, as the
  /// setting may have been emptied long ago.
  @Override
  public void run() {
    if (!done) {
      transactions.executeWithoutResult(_ -> compare());
      done = true;
    }
  }

  private void compare() {
    var known =
        new HashSet<>(database.sql("select chat_id from named_operator").query(Long.class).list());
    for (var chat : setting) {
      if (!known.contains(chat)) {
        add(chat, false);
        if (!known.isEmpty()) {
          watch.tellAll(Text.of("people.watch.named").with("id", String.valueOf(chat)));
        }
      }
    }
    known.removeAll(setting);
    known.forEach(this::takeOut);
  }

  private void takeOut(long chat) {
    database.sql("delete from named_operator where chat_id = :chat").param("chat", chat).update();
    persons
        .findByChat(chat)
        .filter(it -> it.roles().contains(Role.OPERATOR))
        .ifPresent(
            it -> {
              operators.leave(it);
              watch.tellAll(Text.of("people.watch.unnamed").with("person", it.view(zones).alias()));
            });
  }
}

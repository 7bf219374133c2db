package id.bersinar.broadcasts;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.people.People;
import id.bersinar.scenario.MailOnItsWay;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Residents who have chosen to be written to, and an operator who writes.
@SuppressWarnings("NullAway.Init") // injected
abstract class BroadcastScenario extends ScenarioTest {

  static final String WORDS = "Pelatihan jahit dibuka Senin (contoh)";

  @Autowired SendingJob job;
  @Autowired Run run;
  @Autowired BroadcastData data;
  @Autowired People people;
  @Autowired TransactionTemplate transactions;
  @Autowired MailOnItsWay mail;
  @Autowired JdbcClient database;
  Phone operator;

  @BeforeEach
  void everythingArrives() {
    mail.arrives();
    operator = neighbourhood.operator().sends("/izin").taps("people.consent");
  }

  /// Somebody who wants all news.
  Phone reader(String name) {
    return neighbourhood.resident(name).taps("broadcasts.choose-all").sees("broadcasts.chosen");
  }

  Phone writes(Phone operator, String words, String kind, String time) {
    operator.sends("/siaran").sends(words).taps(kind);
    return time.equals("broadcasts.now") ? operator.taps(time) : operator.sends(time);
  }

  Phone confirms(String words) {
    return writes(operator, words, "broadcasts.kind.training", "broadcasts.now")
        .taps("broadcasts.send")
        .sees("broadcasts.planned");
  }

  void passes(Duration time) {
    clock.advance(time);
    job.run();
  }

  List<Outgoing> sent() {
    return neighbourhood.throughOutbox().stream()
        .filter(it -> it.lane() == Lane.BROADCAST)
        .toList();
  }

  /// So many more who have agreed to news of trainings, as if they had tapped.
  void readers(int count) {
    IntStream.rangeClosed(1, count)
        .forEach(
            it -> {
              var id = new UUID(it * 7919L, it);
              database
                  .sql(
                      "insert into person (id, chat_id, language, first_seen, consented_on,"
                          + " reachable) values (?, ?, 'id', '2026-01-01', '2026-01-01', true)")
                  .params(id, 500_000L + it)
                  .update();
              database
                  .sql(
                      "insert into broadcast_choice (kind, person_id, agreed, chosen_on)"
                          + " values ('TRAINING', ?, true, '2026-01-01')")
                  .params(id)
                  .update();
            });
  }
}

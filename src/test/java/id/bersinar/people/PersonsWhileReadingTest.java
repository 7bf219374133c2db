package id.bersinar.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bersinar.dialogue.Language;
import id.bersinar.scenario.ScenarioTest;
import id.bersinar.storage.ReadingOnly;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// An entity that is made or changed is a write as any other.
@SuppressWarnings("NullAway.Init") // injected
class PersonsWhileReadingTest extends ScenarioTest {

  private static final long CHAT = 7;

  @Autowired private ReadingOnly reading;
  @Autowired private Persons persons;
  @Autowired private JdbcClient database;
  @Autowired private TransactionTemplate transactions;

  @Test
  void anEntityThatIsMadeOrChangedIsAWrite() {
    refuses(() -> reading.call(() -> persons.save(sari())));
    transactions.executeWithoutResult(_ -> persons.save(sari()));
    refuses(() -> transactions.executeWithoutResult(_ -> reading.call(this::silenced)));
    assertThat(persons.findByChat(CHAT)).get().matches(StoredPerson::reachable);
  }

  @Test
  void whatWasChangedBeforeIsSeen() {
    transactions.executeWithoutResult(
        _ -> {
          persons.save(sari());
          assertThat(reading.call(this::count)).isOne();
          silenced();
          assertThat(reading.call(this::count)).isZero();
        });
  }

  private static void refuses(ThrowingCallable writing) {
    assertThatThrownBy(writing).hasMessageContaining("only reading is allowed");
  }

  private static StoredPerson sari() {
    return new StoredPerson(CHAT, Language.INDONESIAN, LocalDate.of(2026, 11, 25));
  }

  private boolean silenced() {
    persons.findByChat(CHAT).orElseThrow().reachable(false);
    return true;
  }

  private int count() {
    return database
        .sql("select count(*) from person where reachable")
        .query(Integer.class)
        .single();
  }
}

package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.bersinar.dialogue.Lane;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// How messages of a transaction come to stand in the outbox.
class PutMessagesTest extends StoredOutboxScenario {

  @Test
  void whatOneTransactionPutsIsWrittenTogetherInItsOrder() {
    put(1, Lane.REMINDER, "nol");
    transactions.executeWithoutResult(
        _ -> {
          outbox.put(message(1, Lane.REMINDER, "satu"));
          outbox.put(message(2, Lane.ALERT, "penting"));
          outbox.put(message(1, Lane.REMINDER, "dua"));
        });
    assertThat(texts(outbox.first(Set.of()))).containsExactly("penting", "nol", "satu", "dua");
  }

  @Test
  void whoeverIsForgottenGetsNothingThatTheSameTransactionPut() {
    transactions.executeWithoutResult(
        _ -> {
          outbox.put(message(1, Lane.REMINDER, "lama"));
          outbox.put(message(2, Lane.REMINDER, "kabar"));
          outbox.forgetAllOf(1);
          outbox.put(message(1, Lane.ANSWER, "terhapus"));
        });
    assertThat(texts(outbox.first(Set.of()))).containsExactly("terhapus", "kabar");
  }

  @Test
  void whatIsPutAfterASavepointGoesBackWithIt() {
    transactions.executeWithoutResult(
        it -> {
          var start = it.createSavepoint();
          outbox.put(message(1, Lane.REMINDER, "batal"));
          it.rollbackToSavepoint(start);
          outbox.put(message(1, Lane.REMINDER, "satu"));
          var later = it.createSavepoint();
          outbox.put(message(1, Lane.REMINDER, "batal"));
          outbox.forgetAllOf(2);
          outbox.put(message(1, Lane.REMINDER, "batal"));
          it.rollbackToSavepoint(later);
          outbox.put(message(1, Lane.REMINDER, "dua"));
        });
    assertThat(texts(outbox.first(Set.of()))).containsExactly("satu", "dua");
  }

  @Test
  void whatIsPutAtTheLastMomentIsWrittenOrRefused() {
    var last = message(1, Lane.REMINDER, "akhir");
    transactions.executeWithoutResult(
        _ -> {
          outbox.put(message(1, Lane.REMINDER, "satu"));
          beforeCommit(() -> outbox.put(last));
        });
    assertThat(texts(outbox.first(Set.of()))).containsExactly("satu", "akhir");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                transactions.executeWithoutResult(
                    _ -> {
                      outbox.put(message(1, Lane.REMINDER, "dua"));
                      afterCommit(() -> outbox.put(last));
                    }));
    assertThatIllegalStateException()
        .isThrownBy(
            () -> transactions.executeWithoutResult(_ -> beforeCommit(() -> outbox.put(last))));
  }

  private static void beforeCommit(Runnable action) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            action.run();
          }
        });
  }

  private static void afterCommit(Runnable action) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            action.run();
          }
        });
  }
}

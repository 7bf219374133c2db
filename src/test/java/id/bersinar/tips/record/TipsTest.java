package id.bersinar.tips.record;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.tips.TipScenario;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TipsTest extends TipScenario {

  @Autowired private Tips tips;

  @Test
  void whoLocksATipThatWasReadBeforeSeesWhatOthersHaveDoneMeanwhile() {
    tip(neighbourhood.phone("Sari (contoh)"), "Isi contoh");
    transactions.executeWithoutResult(
        _ -> {
          var read = tips.open(POLSEK).getFirst();
          assertThat(read.state()).isEqualTo(Tip.State.NEW);
          CompletableFuture.runAsync(() -> close(read.getId())).join();
          assertThat(tips.lock(read.getId()).map(Tip::state)).contains(Tip.State.CLOSED);
        });
  }

  private void close(UUID tip) {
    transactions.executeWithoutResult(_ -> tips.lock(tip).orElseThrow().close(Tip.Outcome.SPAM));
  }

  @Test
  void whoLocksATipThatIsGoneMeanwhileFindsNone() {
    tip(neighbourhood.phone("Sari (contoh)"), "Isi contoh");
    transactions.executeWithoutResult(
        _ -> {
          var read = tips.open(POLSEK).getFirst();
          CompletableFuture.runAsync(() -> delete(read.getId())).join();
          assertThat(tips.lock(read.getId())).isEmpty();
        });
  }

  private void delete(UUID tip) {
    transactions.executeWithoutResult(_ -> tips.delete(tips.lock(tip).orElseThrow().getId()));
  }

  @Test
  void aTipThatIsNotThereCannotBeLocked() {
    transactions.executeWithoutResult(_ -> assertThat(tips.lock(UUID.randomUUID())).isEmpty());
  }
}

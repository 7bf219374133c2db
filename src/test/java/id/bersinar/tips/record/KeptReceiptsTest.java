package id.bersinar.tips.record;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.tips.TipScenario;
import id.bersinar.tips.intake.Intake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Receipts that are kept until their senders surely have them.
@SuppressWarnings("NullAway.Init") // injected
class KeptReceiptsTest extends TipScenario {

  @Autowired private KeptReceipts receipts;
  @Autowired private Intake intake;
  @Autowired private JdbcTemplate database;

  private List<HandIn> some(int count) {
    var handIns = new ArrayList<HandIn>();
    for (int number = 0; number < count; number++) {
      var handIn = HandIn.fresh();
      intake.accept(handIn, TOLD, Optional.empty(), POLSEK, false);
      handIns.add(handIn);
    }
    return handIns;
  }

  private List<String> onDisk() {
    return database.queryForList("select lookup from receipt_waiting", String.class);
  }

  @Test
  void writtenAnewTheyStandInNoOrderAndAreStillFound() {
    var handIns = some(8);
    letGo();
    assertThat(onDisk()).hasSize(8).isSorted();
    assertThat(handIns).allSatisfy(it -> assertThat(intake.recall(it)).isPresent());
  }

  @Test
  void theyHaveOneSize() {
    some(3);
    assertThat(
            database.queryForList(
                "select distinct octet_length(sealed) from receipt_waiting", Integer.class))
        .hasSize(1);
  }

  /// As where the slot begins in several processes at once.
  @Test
  void writtenAnewBySeveralAtOnceNoneIsLost() throws Exception {
    var handIns = some(6);
    var done = new ArrayList<Future<?>>();
    try (var threads = Executors.newFixedThreadPool(3)) {
      var together = new CyclicBarrier(3);
      for (int process = 0; process < 3; process++) {
        done.add(
            threads.submit(
                () -> {
                  together.await();
                  transactions.executeWithoutResult(_ -> receipts.mix());
                  return true;
                }));
      }
    }
    for (var it : done) {
      it.get();
    }
    assertThat(onDisk()).hasSize(6);
    assertThat(handIns).allSatisfy(it -> assertThat(intake.recall(it)).isPresent());
  }
}

package id.bersinar.tips.desk;

import static id.bersinar.tips.TipsOnPhones.SEEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What one officer has claimed is closed to the others.
class ClaimsTest extends InboxScenario {

  @Test
  void whatOneHasClaimedTheOtherCannotOpen() {
    aTip();
    second.sends("/laporan").taps("tips.age.today").sees(SEEN);
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim");
    second
        .taps("tips.act.claim")
        .sees("dialogue.too-late", "Ditangani oleh Polsek contoh · ")
        .seesNothingOf(SEEN);
    second
        .sends("/laporan")
        .sees("Tidak ada laporan baru")
        .taps("Petugas lain (1)")
        .taps("tips.age.today")
        .sees("Ditangani oleh Polsek contoh · ")
        .seesNothingOf(SEEN);
    assertThat(second.buttons()).containsExactly("📥 Daftar laporan", "⬅️ Kembali", "✖️ Batal");
  }

  @Test
  void ofTwoWhoTapAtOnceOneGetsIt() throws Exception {
    for (int round = 0; round < 5; round++) {
      aTip();
      first.sends("/laporan").taps("tips.age.today").sees(SEEN);
      second.sends("/laporan").taps("tips.age.today").sees(SEEN);
      atOnce(() -> first.taps("tips.act.claim"), () -> second.taps("tips.act.claim"));
      var got =
          Stream.of(first, second)
              .filter(it -> it.news().toString().contains("sekarang Anda yang menangani"))
              .toList();
      assertThat(got).hasSize(1);
      var other = got.contains(first) ? second : first;
      other
          .sees(
              "dialogue.too-late",
              "tips.inbox.state-claimed",
              got.contains(first) ? "Polsek" : "Polres")
          .seesNothingOf(SEEN);
      got.getFirst()
          .taps("tips.act.close")
          .taps("tips.outcome.duplicate")
          .taps("tips.inbox.no-last-word")
          .taps("tips.inbox.close-yes")
          .sees("tips.inbox.closed");
    }
  }

  private static void atOnce(Runnable one, Runnable two) throws Exception {
    var start = new CyclicBarrier(2);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          Stream.of(one, two)
              .map(
                  it ->
                      threads.submit(
                          () -> {
                            start.await();
                            it.run();
                            return true;
                          }))
              .toList();
      for (var run : running) {
        assertThat(run.get()).isTrue();
      }
    }
  }

  @Test
  void anOfficerIsHeldBeforeTheTipAsByWhoeverDismissesThem() throws Exception {
    aTip();
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture<Void> step =
          transactions.execute(
              _ -> {
                database.queryForList("select id from officer_key for update");
                var waiting =
                    CompletableFuture.runAsync(() -> first.taps("tips.act.release"), threads);
                waiting.copy().completeOnTimeout(null, 300, TimeUnit.MILLISECONDS).join();
                assertThat(waiting).isNotDone();
                assertThat(database.queryForList("select id from tip for update nowait"))
                    .hasSize(1);
                return waiting;
              });
      Objects.requireNonNull(step).join();
    }
    first.sees("tips.inbox.released");
  }

  @Test
  void whatIsReleasedCanBeClaimedByTheOther() {
    aTip();
    first
        .sends("/laporan")
        .taps("tips.age.today")
        .taps("tips.act.claim")
        .taps("tips.act.release")
        .sees("tips.inbox.released");
    second
        .sends("/laporan")
        .taps("tips.age.today")
        .sees(SEEN)
        .taps("tips.act.claim")
        .sees("tips.inbox.state-mine");
  }

  @Test
  void afterAReleaseAnOldQuestionIsNotAsked() {
    aTip();
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim").taps("tips.act.ask");
    database.update("update tip set claimed_by = null");
    first.sends("Apa?").sees("dialogue.too-late", "tips.inbox.state-new");
  }
}

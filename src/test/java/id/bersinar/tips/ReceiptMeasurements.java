package id.bersinar.tips;

import id.bersinar.people.Desk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// How long ten senders at once wait for their receipts, with stretching at its full cost. Not part
/// of the build: `docs/measurements.md` says how to run it.
@TestPropertySource(
    properties = {"bersinar.tips.stretching.memory=65536", "bersinar.tips.stretching.passes=3"})
@SuppressWarnings("NullAway.Init") // injected
class ReceiptMeasurements extends TipScenario {

  private static final Logger log = LoggerFactory.getLogger(ReceiptMeasurements.class);
  private static final int SENDERS = 10;
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 20;

  @Autowired private Intake intake;

  @Test
  void tenSendersAtOnce() throws Exception {
    for (int round = 0; round < WARM_UP; round++) {
      round();
    }
    var times = new ArrayList<Double>();
    for (int round = 0; round < ROUNDS; round++) {
      times.addAll(round());
    }
    Collections.sort(times);
    log.info(
        "tip accepted to receipt, {} senders at once: p50 {} ms, p99 {} ms, max {} ms",
        SENDERS,
        times.get(times.size() / 2).intValue(),
        times.get(times.size() * 99 / 100).intValue(),
        times.getLast().intValue());
  }

  private List<Double> round() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Double> sends =
          () -> {
            long before = System.nanoTime();
            intake.accept(TOLD, Desk.POLSEK, false);
            return (System.nanoTime() - before) / 1e6;
          };
      var times = new ArrayList<Double>();
      for (var sent : threads.invokeAll(Stream.generate(() -> sends).limit(SENDERS).toList())) {
        times.add(sent.get());
      }
      return times;
    }
  }
}

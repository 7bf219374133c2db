package id.bersinar.tips.sender;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.tips.CanaryScenario;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.intake.Intake;
import id.bersinar.tips.record.HandIn;
import id.bersinar.tips.record.RecordInTests;
import id.bersinar.tips.secrets.Receipt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/// How long ten senders at once wait for their receipts, and whether the time of an answer tells
/// that a receipt's tip is gone; with stretching at its full cost and the database in a file. Not
/// part of the build: `docs/measurements.md` says how to run it.
@ContextConfiguration(initializers = CanaryScenario.OnDisk.class, inheritInitializers = false)
@TestPropertySource(
    properties = {"bersinar.tips.stretching.memory=65536", "bersinar.tips.stretching.passes=3"})
@SuppressWarnings("NullAway.Init") // injected
class ReceiptMeasurements extends TipScenario {

  private static final Logger log = LoggerFactory.getLogger(ReceiptMeasurements.class);
  private static final int SENDERS = 10;
  private static final Duration WHILE_OTHERS_TELL = Duration.ofSeconds(5);
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 20;

  private static final int LOOKS = 60;

  @Autowired private Intake intake;
  @Autowired private SendersThreads threads;
  @Autowired private JdbcTemplate database;

  /// They have told their tips meanwhile, so receipts are ready for them.
  @Test
  void tenSendersAtOnce() throws Exception {
    measure("10 senders at once", WHILE_OTHERS_TELL);
  }

  @Test
  void tenSendersAtOnceAgainAndAgain() throws Exception {
    measure("10 senders at once without a pause", Duration.ZERO);
  }

  private void measure(String what, Duration pause) throws Exception {
    for (int round = 0; round < WARM_UP; round++) {
      round();
    }
    var times = new ArrayList<Double>();
    for (int round = 0; round < ROUNDS; round++) {
      Thread.sleep(pause);
      times.addAll(round());
    }
    Collections.sort(times);
    log.info(
        "tip accepted to receipt, {}: p50 {} ms, p99 {} ms, max {} ms",
        what,
        times.get(times.size() / 2).intValue(),
        times.get(times.size() * 99 / 100).intValue(),
        times.getLast().intValue());
  }

  private List<Double> round() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Double> sends =
          () -> {
            long before = System.nanoTime();
            intake.accept(HandIn.fresh(), TOLD, Optional.empty(), POLSEK, false);
            return (System.nanoTime() - before) / 1e6;
          };
      var times = new ArrayList<Double>();
      for (var sent : threads.invokeAll(Stream.generate(() -> sends).limit(SENDERS).toList())) {
        times.add(sent.get());
      }
      return times;
    }
  }

  @Test
  void receiptsWhoseTipIsGone() {
    var receipts = new LinkedHashMap<String, Receipt>();
    receipts.put("never given out", Receipt.parse("0123 4567 8901 2345 6789").orElseThrow());
    receipts.put("withdrawn", withdrawn());
    receipts.put("shredded, rows back from a backup", shredded());
    for (int look = 0; look < WARM_UP; look++) {
      receipts.values().forEach(threads::recognise);
    }
    var times = new HashMap<String, List<Double>>();
    for (int look = 0; look < LOOKS; look++) {
      var order = new ArrayList<>(receipts.keySet());
      Collections.shuffle(order);
      for (var kind : order) {
        long before = System.nanoTime();
        assertThat(threads.recognise(requireNonNull(receipts.get(kind)))).isEmpty();
        times.computeIfAbsent(kind, _ -> new ArrayList<>()).add((System.nanoTime() - before) / 1e6);
      }
    }
    var unknown = requireNonNull(times.get("never given out"));
    receipts
        .keySet()
        .forEach(
            kind -> {
              var its = requireNonNull(times.get(kind)).stream().sorted().toList();
              log.info(
                  "a receipt {}: p50 {} ms, p99 {} ms; {} % of its answers take longer than one for"
                      + " a receipt never given out",
                  kind,
                  its.get(its.size() / 2).intValue(),
                  its.get(its.size() * 99 / 100).intValue(),
                  Math.round(100 * longer(its, unknown)));
            });
  }

  private static double longer(List<Double> some, List<Double> others) {
    long pairs =
        some.stream().mapToLong(it -> others.stream().filter(other -> it > other).count()).sum();
    return (double) pairs / some.size() / others.size();
  }

  private Receipt withdrawn() {
    var receipt = intake.accept(HandIn.fresh(), TOLD, Optional.empty(), POLSEK, false);
    assertThat(threads.withdraw(threads.recognise(receipt).orElseThrow().secret())).isTrue();
    return receipt;
  }

  private Receipt shredded() {
    var receipt = intake.accept(HandIn.fresh(), TOLD, Optional.empty(), POLSEK, false);
    letGo();
    RecordInTests.destroyKey(
        context, requireNonNull(database.queryForObject("select shred_key from tip", UUID.class)));
    return receipt;
  }
}

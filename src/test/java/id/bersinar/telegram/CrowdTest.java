package id.bersinar.telegram;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Lane;
import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TakesSeconds;
import id.bersinar.telegram.SteppedSender.Leaving;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Thousands ask at once, and Telegram takes thirty a second: who waits how long, and who is told.
@EachDatabase
@TakesSeconds(25)
class CrowdTest {

  private static final int CROWD = 5000;
  // Enough where nothing depends on how many they are.
  private static final int SOME = 1500;
  private static final long OFFICER = 1_000_001;
  private static final long SENDER_OF_A_TIP = 1_000_002;
  private static final Duration ALL_AT_FULL_PACE = Duration.ofSeconds(CROWD / 30);

  private final SteppedSender sender = new SteppedSender(30);

  @AfterEach
  void end() {
    sender.close();
  }

  private static long[] people(int many) {
    return LongStream.rangeClosed(1, many).toArray();
  }

  private List<Leaving> of(Lane lane) {
    return sender.left().stream().filter(it -> it.lane() == lane && !it.isNotice()).toList();
  }

  private List<Leaving> notices() {
    return sender.left().stream().filter(Leaving::isNotice).toList();
  }

  @Test
  void eachIsAnsweredOnceAndWhoeverWaitsTheLongestIsToldSo() {
    sender.stores(Lane.ANSWER, people(CROWD));
    sender.runs(Duration.ofSeconds(220));

    assertThat(of(Lane.ANSWER)).extracting(Leaving::chat).doesNotHaveDuplicates().hasSize(CROWD);
    assertThat(of(Lane.ANSWER))
        .isSortedAccordingTo((one, other) -> Long.compare(one.chat(), other.chat()));
    // Telling takes a third at most, so it makes nobody wait half as long again.
    assertThat(requireNonNull(of(Lane.ANSWER).getLast()).at())
        .isLessThan(ALL_AT_FULL_PACE.multipliedBy(3).dividedBy(2));
    assertThat(notices()).extracting(Leaving::chat).doesNotHaveDuplicates();
    var answeredAt = new HashMap<Long, Duration>();
    of(Lane.ANSWER).forEach(it -> answeredAt.put(it.chat(), it.at()));
    assertThat(notices())
        .allSatisfy(
            it ->
                assertThat(requireNonNull(answeredAt.get(it.chat())).minus(it.at()))
                    .isGreaterThan(Duration.ofSeconds(3)));
    var told = new HashSet<>(notices().stream().map(Leaving::chat).toList());
    assertThat(of(Lane.ANSWER))
        .filteredOn(it -> it.at().compareTo(ALL_AT_FULL_PACE.plusSeconds(10)) > 0)
        .hasSizeGreaterThan(500)
        .allMatch(it -> told.contains(it.chat()));
    // Within half a second somebody was told who was going to wait for minutes.
    assertThat(requireNonNull(notices().getFirst()).at()).isLessThan(Duration.ofMillis(500));
  }

  @Test
  void anAlertLeavesWithinSecondsAndAMailingHoldsNobodyUp() {
    sender.stores(Lane.BROADCAST, LongStream.rangeClosed(10_001, 15_000).toArray());
    sender.stores(Lane.ANSWER, people(SOME));
    for (int round = 0; round < 4; round++) {
      sender.runs(Duration.ofSeconds(7));
      sender.stores(Lane.ALERT, OFFICER);
      var put = sender.now();
      sender.runs(Duration.ofSeconds(5));
      assertThat(of(Lane.ALERT)).hasSize(round + 1);
      assertThat(requireNonNull(of(Lane.ALERT).getLast()).at().minus(put))
          .isLessThan(Duration.ofSeconds(1));
    }
    assertThat(of(Lane.BROADCAST)).isEmpty();
  }

  @Test
  void whoeverAsksWhileAMailingRunsIsAnsweredAtOnceAndNobodyIsToldOfIt() {
    sender.stores(Lane.BROADCAST, people(5_000));
    sender.runs(Duration.ofSeconds(10));
    sender.stores(Lane.ANSWER, 10_001);
    var put = sender.now();
    sender.runs(Duration.ofSeconds(10));
    assertThat(requireNonNull(of(Lane.ANSWER).getFirst()).at().minus(put))
        .isLessThan(Duration.ofSeconds(1));
    assertThat(notices()).isEmpty();
    assertThat(of(Lane.BROADCAST)).hasSizeGreaterThan(500);
  }

  @Test
  void aConversationInMemoryGoesOnBesideTheCrowd() {
    sender.stores(Lane.ANSWER, people(SOME));
    for (int step = 1; step <= 2; step++) {
      sender.holds(SENDER_OF_A_TIP);
      int steps = step;
      sender.runs(Duration.ofSeconds(25));
      assertThat(sender.left()).filteredOn(it -> it.chat() == SENDER_OF_A_TIP).hasSize(steps);
    }
  }

  @Test
  void whoeverHasJustHadAMessageIsNotToldWithinTheSameSecond() {
    sender.stores(Lane.ANSWER, people(SOME));
    sender.stores(Lane.ALERT, SOME);
    sender.runs(Duration.ofMillis(500));
    assertThat(of(Lane.ALERT)).extracting(Leaving::chat).containsExactly((long) SOME);
    assertThat(notices())
        .extracting(Leaving::chat)
        .startsWith(SOME - 1L)
        .doesNotContain((long) SOME);
  }

  /// Whoever has had no word yet goes before those who have, however late it asks.
  @Test
  void nobodyIsToldWhoIsAnsweredAtOnce() {
    LongStream.rangeClosed(1, SOME / 5).forEach(sender::holds);
    sender.runs(Duration.ofSeconds(16));
    assertThat(of(Lane.ANSWER)).hasSize(SOME / 5);
    LongStream.rangeClosed(1, SOME / 5).forEach(sender::holds);
    sender.holds(SENDER_OF_A_TIP);
    sender.runs(Duration.ofSeconds(2));
    assertThat(of(Lane.ANSWER)).extracting(Leaving::chat).contains(SENDER_OF_A_TIP);
    assertThat(notices()).extracting(Leaving::chat).doesNotContain(SENDER_OF_A_TIP);
  }

  @Test
  void aCrowdInMemoryAndOneInTheOutboxTakeTurnsAndBothAreTold() {
    sender.stores(Lane.ANSWER, people(SOME / 2));
    LongStream.rangeClosed(SOME / 2 + 1, SOME).forEach(sender::holds);
    sender.runs(Duration.ofSeconds(25));
    assertThat(of(Lane.ANSWER)).filteredOn(it -> it.chat() <= SOME / 2).hasSizeBetween(180, 400);
    assertThat(of(Lane.ANSWER)).filteredOn(it -> it.chat() > SOME / 2).hasSizeBetween(180, 400);
    assertThat(notices()).filteredOn(it -> it.chat() <= SOME / 2).hasSizeGreaterThan(50);
    assertThat(notices()).filteredOn(it -> it.chat() > SOME / 2).hasSizeGreaterThan(50);
    sender.runs(Duration.ofMinutes(1));
    assertThat(of(Lane.ANSWER)).extracting(Leaving::chat).doesNotHaveDuplicates().hasSize(SOME);
    assertThat(sender.remembersAnybody()).isFalse();
  }
}

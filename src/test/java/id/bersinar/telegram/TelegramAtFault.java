package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.gate.Outgoing;
import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/// What becomes of messages where Telegram fails, refuses or is blocked. Runs as a part of
/// [GateTest], in its context.
abstract class TelegramAtFault extends GateScenario {

  @Test
  void telegramBeingAwayLosesNothing() {
    sari.sends("/start").sees("people.welcome");
    TELEGRAM.faults(Map.of("outage", true));
    tell(sari, Lane.REMINDER, plain("Ingat rapat"));
    await()
        .atMost(Duration.ofSeconds(40))
        .until(() -> telegramHealth.health().getStatus().equals(Status.DOWN));
    TELEGRAM.noFaults();
    await()
        .atMost(Duration.ofSeconds(40))
        .until(() -> telegramHealth.health().getStatus().equals(Status.UP));
    await().atMost(Duration.ofSeconds(40)).until(this::nothingWaits);
    sari.sees("Ingat rapat");
  }

  @Test
  void aFaultOfTelegramIsTriedAgain() {
    sari.sends("/start").sees("people.welcome");
    TELEGRAM.faults(Map.of("errors", 2, "methods", List.of("sendMessage")));
    tell(sari, Lane.ANSWER, plain("Tetap sampai"));
    sari.sees("Tetap sampai");
  }

  @Test
  void whatTelegramHasTakenIsNotSentAgainWhateverItAnswers() {
    sari.sends("/start").sees("people.welcome");
    TELEGRAM.faults(Map.of("garbled", -1, "methods", List.of("sendMessage", "deleteMessages")));
    tell(sari, Lane.ANSWER, plain("Hanya sekali"), plain("Lalu ini"));
    sari.sees("Hanya sekali", "Lalu ini");
    await().until(this::nothingWaits);
    sari.sends("/rahasia").sees("Berapa?").sends("/batal").sees("dialogue.cancelled");
    await().until(() -> direct.isEmpty());
    TELEGRAM.noFaults();
    assertThat(textsOfSari()).containsOnlyOnce("Hanya sekali", "Lalu ini");
  }

  @Test
  void aSecondOfFaultsIsNoMoreThanAFewSecondsOfSilence() {
    var phones = Stream.generate(() -> TELEGRAM.phone("Warga (contoh)")).limit(30).toList();
    TELEGRAM.faults(Map.of("errors", -1, "delay", 500, "methods", List.of("sendMessage")));
    double before = failures();
    phones.forEach(phone -> tell(phone, Lane.ANSWER, plain("Kabar")));
    await().atMost(Duration.ofSeconds(20)).until(() -> failures() >= before + 5);
    TELEGRAM.noFaults();
    await().atMost(Duration.ofSeconds(10)).until(this::nothingWaits);
    phones.forEach(phone -> phone.sees("Kabar"));
  }

  private double failures() {
    return meters.find("bersinar.sends").tag("result", "failed").counters().stream()
        .mapToDouble(Counter::count)
        .sum();
  }

  @Test
  void aClockThatIsPutBackOrForwardSilencesAndLosesNothing() {
    sari.sends("/start").sees("people.welcome");
    for (var step : List.of(Duration.ofDays(-1), Duration.ofDays(2), Duration.ofHours(-30))) {
      TELEGRAM.faults(Map.of("errors", -1, "methods", List.of("sendMessage")));
      tell(sari, Lane.ANSWER, plain("Langkah " + step));
      direct.send(
          new Outgoing(
              sari.id(),
              Lane.ANSWER,
              new Outgoing.Html("Dari memori", new Outgoing.Unchanged()),
              true,
              true));
      clock.advance(step);
      TELEGRAM.noFaults();
      sari.sees("Langkah " + step, "Dari memori");
      sari.sends("/hitung").sees("Berapa?");
    }
  }

  @Test
  void whoBlocksTheBotIsWrittenToNoMore() {
    sari.sends("/izin").taps("people.consent").sees("dialogue.menu");
    sari.blocks();
    await().until(() -> !reachable(sari));
    tell(sari, Lane.BROADCAST, plain("Ini tidak sampai"), plain("Ini juga tidak"));
    await().until(this::nothingWaits);
    assertThat(
            database
                .sql("select refusal from outbox where chat_id = :chat")
                .param("chat", sari.id())
                .query(String.class)
                .list())
        .hasSize(2)
        .allMatch(it -> it.contains("blocked"));
    sari.unblocks();
    sari.sends("/menu").sees("dialogue.menu");
    assertThat(reachable(sari)).isTrue();
  }

  @Test
  void whatTelegramRefusesIsSetAsideAndTheOperatorIsTold() {
    var operator = TELEGRAM.phone(OPERATOR, "Operator (contoh)", "id");
    operator.sends("/izin").taps("people.consent").sees("dialogue.menu");
    tell(operator, Lane.BROADCAST, plain("   "), plain(""));
    await().until(this::nothingWaits);
    refusals.run();
    operator.sees("Telegram menolak 2 pesan");
    assertThat(outboxHealth.health().getDetails()).containsKey("refused");
  }

  @Test
  void telegramsPaceIsKept() {
    var phones = Stream.generate(() -> TELEGRAM.phone("Warga (contoh)")).limit(40).toList();
    for (int round = 0; round < 2; round++) {
      for (var phone : phones) {
        tell(phone, Lane.BROADCAST, plain("Pengumuman " + round));
      }
    }
    phones.forEach(phone -> phone.sees("Pengumuman 0", "Pengumuman 1"));
    assertThat(meters.find("bersinar.sends").tag("result", "too-fast").counters()).isEmpty();
  }

  @Test
  void whoUnblocksTheBotIsReachableAgainWithoutAWord() {
    sari.sends("/izin").taps("people.consent").sees("dialogue.menu");
    sari.blocks();
    await().until(() -> !reachable(sari));
    sari.unblocks();
    await().until(() -> reachable(sari));
    tell(sari, Lane.REMINDER, plain("Ingat rapat"));
    sari.sees("Ingat rapat");
  }
}

package id.bersinar.broadcasts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.mock;

import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.people.Person;
import id.bersinar.scenario.Gatehouse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/// The course of a broadcast, whatever comes in between.
class RunTest extends BroadcastScenario {

  private static final Reply SAME = Reply.say("broadcasts.same");

  @Test
  void theSameThatTwoSendAtTheSameMomentIsSentOnce() {
    var sari = reader("Sari (contoh)");
    var author = people.withRole(Role.OPERATOR).getFirst();
    var other = meanwhile(() -> assertThat(plan(author)).isNotEqualTo(SAME), () -> planned(author));
    other.join();
    passes(Duration.ofSeconds(1));
    passes(Duration.ofSeconds(1));
    passes(Duration.ofSeconds(1));
    sari.sees(WORDS);
    assertThat(sent()).hasSize(1);
  }

  private Reply plan(Person author) {
    return run.plan(author.id(), Kind.TRAINING, WORDS, Optional.empty());
  }

  private void planned(Person author) {
    try {
      assertThat(plan(author)).isEqualTo(SAME);
    } catch (DuplicateKeyException _) {
      // Is tried again by the gate, and refused then.
    }
  }

  /// Begins the second before the first is committed, which doesn't wait for it if it waits.
  private CompletableFuture<Void> meanwhile(Runnable first, Runnable second) {
    return Objects.requireNonNull(
        transactions.execute(
            _ -> {
              first.run();
              var other = CompletableFuture.runAsync(second);
              other.copy().completeOnTimeout(null, 300, TimeUnit.MILLISECONDS).join();
              return other;
            }));
  }

  @Test
  void whoWantsNoMoreWhileTheFirstIsHandedOverGetsNothing() {
    var sari = reader("Sari (contoh)");
    confirms(WORDS);
    var id = database.sql("select id from broadcast").query(UUID.class).single();
    var person =
        people
            .find(
                database
                    .sql("select distinct person_id from broadcast_choice")
                    .query(UUID.class)
                    .single())
            .orElseThrow();
    mail.waitsFor(person.chat());
    var leaving = meanwhile(() -> run.slice(id), () -> run.decline(person, Kind.TRAINING));
    leaving.join();
    passes(Duration.ofSeconds(5));
    operator.sees("Sampai ke 0 orang", "Tidak mau dikirimi lagi: 1");
    sari.sends("/kabar").offers("⬜ Pelatihan dan usaha");
  }

  @Test
  void anyOperatorStopsItAndWhatIsLeftIsNotSent() {
    readers(SendingJob.MOST_WAITING + 300);
    var second = neighbourhood.operator("Dewi (contoh)");
    confirms(WORDS);
    mail.is(SendingJob.MOST_WAITING - 10, 3);
    job.run();
    assertThat(sent()).isEmpty();
    mail.is(0, 3);
    passes(Duration.ofSeconds(1));
    assertThat(sent()).hasSize(SendingJob.MOST_WAITING);
    mail.is(900, 3);
    passes(Duration.ofSeconds(5));
    operator.sees("Sudah sampai: 97", "Tidak bisa dihubungi: 3");
    second.tapsOn("broadcasts.told", "broadcasts.stop").sees("broadcasts.stopping");
    passes(Duration.ofSeconds(5));
    operator.sees("dihentikan. Sudah telanjur sampai ke 97");
    second.tapsOn("broadcasts.told", "broadcasts.stop").sees("broadcasts.over");
    assertThat(sent()).hasSize(SendingJob.MOST_WAITING);
  }

  @Test
  void afterACrashItGoesOnWhereItWas() {
    readers(Run.SLICE + 100);
    confirms(WORDS);
    var broken = new IllegalStateException("contoh");
    var gate = mock(Gatehouse.class);
    doNothing().doThrow(broken).doNothing().when(gate).puttingAll(any());
    neighbourhood.through(gate);
    assertThatThrownBy(job::run).isSameAs(broken);
    assertThat(sent()).hasSize(Run.SLICE);
    job.run();
    assertThat(sent()).extracting(Outgoing::chat).hasSize(Run.SLICE + 100).doesNotHaveDuplicates();
    operator.sees("Sampai ke 350 orang");
  }

  @Test
  void afterALongStandstillAnOperatorIsAsked() {
    var sari = reader("Sari (contoh)");
    var second = neighbourhood.operator("Rina (contoh)");
    confirms(WORDS);
    clock.advance(SendingJob.STALE);
    job.holdWhatIsStale();
    job.run();
    sari.seesNothingOf(WORDS);
    operator.sees("broadcasts.asleep").taps("broadcasts.resume").sees("broadcasts.resumed");
    second.sees("broadcasts.asleep").taps("broadcasts.resume").sees("broadcasts.resumed");
    reader("Wati (contoh)");
    job.run();
    sari.sees(WORDS);
    int expected = database.sql("select expected from broadcast").query(Integer.class).single();
    assertThat(expected).isEqualTo(2);
  }

  @Test
  void whatNobodyDecidesAboutStopsAfterAWeek() {
    var sari = reader("Sari (contoh)");
    confirms(WORDS);
    clock.advance(SendingJob.STALE);
    job.holdWhatIsStale();
    clock.advance(Duration.ofDays(8));
    data.expire();
    passes(Duration.ofSeconds(5));
    operator
        .sees("broadcasts.stopped")
        .tapsOn("broadcasts.asleep", "broadcasts.resume")
        .sees("broadcasts.over");
    sari.seesNothingOf(WORDS);
  }

  @Test
  void whoGoesAwayMeanwhileIsCounted() {
    var sari = reader("Sari (contoh)");
    confirms(WORDS);
    mail.is(1, 0);
    passes(Duration.ofSeconds(1));
    long chat = sent().getFirst().chat();
    mail.waitsFor(chat);
    sari.sends("/hapusdata").taps("people.erase.yes");
    mail.arrives();
    passes(Duration.ofSeconds(5));
    operator.sees("Sampai ke 0 orang", "Tidak mau dikirimi lagi: 1");
  }

  @Test
  void aBroadcastOfSomebodyWhoIsNoOperatorAnyMoreStops() {
    var sari = reader("Sari (contoh)");
    var second = neighbourhood.operator("Dewi (contoh)");
    writes(second, WORDS, "broadcasts.kind.training", "besok jam 9 pagi")
        .taps("broadcasts.send")
        .sees("pukul 09.00");
    second.sends("/hapusdata").taps("people.erase.yes");
    passes(Duration.ofDays(1));
    operator.sees("broadcasts.without-author");
    sari.seesNothingOf(WORDS);
  }
}

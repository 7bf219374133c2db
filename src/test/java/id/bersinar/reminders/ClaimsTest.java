package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.people.Audience;
import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.Gatehouse;
import id.bersinar.scenario.TakesSeconds;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// However many claim at once, and whatever interrupts them, everybody gets each once.
@EachDatabase
@TakesSeconds(15)
class ClaimsTest extends RemindersTest {

  private static final int OTHERS = 1_200;

  @Autowired Claims claims;

  private void others() {
    database.batchUpdate(
        "insert into person (id, chat_id, language, first_seen, consented_on, reachable)"
            + " values (?, ?, 'id', date '2026-11-20', date '2026-11-20', true)",
        IntStream.range(0, OTHERS)
            .mapToObj(it -> new Object[] {new UUID(it, it), 5_000_000L + it})
            .toList());
    database.update(
        "insert into person_role (person_id, role) select id, 'STAKEHOLDER' from person"
            + " where chat_id >= 5000000");
  }

  private static Gatehouse putting(Consumer<List<Outgoing>> each) {
    return new Gatehouse() {
      @Override
      public void puttingAll(List<Outgoing> messages) {
        each.accept(messages);
      }
    };
  }

  private static boolean says(Outgoing message, String word) {
    return message.content() instanceof Outgoing.Html(var html, var _) && html.contains(word);
  }

  private long messages() {
    return neighbourhood.throughOutbox().stream().filter(it -> it.lane() == Lane.REMINDER).count();
  }

  private void allHaveEachOnce(int reminders) {
    long people = OTHERS + 2;
    assertThat(count("reminder_delivery")).isEqualTo(people * reminders);
    assertThat(messages()).isEqualTo(people * reminders);
    assertThat(count("reminder_due")).isZero();
  }

  @Test
  void noTransactionHoldsEverybody() {
    others();
    make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    goTo("2030-11-21T09:00");
    neighbourhood.through(putting(it -> assertThat(it).hasSizeLessThanOrEqualTo(Claims.SLICE)));
    fireAll();
    allHaveEachOnce(1);
  }

  @Test
  void whatDiesInTheMiddleIsTakenUpByAnother() {
    others();
    make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    goTo("2030-11-21T09:00");
    var slices = Collections.synchronizedList(new ArrayList<Integer>());
    neighbourhood.through(
        putting(
            it -> {
              slices.add(it.size());
              if (slices.size() == 3) {
                throw new Killed();
              }
            }));
    assertThatThrownBy(this::fireAll).isInstanceOf(Killed.class);
    assertThat(count("reminder_delivery")).isEqualTo(2L * Claims.SLICE).isEqualTo(messages());
    fireAll();
    allHaveEachOnce(2);
  }

  /// As when the process is gone: nothing catches it.
  private static final class Killed extends Error {}

  /// As several nodes do.
  @Test
  void manyWhoClaimAtOnceTakeEachOnce() throws InterruptedException {
    others();
    make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    for (int i = 0; i < 50; i++) {
      makeFor(Audience.ME, LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    }
    goTo("2030-11-21T09:00");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var runs = Collections.nCopies(8, Executors.callable(claims::run));
      for (var run : threads.invokeAll(runs)) {
        assertThat(run.state()).isEqualTo(Future.State.SUCCESS);
      }
    }
    fireAll();
    long all = 2 * (OTHERS + 2) + 50;
    assertThat(count("reminder_delivery")).isEqualTo(all).isEqualTo(messages());
  }

  @Test
  void whatCannotBeBroughtKeepsNothingElseFromComing() {
    var broken = makeFor(Audience.ME, LocalDateTime.parse("2030-11-21T08:59"), Recurrence.ONCE);
    makeFor(Audience.ME, LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    editing.reword(hasansId(), broken, Part.ALL, "Rusak (contoh)");
    goTo("2030-11-21T09:00");
    neighbourhood.through(
        putting(
            it -> {
              if (it.stream().anyMatch(one -> says(one, "Rusak"))) {
                throw new IllegalStateException("broken");
              }
            }));
    fireAll();
    hasan.sees("Rapat (contoh)");
    assertThat(count("reminder_delivery")).isEqualTo(1);
    neighbourhood.through(putting(_ -> {}));
    fireAll();
    assertThat(count("reminder_delivery")).isEqualTo(2);
  }
}

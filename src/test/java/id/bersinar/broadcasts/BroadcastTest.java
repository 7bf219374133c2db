package id.bersinar.broadcasts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.mock;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import id.bersinar.scenario.Gatehouse;
import id.bersinar.scenario.MailOnItsWay;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What operators write to residents, who have chosen to be written to.
@SuppressWarnings("NullAway.Init") // injected
class BroadcastTest extends ScenarioTest {

  private static final String WORDS = "Pelatihan jahit dibuka Senin (contoh)";

  @Autowired private SendingJob job;
  @Autowired private Run run;
  @Autowired private BroadcastData data;
  @Autowired private People people;
  @Autowired private TransactionTemplate transactions;
  @Autowired private MailOnItsWay mail;
  @Autowired private JdbcClient database;
  private Phone operator;

  @BeforeEach
  void everythingArrives() {
    mail.arrives();
    operator = neighbourhood.operator().sends("/izin").taps("people.consent");
  }

  /// Somebody who wants all news.
  private Phone reader(String name) {
    return neighbourhood.resident(name).taps("broadcasts.choose-all").sees("broadcasts.chosen");
  }

  private Phone writes(Phone operator, String words, String kind, String time) {
    operator.sends("/siaran").sends(words).taps(kind);
    return time.equals("broadcasts.now") ? operator.taps(time) : operator.sends(time);
  }

  private Phone confirms(String words) {
    return writes(operator, words, "broadcasts.kind.training", "broadcasts.now")
        .taps("broadcasts.send")
        .sees("broadcasts.planned");
  }

  private void passes(Duration time) {
    clock.advance(time);
    job.run();
  }

  private List<Outgoing> sent() {
    return neighbourhood.throughOutbox().stream()
        .filter(it -> it.lane() == Lane.BROADCAST)
        .toList();
  }

  /// So many more who have agreed to news of trainings, as if they had tapped.
  private void readers(int count) {
    IntStream.rangeClosed(1, count)
        .forEach(
            it -> {
              var id = new UUID(it * 7919L, it);
              database
                  .sql(
                      "insert into person (id, chat_id, language, first_seen, consented_on,"
                          + " reachable) values (?, ?, 'id', '2026-01-01', '2026-01-01', true)")
                  .params(id, 500_000L + it)
                  .update();
              database
                  .sql(
                      "insert into broadcast_choice (kind, person_id, agreed, chosen_on)"
                          + " values ('TRAINING', ?, true, '2026-01-01')")
                  .params(id)
                  .update();
            });
  }

  @Test
  void onlyWhoAgreedToThatKindGetsItAndTheEndSaysHowMany() {
    var sari = reader("Sari (contoh)");
    var budi = neighbourhood.resident("Budi (contoh)").taps("broadcasts.choose-none");
    var joko =
        neighbourhood.resident("Joko (contoh)").taps("Hanya Kegiatan warga").sees("Kegiatan");
    writes(operator, WORDS, "broadcasts.kind.training", "broadcasts.now")
        .sees("saat ini 1 orang", WORDS)
        .taps("broadcasts.try")
        .sees(WORDS)
        .offers("broadcasts.send");
    assertThat(sent()).isEmpty();
    // The preview said one; another joins before it goes out.
    var rina = reader("Rina (contoh)");
    operator.taps("broadcasts.send").sees("broadcasts.planned");
    passes(Duration.ofSeconds(1));
    sari.sees("Pelatihan dan usaha", WORDS).offers("broadcasts.leave");
    rina.sees(WORDS);
    budi.seesNothingOf(WORDS);
    joko.seesNothingOf(WORDS);
    operator.sees("Sampai ke 2 orang");
    passes(Duration.ofMinutes(1));
    assertThat(sent()).hasSize(2);
  }

  @Test
  void aTapUnderItIsTheWayOutAndSoIsAWord() {
    var sari = reader("Sari (contoh)");
    var rina = reader("Rina (contoh)");
    confirms(WORDS);
    passes(Duration.ofSeconds(1));
    sari.taps("broadcasts.leave").sees("broadcasts.left").taps("broadcasts.leave");
    rina.sends("stop").sees("broadcasts.left").sends("berhenti").sees("broadcasts.gets-none");
    operator
        .sends("/siaran")
        .sends("Yang kedua (contoh)")
        .taps("broadcasts.kind.training")
        .sees("broadcasts.nobody");
    operator.sends("/batal");
    sari.sends("/dataku")
        .sees("broadcasts.data.agreed")
        .seesNothingOf("Pelatihan dan usaha")
        .taps("menu.kabar")
        .taps("⬜ Pelatihan")
        .offers("✅ Pelatihan dan usaha");
    assertThat(database.sql("select count(*) from broadcast").query(Long.class).single())
        .isEqualTo(1);
  }

  @Test
  void nobodyIsAskedTwiceAndErasingLeavesNothing() {
    var sari = neighbourhood.resident("Sari (contoh)").sees("broadcasts.ask-choice");
    sari.sends("/hapusdata").taps("people.erase.yes");
    assertThat(database.sql("select count(*) from broadcast_choice").query(Long.class).single())
        .isZero();
    sari.tapsOn("broadcasts.ask-choice", "broadcasts.choose-all").sees("broadcasts.nothing-kept");
    assertThat(database.sql("select count(*) from broadcast_choice").query(Long.class).single())
        .isZero();
  }

  @Test
  void theSameIsNotSentTwiceAndASecondWaitsForItsTurn() {
    var sari = reader("Sari (contoh)");
    var second = neighbourhood.operator("Dewi (contoh)");
    confirms(WORDS);
    second.sees("broadcasts.told", WORDS);
    writes(second, WORDS, "broadcasts.kind.training", "broadcasts.now")
        .taps("broadcasts.send")
        .sees("broadcasts.same");
    writes(second, "Kerja bakti (contoh)", "broadcasts.kind.activity", "broadcasts.now")
        .taps("broadcasts.send");
    mail.is(1, 0);
    passes(Duration.ofSeconds(1));
    sari.sees(WORDS);
    passes(Duration.ofSeconds(1));
    sari.seesNothingOf("Kerja bakti");
    mail.arrives();
    passes(Duration.ofSeconds(1));
    passes(Duration.ofSeconds(1));
    sari.sees("Kerja bakti");
  }

  @Test
  void theSameThatTwoSendAtTheSameMomentIsSentOnce() {
    var sari = reader("Sari (contoh)");
    var draft = new Draft(Kind.TRAINING, WORDS, Optional.empty(), 1);
    var author = people.withRole(Role.OPERATOR).getFirst();
    var other =
        meanwhile(
            () -> assertThat(run.plan(author, draft, Optional.empty())).isPresent(),
            () -> planned(author, draft));
    other.join();
    passes(Duration.ofSeconds(1));
    passes(Duration.ofSeconds(1));
    passes(Duration.ofSeconds(1));
    sari.sees(WORDS);
    assertThat(sent()).hasSize(1);
  }

  private void planned(Person author, Draft draft) {
    try {
      assertThat(run.plan(author, draft, Optional.empty())).isEmpty();
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
    confirms(WORDS);
    clock.advance(SendingJob.STALE);
    job.holdWhatIsStale();
    job.run();
    sari.seesNothingOf(WORDS);
    operator.sees("broadcasts.asleep").taps("broadcasts.resume").sees("broadcasts.resumed");
    job.run();
    sari.sees(WORDS);
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

  @Test
  void whatCannotBeSentIsSaidAndNothingIsSaved() {
    reader("Sari (contoh)");
    operator
        .sends("/siaran")
        .sends("a".repeat(3901))
        .sees("broadcasts.too-long")
        .sendsPhoto("poster.jpg", new byte[] {1})
        .sees("broadcasts.words-only")
        .sends(WORDS)
        .taps("broadcasts.kind.training")
        .sends("kemarin jam 9")
        .sees("broadcasts.past")
        .sends("tiap Senin jam 9")
        .sees("broadcasts.once")
        .sends("jam 25")
        .sees("broadcasts.no-time")
        .sends("/batal")
        .sees("dialogue.cancelled");
    assertThat(database.sql("select count(*) from broadcast").query(Long.class).single()).isZero();
    neighbourhood.phone("Tono (contoh)").sends("/siaran").seesNothingOf("broadcasts.ask-words");
  }
}

package id.bersinar.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody comes to a meeting in another's place.
@SuppressWarnings("NullAway.Init") // injected
class DeputyTest extends MeetingScenario {

  @Autowired private MeetingButtons buttons;
  @Autowired private MeetingItems items;
  @Autowired private JdbcClient database;
  @Autowired private Deputies deputies;
  @Autowired private DeputyRows rows;
  @Autowired private Organising organising;
  @Autowired private TransactionTemplate transactions;

  @Test
  void anOfficialComesInAnothersPlaceUntilThatIsOver() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    var sekcam = neighbourhood.stakeholder("Sekcam (contoh)", KECAMATAN);
    camat.taps("meetings.rsvp.deputy").taps(KECAMATAN).sees("meetings.your-deputy");
    telling.run();
    sekcam.sees("meetings.news.invited", "Anda mewakili: " + KECAMATAN);
    sekcam.taps("meetings.rsvp.deputy").sends("Kasi (contoh)").sees("meetings.deputy.stands-in");
    sekcam.tapsOn("meetings.news.invited", "meetings.rsvp.yes");
    aLittleLater();
    hasan.sees("Hadir 0 · 🚫 Tidak 0 · 🤝 Diwakili 1 · ⏳ Belum menjawab 2");
    hasan.taps("meetings.show-who").sees("(✅ Hadir)");
    goTo("2030-11-21T09:00");
    remind();
    assertThat(told(sekcam, "Sebentar lagi")).isEqualTo(1);
    assertThat(told(camat, "Sebentar lagi")).isZero();
    sekcam.tapsOn("meetings.news.invited", "meetings.rsvp.no");
    camat.sees("meetings.deputy-declined").taps("meetings.rsvp.deputy").taps(KECAMATAN);
    camat.sees("meetings.deputy.absent");
    sekcam.tapsOn("meetings.news.invited", "meetings.rsvp.yes").sees("meetings.gone");
  }

  @Test
  void moreColleaguesThanAPageHasAreOnTheNext() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    for (int number = 1; number <= 9; number++) {
      neighbourhood.stakeholder("Staf " + number + " (contoh)", KECAMATAN);
    }
    camat.taps("meetings.rsvp.deputy").taps("dialogue.next-page").offers("dialogue.previous-page");
    camat.offersNothingOf("dialogue.next-page").taps(KECAMATAN).sees("meetings.your-deputy");
  }

  @Test
  void whoStandsInMayLeaveOrNotBeNeeded() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    var sekcam = neighbourhood.stakeholder("Sekcam (contoh)", KECAMATAN);
    camat.taps("meetings.rsvp.deputy").taps(KECAMATAN);
    telling.run();
    camat.tapsOn("meetings.news.invited", "meetings.rsvp.yes");
    sekcam.sees("meetings.deputy-released").sends("/rapat").sees("meetings.none");
    camat.sends("/rapat").taps("1").taps("meetings.rsvp.deputy").taps(KECAMATAN);
    telling.run();
    sekcam.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    camat.sees("meetings.deputy-declined");
    aLittleLater();
    hasan.sees("Belum menjawab 3");
  }

  @Test
  void aMoveLeavesTheAnswerToWhoStandsIn() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    var sekcam = neighbourhood.stakeholder("Sekcam (contoh)", KECAMATAN);
    camat.taps("meetings.rsvp.deputy").taps(KECAMATAN);
    telling.run();
    sekcam.taps("meetings.rsvp.yes");
    hasan
        .sends("/rapat")
        .taps("1")
        .taps("meetings.change-time")
        .sends("Jumat 22/11/2030 13.00")
        .taps("meetings.yes-move");
    telling.run();
    sekcam.sees("meetings.news.moved", "meetings.comes");
    camat.sees("meetings.news.moved", "meetings.your-deputy");
    hasan.taps("meetings.cancel").taps("meetings.yes-cancel");
    camat.taps("meetings.rsvp.deputy").sees("meetings.gone");
  }

  @Test
  void whatIsTypedIsNeverTakenForAnOfficial() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    var guest = invited().getFirst();
    camat.taps("meetings.rsvp.deputy").sends("official:" + guest).sees("meetings.noted");
    assertThat(
            database
                .sql("select count(*) from meeting_guest where deputy_id is not null")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void whoIsRepresentedHasItNotInTheirWeek() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    neighbourhood.stakeholder("Sekcam (contoh)", KECAMATAN);
    var now = clock.instant();
    assertThat(items.between(invited(), now, now.plus(Duration.ofDays(7)))).hasSize(3);
    camat.taps("meetings.rsvp.deputy").taps(KECAMATAN);
    telling.run();
    assertThat(invited()).hasSize(4);
    assertThat(items.between(invited(), now, now.plus(Duration.ofDays(7)))).hasSize(3);
  }

  private List<UUID> invited() {
    return database.sql("select person_id from meeting_guest").query(UUID.class).list();
  }

  @Test
  void whatStoodUnderEarlierInvitationsLeadsToTheQuestion() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    var meeting = database.sql("select id from meeting").query(UUID.class).single();
    var guest = invited().getFirst();
    var who = new Visitor(guest, "", new Language("id"), Set.of(Role.STAKEHOLDER), true);
    assertThat(buttons.tapped("deputy:" + meeting, who))
        .isEqualTo(
            Reply.say("meetings.deputy.ask")
                .with(Keyboard.buttons().row(MeetingsDialogue.deputy(meeting))));
    clock.advance(Duration.ofDays(3));
    assertThat(buttons.tapped("deputy:" + meeting, who)).isEqualTo(Reply.say("meetings.gone"));
  }

  @Test
  void whoIsNotInvitedIsNotAskedForADeputy() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    var meeting = database.sql("select id from meeting").query(UUID.class).single();
    var late = neighbourhood.stakeholder("Lurah (contoh)", "Kelurahan (contoh)");
    for (var phone : List.of(hasan, late)) {
      phone.sends("/rapat wakil-" + meeting).seesNothingOf("meetings.ask-deputy");
    }
    late.sees("meetings.gone").sends("/rapat wakil-").sees("meetings.none");
  }

  @Test
  void whoHasJustBeenErasedIsNotInvited() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    var meeting = database.sql("select id from meeting").query(UUID.class).single();
    var guest = invited().getFirst();
    assertThatThrownBy(() -> rows.name(meeting, guest, UUID.randomUUID(), true))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void whoIsNamedWhileTheyDeclineDoesNotCome() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    var meeting = database.sql("select id from meeting").query(UUID.class).single();
    var absent = invited().getFirst();
    var deputy = invited().getLast();
    afterwards(
        () -> deputies.name(absent, meeting, new Deputy.Official(deputy)),
        () -> organising.answer(deputy, meeting, Rsvp.NO));
    assertThat(answerOf(absent)).isEqualTo("OPEN");
  }

  @Test
  void whoIsNamedWhileTheyNameOneIsNoDeputyWithADeputy() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    var meeting = database.sql("select id from meeting").query(UUID.class).single();
    var guests = invited();
    afterwards(
        () -> deputies.name(guests.get(0), meeting, new Deputy.Official(guests.get(1))),
        () -> deputies.name(guests.get(1), meeting, new Deputy.Official(guests.get(2))));
    assertThat(answerOf(guests.get(1))).isEqualTo("OPEN");
  }

  private String answerOf(UUID guest) {
    return database
        .sql("select answer from meeting_guest where person_id = :guest")
        .param("guest", guest)
        .query(String.class)
        .single();
  }

  /// Two at once, of whom the second has to wait for the first.
  private void afterwards(Runnable first, Runnable second) {
    var waiting =
        transactions.execute(
            _ -> {
              first.run();
              var other = CompletableFuture.runAsync(second, Thread::startVirtualThread);
              assertThatThrownBy(() -> other.get(300, TimeUnit.MILLISECONDS))
                  .isInstanceOf(TimeoutException.class);
              return other;
            });
    waiting.join();
  }
}

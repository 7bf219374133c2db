package id.bersinar.tips.desk;

import static id.bersinar.tips.TipsOnPhones.SEEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bersinar.tips.access.DeskAccess;
import id.bersinar.tips.access.LocksInTests;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.access.Unlocking;
import id.bersinar.tips.access.Unlocking.Tried;
import id.bersinar.tips.secrets.Passphrase;
import id.bersinar.tips.secrets.WrongTries;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The inbox locks, and takes what it showed back.
@SuppressWarnings("NullAway.Init") // injected
class LockedInboxTest extends InboxScenario {

  @Autowired private DeskAccess access;
  @Autowired private Officers officers;
  @Autowired private Unlocking unlocking;

  @Test
  void theInboxLocksByItselfAndOpensWithThePassphraseOnly() {
    aTip();
    first.sends("/laporan").taps("tips.age.today").sees(SEEN);
    clock.advance(Duration.ofMinutes(11));
    first
        .taps("tips.act.claim")
        .sees("tips.door.locked")
        .seesNothingOf(SEEN)
        .sends("bukan ini frasanya")
        .sees("tips.door.wrong", "tips.door.locked")
        .sends("  Empat kata YANG tak  biasa ")
        .sees(SEEN)
        .taps("tips.act.claim")
        .sees("tips.inbox.state-mine");
  }

  @Test
  void whatWasOpenWhenItLockedIsOpenAgain() {
    aTip();
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim").taps("tips.act.ask");
    clock.advance(Duration.ofMinutes(11));
    first.sends("Apa?").sees("tips.door.locked").sends(PASSPHRASE).sees("tips.inbox.ask-words");
    first.sends("Jam berapa?").taps("tips.send").sees("tips.inbox.sent", "Jam berapa?");
    clock.advance(Duration.ofMinutes(11));
    first
        .taps("tips.act.close")
        .sees("tips.door.locked")
        .taps("tips.door.forgotten")
        .taps("dialogue.back");
    first.sees("tips.door.locked").sends(PASSPHRASE).sees(SEEN);
  }

  @Test
  void aTipThatIsOpenAgainAfterThePassphraseIsReadAnew() {
    aTip();
    clock.moveTo(Instant.parse("2026-11-25T01:55:00Z"));
    first.sends("/laporan").sends(PASSPHRASE).taps(" hari").sees(SEEN);
    assertThat(readings()).isOne();
    clock.advance(Duration.ofMinutes(11));
    first.taps("tips.act.claim").sees("tips.door.locked").seesNothingOf(SEEN);
    assertThat(readings()).isOne();
    first.sends(PASSPHRASE).sees(SEEN).taps("dialogue.back").sees("1 laporan baru");
    assertThat(readings()).isEqualTo(2);
  }

  private int readings() {
    var count =
        database.queryForObject(
            "select count(*) from audit_entry where step = 'READ'", Integer.class);
    return count == null ? 0 : count;
  }

  private Officer officer() {
    return database.queryForList("select id from officer_key", UUID.class).stream()
        .flatMap(it -> officers.find(it).stream())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoGuessesWaitsAlsoWithTheRightPassphrase() {
    var officer = officer();
    for (int i = 0; i < WrongTries.FREE; i++) {
      assertThat(unlocking.unlock(officer, new Passphrase("bukan ini")))
          .isEqualTo(new Tried.Wrong());
    }
    var right = new Passphrase(PASSPHRASE);
    assertThat(unlocking.unlock(officer, right)).isEqualTo(new Tried.Wait(Duration.ofMinutes(1)));
    clock.advance(Duration.ofMinutes(1));
    assertThat(unlocking.unlock(officer, right)).isEqualTo(new Tried.Opened());
    assertThat(unlocking.unlock(officer, new Passphrase("bukan ini"))).isEqualTo(new Tried.Wrong());
    assertThat(unlocking.unlock(officer, right)).isEqualTo(new Tried.Opened());
  }

  @Test
  void lookingWhetherTheInboxIsOpenDoesNotKeepItOpen() {
    var officer = officer();
    clock.advance(Duration.ofMinutes(9));
    assertThat(access.stateOf(officer)).isEqualTo(DeskAccess.State.OPEN);
    clock.advance(Duration.ofMinutes(2));
    assertThat(access.stateOf(officer)).isEqualTo(DeskAccess.State.LOCKED);
  }

  @Test
  void whatTheInboxShowedIsGoneOnceItLocksByItself() {
    aTip();
    first.sends("/laporan").taps("tips.age.today").sees(SEEN).taps("tips.act.claim");
    first.taps("tips.act.note").sends("Catatan contoh").sees("Catatan contoh").sends("/menu");
    clock.advance(Duration.ofMinutes(9));
    LocksInTests.lockIdle(context);
    assertThatThrownBy(() -> first.holdsNothingOf(SEEN)).isInstanceOf(AssertionError.class);
    clock.advance(Duration.ofMinutes(2));
    LocksInTests.lockIdle(context);
    first.holdsNothingOf(SEEN, "Catatan contoh", "tips.inbox.heading", "Gang contoh");
  }

  @Test
  void whatTheInboxShowedIsGoneOnceItIsLockedByItsButton() {
    aTip();
    first.sends("/laporan").taps("tips.age.today").sees(SEEN).taps("tips.inbox.list");
    first.taps("tips.door.lock").sees("tips.door.now-locked").holdsNothingOf(SEEN);
    first.sends("/laporan").sees("tips.door.locked").sends(PASSPHRASE).sees("1 laporan baru");
  }

  @Test
  void whoHasNoMoreToDoWithATipKeepsNothingOfIt() {
    aTip();
    first.sends("/laporan").taps("tips.age.today").sees(SEEN).taps("tips.act.claim");
    first.taps("tips.act.release").sees("tips.inbox.released").sends("/laporan");
    first.taps("tips.age.today").sees(SEEN).taps("tips.act.claim").taps("tips.act.hand-over");
    first
        .taps("Polres contoh")
        .taps("tips.inbox.hand-over-yes")
        .sees("tips.inbox.handed-over")
        .holdsNothingOf(SEEN);
    second.sends("/laporan").taps("tips.age.today").sees(SEEN).taps("tips.act.close");
    second
        .taps("tips.outcome.acted-on")
        .taps("tips.inbox.no-last-word")
        .taps("tips.inbox.close-yes")
        .sees("tips.inbox.closed");
    // What is closed is shown once more, and goes with the lock.
    clock.advance(Duration.ofMinutes(11));
    LocksInTests.lockIdle(context);
    second.holdsNothingOf(SEEN);
  }
}

package id.bersinar.tips.desk;

import static id.bersinar.tips.TipsOnPhones.SEEN;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.tips.TipsOnPhones;
import id.bersinar.tips.access.RotationInTests;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Who can open a desk's tips, and with which key.
class InboxAccessTest extends InboxScenario {

  @Test
  void forOthersThereIsNoInbox() {
    neighbourhood.resident("Sari (contoh)").sends("/laporan").sees("dialogue.unknown-command");
    neighbourhood.operator().sends("/laporan").sees("dialogue.unknown-command");
  }

  @Test
  void ofTheTipsOfOneDeskTheOthersSeeNothing() {
    aTip();
    var other =
        choosesPassphrase(
            neighbourhood.liaison("Petugas lain (contoh)", "area.desk.polres", "Polres contoh"));
    other.sends("/laporan").sees("Tidak ada laporan baru");
  }

  @Test
  void aNewOfficerReadsNothingBeforeAColleagueAllowsIt() {
    aTip();
    var third =
        choosesPassphrase(
            neighbourhood.invitedLiaison(
                "Petugas tiga (contoh)",
                "area.desk.polsek",
                "area.position.officer",
                "Polsek lain contoh"));
    third.sees("tips.door.without-share").sends("/laporan").seesNothingOf("tips.age.today");
    second.sends("/laporan").taps("Beri akses: Polsek lain").taps("tips.door.grant-yes");
    third.sends("/laporan").taps("tips.age.today").sees(SEEN);
  }

  @Test
  void whoIsTappedIsGivenAccessThoughAnotherWasGivenItMeanwhile() {
    choosesPassphrase(neighbourhood.liaison("Petugas tiga (contoh)", "Kantor tiga contoh"));
    choosesPassphrase(neighbourhood.liaison("Petugas empat (contoh)", "Kantor empat contoh"));
    first.sends("/laporan");
    second.sends("/laporan").taps("Beri akses: Kantor tiga").taps("tips.door.grant-yes");
    first.taps("Beri akses: Kantor tiga").seesNothingOf("tips.door.confirm-grant");
    first.taps("Beri akses: Kantor empat").sees("Kantor empat").taps("tips.door.grant-yes");
    first.sees("tips.door.granted");
  }

  @Test
  void withoutARecoveryKeyNothingIsKeptForOne() {
    clock.advance(Duration.ofMinutes(11));
    first.sends("/laporan").sends(PASSPHRASE).sees("tips.inbox.heading");
    assertThat(database.queryForList("select id from desk_key_recovery")).isEmpty();
  }

  @Test
  void aMonthLaterTheDeskHasAnotherKeyAndOldOnesGoWithTheirLastTip() {
    aTip();
    clock.advance(Duration.ofDays(31));
    RotationInTests.rotate(context);
    assertThat(deskKeys()).isEqualTo(2);
    first
        .sends("/laporan")
        .sends(PASSPHRASE)
        .taps("31 hari lalu")
        .sees(SEEN)
        .taps("tips.act.claim");
    RotationInTests.rotate(context);
    assertThat(deskKeys()).isOne();
    first.taps("tips.refresh").sees(SEEN);
  }

  @Test
  void theKeyOfATipThatStillWaitsIsKept() {
    clock.advance(Duration.ofDays(31));
    TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), SEEN);
    RotationInTests.rotate(context);
    RotationInTests.rotate(context);
    letGo();
    first.sends("/laporan").sends(PASSPHRASE).taps("tips.age.today").sees(SEEN);
  }

  private int deskKeys() {
    var count =
        database.queryForObject(
            "select count(*) from desk_key"
                + " where id in (select desk_key_id from desk_key_share)",
            Integer.class);
    return count == null ? 0 : count;
  }
}

package id.bersinar.tips.desk;

import static id.bersinar.tips.TipsOnPhones.SEEN;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.tips.TipsOnPhones;
import id.bersinar.tips.alerts.AlertsInTests;
import id.bersinar.tips.intake.IntakeInTests;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What officers hear of tips, and when.
class OfficersNoticesTest extends InboxScenario {

  @Test
  void officersAreToldThatThereIsSomethingAndNotWhat() {
    quiet();
    TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), SEEN);
    aTip();
    first.sees("tips.notice.new").seesNothingOf(SEEN, "Gang contoh");
    assertThat(first.news()).hasSize(2);
    second.sees("tips.notice.new");
    first.taps("menu.laporan").sees("2 laporan baru");
    quiet();
    letGo();
    first.seesNothingOf("tips.notice.new");
  }

  @Test
  void whatIsAddedIsToldToAllUntilSomebodyClaimsAndThenToTheClaimerAlone() {
    var receipt = aTip();
    quiet();
    theSenderAdds(receipt, "Satu hal lagi");
    first.sees("tips.notice.added").seesNothingOf("Satu hal lagi");
    second.sees("tips.notice.added");
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim");
    quiet();
    theSenderAdds(receipt, "Dan ini");
    first.sees("tips.notice.answer").seesNothingOf("Dan ini");
    second.seesNothingOf("tips.notice.answer");
    first.sends("/laporan").sees("1 laporan Anda tangani");
    first.offers("tips.inbox.item-unseen");
  }

  @Test
  void whereTheClaimerCannotBeReachedTheOthersAreTold() {
    var receipt = aTip();
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim");
    quiet();
    database.update("update person set reachable = false where id = (select claimed_by from tip)");
    theSenderAdds(receipt, "Satu hal lagi");
    second.sees("tips.notice.added");
  }

  @Test
  void anUrgentTipDoesNotWaitAndItsSenderIsToldTheCost() {
    quiet();
    TipsOnPhones.tells(neighbourhood.phone("Sari (contoh)"), SEEN)
        .taps("tips.urgent")
        .sees("tips.ask.urgency", "110")
        .taps("tips.send-urgent")
        .sees("tips.received");
    IntakeInTests.sweep(context);
    first.sees("tips.notice.urgent").taps("menu.laporan").taps("tips.inbox.item-urgent").sees(SEEN);
  }

  @Test
  void whatNobodyClaimsIsRemindedOfAndThenTheNextDeskHears() {
    clock.moveTo(Instant.parse("2026-11-25T01:00:00Z"));
    var polres =
        choosesPassphrase(
            neighbourhood.liaison(
                "Petugas Polres (contoh)", "area.desk.polres", "Polres lain contoh"));
    aTip();
    AlertsInTests.remind(context);
    quiet();
    polres.sends("/menu");
    clock.advance(Duration.ofHours(3));
    AlertsInTests.remind(context);
    first.seesNothingOf("tips.notice.overdue");
    clock.advance(Duration.ofHours(1));
    AlertsInTests.remind(context);
    first.sees("tips.notice.overdue").seesNothingOf(SEEN);
    polres.seesNothingOf("tips.notice.overdue-below");
    clock.advance(Duration.ofHours(4));
    AlertsInTests.remind(context);
    polres.sees("tips.notice.overdue-below").seesNothingOf(SEEN);
    first.sends("/laporan").sends(PASSPHRASE).taps("tips.age.today").taps("tips.act.claim");
    clock.advance(Duration.ofHours(9));
    quiet();
    AlertsInTests.remind(context);
    first.seesNothingOf("tips.notice.overdue");
  }
}

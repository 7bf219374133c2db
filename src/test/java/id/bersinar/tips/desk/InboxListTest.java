package id.bersinar.tips.desk;

import static id.bersinar.tips.TipsOnPhones.SEEN;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipsOnPhones;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.intake.IntakeInTests;
import id.bersinar.tips.record.TipId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the inbox's list tells of tips, on officers' phones.
@SuppressWarnings("NullAway.Init") // injected
class InboxListTest extends InboxScenario {

  private static final String KIND_AND_PLACE = "Transaksi · Gang contoh di belakang… · hari ini";

  @Autowired private LiaisonDesk desk;
  @Autowired private Officers officers;

  private static List<String> listed(Phone officer) {
    return officer.buttons().stream().filter(it -> it.contains("hari ini")).toList();
  }

  @Test
  void itTellsKindAndPlaceOnceItIsOpenAndNothingBefore() {
    aTip();
    first.taps("tips.door.lock").sends("/laporan").sees("tips.door.locked");
    first.seesNothingOf("Gang contoh").seesNothingOf("Transaksi");
    assertThat(listed(first)).isEmpty();
    first.sends(PASSPHRASE).sees("1 laporan baru").seesNothingOf(SEEN);
    assertThat(listed(first)).singleElement().asString().endsWith(" · " + KIND_AND_PLACE);
  }

  @Test
  void lookingAtAListIsNoReadingOfItsTips() {
    aTip();
    first.sends("/laporan");
    assertThat(readings()).isZero();
    first.taps("tips.age.today").sees(SEEN);
    assertThat(readings()).isEqualTo(1);
  }

  private int readings() {
    return database.queryForList("select 1 from audit_entry where step = 'READ'").size();
  }

  @Test
  void whatAnotherHasInHandIsListedByHandleAndAgeAlone() {
    aTip();
    first.sends("/laporan").taps(KIND_AND_PLACE).taps("tips.act.claim").taps("tips.inbox.list");
    assertThat(listed(first)).singleElement().asString().endsWith(KIND_AND_PLACE);
    second.sends("/laporan").taps("tips.inbox.switch.others");
    assertThat(listed(second)).singleElement().asString().matches("[0-9A-F]{6} · hari ini");
  }

  @Test
  void whatTheSenderAddsIsMarkedUntilItIsRead() {
    var receipt = aTip();
    first.sends("/laporan").taps(KIND_AND_PLACE).taps("tips.act.claim").sends("/laporan");
    first.offersNothingOf("tips.inbox.item-unseen");
    theSenderAdds(receipt, "Setelah magrib");
    first.sends("/laporan").taps("tips.inbox.item-unseen").sees("Setelah magrib");
    first.taps("tips.inbox.list").offersNothingOf("tips.inbox.item-unseen");
  }

  @Test
  void whatIsAddedBeforeSomebodyClaimsIsMarkedToo() {
    var receipt = aTip();
    theSenderAdds(receipt, "Setelah magrib");
    first.sends("/laporan").taps("tips.inbox.item-unseen").sees("Setelah magrib");
    first.taps("tips.inbox.list").offersNothingOf("tips.inbox.item-unseen");
  }

  @Test
  void whatComesInWhileItIsBeingReadStaysMarked() {
    var receipt = aTip();
    theSenderAdds(receipt, "Setelah magrib");
    var sari = neighbourhood.phone("Sari (contoh)");
    sari.sends("/cek").sends(receipt).sends("Sesudah isya").taps("tips.send");
    var tip = new TipId(only("select id from tip"));
    var officer = officers.find(only("select id from person where institution = 'Polsek contoh'"));
    transactions.executeWithoutResult(
        _ -> {
          desk.find(tip, officer.orElseThrow());
          CompletableFuture.runAsync(this::letGo).join();
          desk.open(tip, officer.orElseThrow());
        });
    first.sends("/laporan").taps("tips.inbox.item-unseen").sees("Sesudah isya");
    first.taps("tips.inbox.list").offersNothingOf("tips.inbox.item-unseen");
  }

  @Test
  void whatAnOfficerCannotOpenStaysMarked() {
    var receipt = aTip();
    theSenderAdds(receipt, "Setelah magrib");
    database.update("update tip_wrap set holder = 'x' where holder <> 'receipt'");
    first.sends("/laporan").taps("tips.inbox.item-unseen").sees("tips.unreadable");
    first.taps("tips.inbox.list").offers("tips.inbox.item-unseen");
    assertThat(readings()).isZero();
  }

  @Test
  void aPlaceStaysOnOneLine() {
    var sari = neighbourhood.phone("Sari (contoh)");
    sari.sends("/lapor").taps("tips.subject.use").sends(SEEN).sends("Gang\n\nA & <b>B</b>");
    sari.taps("tips.when.yesterday").taps("tips.origin.outside").taps("tips.photo.without");
    sari.taps("tips.send");
    letGo();
    first.sends("/laporan");
    assertThat(listed(first))
        .singleElement()
        .asString()
        .endsWith("Pemakaian · Gang A & <b>B</b> · hari ini");
  }

  private UUID only(String query) {
    return database.queryForList(query, UUID.class).getFirst();
  }

  @Test
  void whatIsHandedOverIsMarkedUntilTheColleagueReadsIt() {
    aTip();
    first.sends("/laporan").taps(KIND_AND_PLACE).taps("tips.act.claim").taps("tips.act.hand-over");
    first.taps("Polres contoh").taps("tips.inbox.hand-over-yes").sees("tips.inbox.handed-over");
    second.sends("/laporan").taps("tips.inbox.item-unseen").sees(SEEN).taps("tips.inbox.list");
    second.offersNothingOf("tips.inbox.item-unseen");
  }

  @Test
  void whatIsUrgentIsMarkedBesideWhatIsNew() {
    TipsOnPhones.sendsUrgentTip(neighbourhood.phone("Sari (contoh)"), SEEN);
    IntakeInTests.sweep(context);
    first.sends("/laporan");
    assertThat(listed(first)).singleElement().asString().matches("🔴 [0-9A-F]{6} · .+");
    first.taps("🔴").sees("tips.inbox.urgent").taps("tips.act.claim").taps("tips.act.close");
    first.taps("tips.outcome.acted-on").taps("tips.inbox.no-last-word");
    first.taps("tips.inbox.close-yes").seesNothingOf("tips.inbox.urgent");
    first.taps("tips.inbox.list").taps("tips.inbox.switch.closed");
    assertThat(listed(first)).singleElement().asString().matches("[0-9A-F]{6} · .+");
  }

  @Test
  void aTypedHandleOpensItsTipFromWhateverShelf() {
    aTip();
    first.sends("/laporan");
    var handle = listed(first).getFirst().substring(0, 6);
    first.sends("laporan #" + handle.toLowerCase(Locale.ROOT)).sees(SEEN).taps("tips.act.claim");
    second.sends("/laporan").sees("Tidak ada laporan baru").sends(handle);
    second.sees("tips.inbox.state-claimed").seesNothingOf(SEEN);
    second.taps("tips.inbox.list").sends("ABCDEX").seesNothingOf("tips.inbox.state-claimed");
  }

  @Test
  void anEmptyInboxSaysWhenTheNextReportsCome() {
    first.sends("/laporan").sees("Tidak ada laporan baru", "tips.inbox.next-release");
    aTip();
    first.sends("/laporan").seesNothingOf("tips.inbox.next-release");
  }
}

package id.bersinar.tips.desk;

import static id.bersinar.tips.TipsOnPhones.SEEN;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.TipsOnPhones;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.photo.SamplePictures;
import id.bersinar.tips.record.TipId;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// What officers do with tips beside asking and closing, on their phones.
@SuppressWarnings("NullAway.Init") // injected
class CaseWorkTest extends TipScenario {

  @Autowired private JdbcTemplate database;
  @Autowired private CaseWork work;
  @Autowired private Officers officers;
  private Phone sari;
  private Phone first;
  private Phone second;

  @BeforeEach
  void twoOfficers() {
    sari = neighbourhood.phone("Sari (contoh)");
    first = officer("Petugas satu (contoh)", "Polsek contoh");
    second = colleague(first, "Petugas dua (contoh)", "Polsek lain contoh");
  }

  private Phone theSenderLooks(String receipt) {
    return sari.sends("/cek").sends(receipt);
  }

  private Phone claims(Phone officer) {
    return officer
        .sends("/laporan")
        .taps("tips.inbox.switch.new")
        .taps("tips.age.today")
        .taps("tips.act.claim");
  }

  @Test
  void whoIsDismissedBetweenTheDoorAndTheTapClaimsNothing() {
    tip(sari, SEEN);
    var tip = new TipId(requireNonNull(database.queryForObject("select id from tip", UUID.class)));
    transactions.executeWithoutResult(
        _ -> {
          var id =
              requireNonNull(
                  database.queryForObject(
                      "select id from person where institution = 'Polsek contoh'", UUID.class));
          var atTheDoor = officers.find(id).orElseThrow();
          CompletableFuture.runAsync(() -> isDismissed("Polsek contoh")).join();
          assertThat(work.claim(tip, atTheDoor)).isFalse();
        });
    second
        .sends("/laporan")
        .taps("tips.age.today")
        .taps("tips.act.claim")
        .sees("tips.inbox.state-mine");
  }

  private void isDismissed(String institution) {
    neighbourhood
        .operator()
        .sends("/undang")
        .taps("people.dismiss.button")
        .taps(institution)
        .taps("people.dismiss.yes")
        .sees("people.dismiss.done");
  }

  @Test
  void aNoteIsForOfficersOnly() {
    var receipt = tip(sari, SEEN);
    claims(first)
        .taps("tips.act.note")
        .sees("tips.inbox.ask-note")
        .sends("Sudah dicek ke lokasi")
        .sees("tips.inbox.noted", "Catatan Polsek contoh", "Sudah dicek ke lokasi");
    theSenderLooks(receipt).sees("tips.state-for-sender.claimed").seesNothingOf("dicek");
  }

  private void tipWithPhoto() {
    TipsOnPhones.tellsUpToThePhoto(sari, SEEN)
        .sendsPhoto("IMG_1.jpg", SamplePictures.fromAPhone(SamplePictures.quarters(480, 360), 1))
        .taps("tips.photo.retouch.keep")
        .taps("tips.photo.use")
        .taps("tips.send")
        .sees("tips.received");
    letGo();
  }

  @Test
  void aPhotoIsSeenOnceByWhoeverHasTheTipAndThenDescribed() {
    tipWithPhoto();
    first.sends("/laporan").taps("tips.age.today").sees("tips.inbox.photo.closed");
    first.offersNothingOf("tips.act.open-photo");
    first
        .taps("tips.act.claim")
        .taps("tips.act.open-photo")
        .sees("tips.inbox.confirm-photo", "setelah 30 menit");
    first.taps("tips.inbox.photo-yes").sees("tips.inbox.describe-photo");
    assertThat(first.pictures()).hasSize(1);
    var picture =
        neighbourhood.throughDirectLine().stream()
            .filter(it -> it.content() instanceof Outgoing.Picture)
            .toList()
            .getLast();
    assertThat(picture.guarded()).isTrue();
    assertThat(((Outgoing.Picture) picture.content()).lifetime()).contains(Duration.ofMinutes(30));
    first.sends("Dua orang di depan gapura contoh").sees("tips.inbox.photo.opened");
    first.offersNothingOf("tips.act.open-photo");
    first.taps("tips.act.hand-over").taps("Polsek lain contoh").taps("tips.inbox.hand-over-yes");
    second.sends("/laporan").taps("tips.age.today");
    second.sees("Yang terlihat pada foto: Dua orang di depan gapura contoh");
    assertThat(second.pictures()).isEmpty();
    second.offersNothingOf("tips.act.open-photo");
  }

  @Test
  void anOldButtonDoesNotOpenAPhotoTwice() {
    tipWithPhoto();
    claims(first).taps("tips.act.open-photo").taps("tips.inbox.photo-yes");
    assertThat(first.pictures()).hasSize(1);
    first.taps("tips.inbox.describe-later").sees("tips.inbox.photo.opened");
    database.update("update tip_entry set opened = false");
    first.taps("tips.refresh").taps("tips.act.open-photo");
    database.update("update tip_entry set opened = true");
    first.taps("tips.inbox.photo-yes").sees("dialogue.too-late");
    assertThat(first.pictures()).isEmpty();
  }

  @Test
  void whatIsHandedOverIsTheColleaguesAlone() {
    tip(sari, SEEN);
    second.sends("/menu");
    claims(first)
        .taps("tips.act.hand-over")
        .sees("tips.inbox.choose-colleague")
        .taps("Polsek lain contoh")
        .sees("tips.inbox.confirm-handing-over", "kepada Polsek lain contoh")
        .taps("tips.inbox.hand-over-yes");
    first.sees("tips.inbox.handed-over", "Ditangani oleh Polsek lain contoh").seesNothingOf(SEEN);
    second.sees("tips.notice.handed-over").seesNothingOf(SEEN);
    second
        .taps("menu.laporan")
        .taps("tips.age.today")
        .sees(SEEN, "tips.inbox.state-mine", "Diserahkan kepada Polsek lain contoh");
  }

  @Test
  void whatTellsTheSameIsMerged() {
    var receipt = tip(sari, SEEN);
    tip(neighbourhood.phone("Budi (contoh)"), "Hal yang sama, contoh");
    claims(first);
    first.offersNothingOf("tips.act.merge");
    first.taps("tips.inbox.list");
    claims(first).taps("tips.act.merge").sees("tips.inbox.choose-twin");
    var twin = first.buttons().getFirst();
    assertThat(twin).contains(" · Transaksi · ");
    var kept = twin.substring(0, twin.indexOf(" · "));
    first.taps(twin).sees("tips.inbox.confirm-merge", kept).taps("tips.inbox.merge-yes");
    first.sees("tips.inbox.merged", "tips.outcome.duplicate", "Sama dengan laporan " + kept);
    first.taps("tips.inbox.list").sees("1 laporan Anda tangani").taps("tips.age.today");
    first.sees("tips.remark.taken-in").taps("tips.act.close").taps("tips.outcome.acted-on");
    first.taps("tips.inbox.no-last-word").taps("tips.inbox.close-yes").sees("tips.inbox.closed");
    assertThat(database.queryForList("select outcome from tip", String.class))
        .containsExactlyInAnyOrder("ACTED_ON", "DUPLICATE");
    theSenderLooks(receipt).sees("Selesai:").seesNothingOf("Hal yang sama, contoh");
  }

  @Test
  void theNextDeskIsToldInOtherWordsAndNothingLeadsBack() {
    var polres =
        choosesPassphrase(
            neighbourhood.liaison("Petugas Polres (contoh)", "area.desk.polres", "Polres contoh"));
    polres.sends("/menu");
    var receipt = tip(sari, SEEN);
    claims(first)
        .taps("Ke Polres")
        .sees("tips.inbox.retell")
        .sends("Ada jual beli, tetangga saya tahu")
        .sees("akan disampaikan ke Polres", "tetangga saya")
        .taps("dialogue.back")
        .sends("Ada jual beli di kawasan contoh")
        .taps("tips.send")
        .sees("Sudah disampaikan", "Sudah disampaikan ke Polres", "tips.inbox.state-mine");
    letGo();
    polres.sees("tips.notice.new").taps("menu.laporan").taps("tips.age.today");
    polres
        .sees("Ada jual beli di kawasan contoh", "tips.subject.dealing", "Disampaikan oleh Polsek")
        .seesNothingOf(SEEN, "Gang contoh", "tips.when.yesterday");
    polres.taps("tips.act.claim");
    polres.offersNothingOf("tips.act.ask");
    assertThat(
            database.queryForList(
                "select distinct tip_id from tip_wrap where holder = 'receipt'", String.class))
        .hasSize(1);
    assertThat(database.queryForList("select lookup from tip", String.class))
        .hasSize(2)
        .doesNotHaveDuplicates()
        .allMatch(it -> it.length() == 64);
    theSenderLooks(receipt).sees("tips.state-for-sender.claimed").seesNothingOf("kawasan contoh");
  }

  @Test
  void aDeskWithoutOfficersIsToldNothing() {
    tip(sari, SEEN);
    claims(first).taps("Ke Polres").sees("Polres belum bisa menerima");
  }

  @Test
  void whoComesTooLateIsTold() {
    tip(sari, SEEN);
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.propose-spam");
    claims(second);
    first.taps("tips.inbox.spam-yes").sees("dialogue.too-late", "tips.inbox.state-claimed");
    second.taps("tips.act.note");
    database.update("update tip set claimed_by = null");
    second.sends("Terlambat").sees("dialogue.too-late").seesNothingOf("Catatan Polsek");
    assertThat(database.queryForObject("select count(*) from tip_entry", Integer.class))
        .isEqualTo(1);
  }

  @Test
  void withWhatAnotherHasInHandNothingCanBeDone() {
    tip(sari, SEEN);
    claims(first);
    second
        .sends("/laporan")
        .taps("tips.inbox.switch.others")
        .taps("tips.age.today")
        .sees("Ditangani oleh Polsek");
    assertThat(second.buttons()).first().isEqualTo("📥 Daftar laporan");
  }
}

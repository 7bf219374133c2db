package id.bersinar.tips.desk;

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

  private static final String SEEN = "Orang menukar bungkusan di warung contoh";

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
    return officer.sends("/laporan").taps("Baru").taps("hari ini").taps("Tangani");
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
    second.sends("/laporan").taps("hari ini").taps("Tangani").sees("Anda yang menangani");
  }

  private void isDismissed(String institution) {
    neighbourhood
        .operator()
        .sends("/undang")
        .taps("Cabut peran")
        .taps(institution)
        .taps("Ya, cabut")
        .sees("sudah dicabut");
  }

  @Test
  void aNoteIsForOfficersOnly() {
    var receipt = tip(sari, SEEN);
    claims(first)
        .taps("Catat")
        .sees("pelapor tidak")
        .sends("Sudah dicek ke lokasi")
        .sees("Catatan sudah disimpan", "Catatan Polsek contoh", "Sudah dicek ke lokasi");
    theSenderLooks(receipt).sees("Sedang ditangani").seesNothingOf("dicek");
  }

  @Test
  void aNoteDoesNotHideThatTheSenderHasAnswered() {
    var receipt = tip(sari, SEEN);
    claims(first);
    theSenderLooks(receipt).sends("Setelah magrib").taps("Kirim").sees("Sudah disampaikan");
    letGo();
    first.taps("Catat").sends("Dicatat dulu").taps("Daftar laporan");
    assertThat(first.buttons()).anyMatch(it -> it.contains("ada jawaban"));
  }

  private void tipWithPhoto() {
    TipsOnPhones.tellsUpToThePhoto(sari, SEEN)
        .sendsPhoto("IMG_1.jpg", SamplePictures.fromAPhone(SamplePictures.quarters(480, 360), 1))
        .taps("biarkan seperti ini")
        .taps("Pakai foto ini")
        .taps("Kirim")
        .sees("Sudah diterima");
    letGo();
  }

  @Test
  void aPhotoIsSeenOnceByWhoeverHasTheTipAndThenDescribed() {
    tipWithPhoto();
    first.sends("/laporan").taps("hari ini").sees("Pelapor menyertakan foto");
    assertThat(first.buttons()).noneMatch(it -> it.contains("Buka foto"));
    first.taps("Tangani").taps("Buka foto").sees("satu kali", "setelah 30 menit");
    first.taps("Ya, buka").sees("apa yang terlihat");
    assertThat(first.pictures()).hasSize(1);
    var picture =
        neighbourhood.throughDirectLine().stream()
            .filter(it -> it.content() instanceof Outgoing.Picture)
            .toList()
            .getLast();
    assertThat(picture.guarded()).isTrue();
    assertThat(((Outgoing.Picture) picture.content()).lifetime()).contains(Duration.ofMinutes(30));
    first.sends("Dua orang di depan gapura contoh").sees("tidak dapat dibuka lagi");
    assertThat(first.buttons()).noneMatch(it -> it.contains("Buka foto"));
    first.taps("Serahkan").taps("Polsek lain contoh");
    second.sends("/laporan").taps("hari ini");
    second.sees("Yang terlihat pada foto: Dua orang di depan gapura contoh");
    assertThat(second.pictures()).isEmpty();
    assertThat(second.buttons()).noneMatch(it -> it.contains("Buka foto"));
  }

  @Test
  void anOldButtonDoesNotOpenAPhotoTwice() {
    tipWithPhoto();
    claims(first).taps("Buka foto").taps("Ya, buka");
    assertThat(first.pictures()).hasSize(1);
    first.taps("Nanti").sees("tidak dapat dibuka lagi");
    database.update("update tip_entry set opened = false");
    first.taps("Muat ulang").taps("Buka foto");
    database.update("update tip_entry set opened = true");
    first.taps("Ya, buka").sees("sudah tidak bisa");
    assertThat(first.pictures()).isEmpty();
  }

  @Test
  void whatIsHandedOverIsTheColleaguesAlone() {
    tip(sari, SEEN);
    second.sends("/menu");
    claims(first).taps("Serahkan").sees("diserahkan kepada siapa").taps("Polsek lain contoh");
    first.sees("sudah diserahkan", "Ditangani oleh Polsek lain contoh").seesNothingOf(SEEN);
    second.sees("Seorang rekan menyerahkan").seesNothingOf(SEEN);
    second
        .taps("Kotak laporan")
        .taps("hari ini")
        .sees(SEEN, "Anda yang menangani", "Diserahkan kepada Polsek lain contoh");
  }

  @Test
  void whatTellsTheSameIsMerged() {
    var receipt = tip(sari, SEEN);
    tip(neighbourhood.phone("Budi (contoh)"), "Hal yang sama, contoh");
    claims(first);
    assertThat(first.buttons()).noneMatch(it -> it.contains("Gabungkan"));
    first.taps("Daftar laporan");
    claims(first).taps("Gabungkan").sees("sama dengan laporan mana");
    var kept = first.buttons().getFirst();
    first.taps(kept).sees("Gabungkan", kept).taps("Ya, gabungkan");
    first.sees("sudah digabungkan", "Ganda", "Sama dengan laporan " + kept);
    first.taps("Daftar laporan").sees("1 laporan Anda tangani").taps("hari ini");
    first.sees("menceritakan hal yang sama").taps("Tutup").taps("Ditindaklanjuti");
    first.taps("Ya, tutup").sees("Laporan sudah ditutup");
    assertThat(database.queryForList("select outcome from tip", String.class))
        .containsExactlyInAnyOrder("ACTED_ON", "DUPLICATE");
    theSenderLooks(receipt).sees("Selesai:").seesNothingOf("Hal yang sama, contoh");
  }

  @Test
  void theNextDeskIsToldInOtherWordsAndNothingLeadsBack() {
    var polres =
        choosesPassphrase(
            neighbourhood.liaison("Petugas Polres (contoh)", "Polres", "Polres contoh"));
    polres.sends("/menu");
    var receipt = tip(sari, SEEN);
    claims(first)
        .taps("Sampaikan ke Polres")
        .sees("dengan kata-kata Anda sendiri")
        .sends("Ada jual beli, tetangga saya tahu")
        .sees("akan disampaikan ke Polres", "tetangga saya")
        .taps("Kembali")
        .sends("Ada jual beli di kawasan contoh")
        .taps("Kirim")
        .sees("Sudah disampaikan", "Sudah disampaikan ke Polres", "Anda yang menangani");
    letGo();
    polres.sees("Ada laporan baru").taps("Kotak laporan").taps("hari ini");
    polres
        .sees("Ada jual beli di kawasan contoh", "Transaksi", "Disampaikan oleh Polsek")
        .seesNothingOf(SEEN, "Gang contoh", "Kemarin");
    polres.taps("Tangani");
    assertThat(polres.buttons()).noneMatch(it -> it.contains("Tanya pelapor"));
    assertThat(
            database.queryForList(
                "select distinct tip_id from tip_wrap where holder = 'receipt'", String.class))
        .hasSize(1);
    assertThat(database.queryForList("select lookup from tip", String.class))
        .hasSize(2)
        .doesNotHaveDuplicates()
        .allMatch(it -> it.length() == 64);
    theSenderLooks(receipt).sees("Sedang ditangani").seesNothingOf("kawasan contoh");
  }

  @Test
  void aDeskWithoutOfficersIsToldNothing() {
    tip(sari, SEEN);
    claims(first).taps("Sampaikan ke Polres").sees("Polres belum bisa menerima");
  }

  @Test
  void whatIsNoTipIsClosedAtOnce() {
    var receipt = tip(sari, SEEN);
    first
        .sends("/laporan")
        .taps("hari ini")
        .taps("Bukan laporan")
        .sees("tidak dikenai apa pun")
        .taps("Ya, bukan laporan")
        .sees("Laporan sudah ditutup");
    second.sends("/laporan").sees("Tidak ada laporan baru");
    theSenderLooks(receipt).sees("tidak dapat ditangani sebagai laporan");
    TipsOnPhones.sendsTip(sari, SEEN);
  }

  @Test
  void whoComesTooLateIsTold() {
    tip(sari, SEEN);
    first.sends("/laporan").taps("hari ini").taps("Bukan laporan");
    claims(second);
    first.taps("Ya, bukan laporan").sees("sudah tidak bisa", "Ditangani oleh");
    second.taps("Catat");
    database.update("update tip set claimed_by = null");
    second.sends("Terlambat").sees("sudah tidak bisa").seesNothingOf("Catatan Polsek");
    assertThat(database.queryForObject("select count(*) from tip_entry", Integer.class))
        .isEqualTo(1);
  }

  @Test
  void withWhatAnotherHasInHandNothingCanBeDone() {
    tip(sari, SEEN);
    claims(first);
    second.sends("/laporan").taps("Petugas lain").taps("hari ini").sees("Ditangani oleh Polsek");
    assertThat(second.buttons()).first().isEqualTo("📥 Daftar laporan");
  }
}

package id.bersinar.tips.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.TipsOnPhones;
import id.bersinar.tips.access.DeskAccess;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.access.RotationInTests;
import id.bersinar.tips.alerts.AlertsInTests;
import id.bersinar.tips.intake.IntakeInTests;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/// /laporan, on an officer's phone.
@SuppressWarnings("NullAway.Init") // injected
class InboxDialogueTest extends TipScenario {

  private static final String SEEN = "Orang menukar bungkusan di warung contoh";

  @Autowired private JdbcTemplate database;
  @Autowired private DeskAccess access;
  @Autowired private Officers officers;
  private Phone first;
  private Phone second;

  @BeforeEach
  void twoOfficers() {
    first = officer("Petugas satu (contoh)", "Polsek contoh");
    second = colleague(first, "Petugas dua (contoh)", "Polres contoh");
  }

  private String aTip() {
    return tip(neighbourhood.phone("Sari (contoh)"), SEEN);
  }

  private void theSenderAdds(String receipt, String words) {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/cek")
        .sends(receipt)
        .sends(words)
        .taps("Kirim")
        .sees("Sudah disampaikan", "masih menunggu");
    letGo();
  }

  private void quiet() {
    first.sends("/menu");
    second.sends("/menu");
  }

  @Test
  void officersAreToldThatThereIsSomethingAndNotWhat() {
    quiet();
    TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), SEEN);
    aTip();
    first.sees("Ada laporan baru. Buka /laporan.").seesNothingOf(SEEN, "Gang contoh");
    assertThat(first.news()).hasSize(2);
    second.sees("Ada laporan baru");
    first.taps("Kotak laporan").sees("2 laporan baru");
    quiet();
    letGo();
    first.seesNothingOf("Ada laporan baru");
  }

  @Test
  void whatIsAddedIsToldToAllUntilSomebodyClaimsAndThenToTheClaimerAlone() {
    var receipt = aTip();
    quiet();
    theSenderAdds(receipt, "Satu hal lagi");
    first.sees("Ada keterangan baru").seesNothingOf("Satu hal lagi");
    second.sees("Ada keterangan baru");
    first.sends("/laporan").taps("hari ini").taps("Tangani");
    quiet();
    theSenderAdds(receipt, "Dan ini");
    first.sees("Ada jawaban baru untuk Anda").seesNothingOf("Dan ini");
    second.seesNothingOf("Ada jawaban baru");
    first.sends("/laporan").sees("1 laporan Anda tangani");
    assertThat(first.buttons()).anyMatch(it -> it.contains("ada jawaban"));
  }

  @Test
  void whereTheClaimerCannotBeReachedTheOthersAreTold() {
    var receipt = aTip();
    first.sends("/laporan").taps("hari ini").taps("Tangani");
    quiet();
    database.update("update person set reachable = false where id = (select claimed_by from tip)");
    theSenderAdds(receipt, "Satu hal lagi");
    second.sees("Ada keterangan baru");
  }

  @Test
  void withoutAnyOfficerWhoCouldReadTipsNoneAreTaken() {
    database.update("delete from desk_key");
    neighbourhood.phone("Sari (contoh)").sends("/lapor").sees("belum dibuka", "110");
  }

  @Test
  void anUrgentTipDoesNotWaitAndItsSenderIsToldTheCost() {
    quiet();
    TipsOnPhones.tells(neighbourhood.phone("Sari (contoh)"), SEEN)
        .taps("Ini mendesak")
        .sees("Akibatnya", "110")
        .taps("Kirim sekarang juga")
        .sees("Sudah diterima");
    IntakeInTests.sweep(context);
    first.sees("Ada laporan mendesak").taps("Kotak laporan").taps("mendesak").sees(SEEN);
  }

  @Test
  void theInboxLocksByItselfAndOpensWithThePassphraseOnly() {
    aTip();
    first.sends("/laporan").taps("hari ini").sees(SEEN);
    clock.advance(Duration.ofMinutes(11));
    first
        .taps("Tangani")
        .sees("terkunci")
        .seesNothingOf(SEEN)
        .sends("bukan ini frasanya")
        .sees("tidak cocok", "terkunci")
        .sends("  Empat kata YANG tak  biasa ")
        .sees(SEEN)
        .taps("Tangani")
        .sees("Anda yang menangani");
  }

  @Test
  void whatWasOpenWhenItLockedIsOpenAgain() {
    aTip();
    first.sends("/laporan").taps("hari ini").taps("Tangani").taps("Tanya pelapor");
    clock.advance(Duration.ofMinutes(11));
    first.sends("Apa?").sees("terkunci").sends(PASSPHRASE).sees("Apa yang ingin Anda tanyakan");
    first.sends("Jam berapa?").taps("Kirim").sees("Pertanyaan sudah disampaikan", "Jam berapa?");
    clock.advance(Duration.ofMinutes(11));
    first.taps("Tutup").sees("terkunci").taps("Lupa frasa sandi").taps("Kembali");
    first.sees("terkunci").sends(PASSPHRASE).sees(SEEN);
  }

  @Test
  void aPassphraseThatWasNotHeardToTheEndIsNeverTakenForWords() {
    var receipt = aTip();
    first.sends("/laporan").taps("hari ini").taps("Tangani").taps("Tanya pelapor");
    clock.advance(Duration.ofMinutes(11));
    first.sends("Apa?").sees("terkunci");
    database.execute("alter table audit_chain rename to away");
    assertThatThrownBy(() -> first.sends(PASSPHRASE)).isInstanceOf(DataAccessException.class);
    database.execute("alter table away rename to audit_chain");
    first.sends(PASSPHRASE).sees("Apa yang ingin Anda tanyakan");
    // Typed once more by an impatient thumb.
    first.sends(PASSPHRASE).sees("Pertanyaan ini akan disampaikan");
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/cek")
        .sends(receipt)
        .seesNothingOf(PASSPHRASE, "Petugas bertanya");
  }

  @Test
  void whoIsTappedIsGivenAccessThoughAnotherWasGivenItMeanwhile() {
    choosesPassphrase(neighbourhood.liaison("Petugas tiga (contoh)", "Kantor tiga contoh"));
    choosesPassphrase(neighbourhood.liaison("Petugas empat (contoh)", "Kantor empat contoh"));
    first.sends("/laporan");
    second.sends("/laporan").taps("Beri akses: Kantor tiga").taps("Ya, beri akses");
    first.taps("Beri akses: Kantor tiga").seesNothingOf("Pastikan Anda mengenal");
    first.taps("Beri akses: Kantor empat").sees("Kantor empat").taps("Ya, beri akses");
    first.sees("Akses sudah diberikan");
  }

  @Test
  void aTipThatIsOpenAgainAfterThePassphraseIsReadAnew() {
    aTip();
    clock.moveTo(Instant.parse("2026-11-25T01:55:00Z"));
    first.sends("/laporan").sends(PASSPHRASE).taps(" hari").sees(SEEN);
    assertThat(readings()).isOne();
    clock.advance(Duration.ofMinutes(11));
    first.taps("Tangani").sees("terkunci").seesNothingOf(SEEN);
    assertThat(readings()).isOne();
    first.sends(PASSPHRASE).sees(SEEN).taps("Kembali").sees("1 laporan baru");
    assertThat(readings()).isEqualTo(2);
  }

  private int readings() {
    var count =
        database.queryForObject(
            "select count(*) from audit_entry where step = 'READ'", Integer.class);
    return count == null ? 0 : count;
  }

  @Test
  void whoGuessesAPassphraseIsSlowedDown() {
    clock.advance(Duration.ofMinutes(11));
    first.sends("/laporan");
    for (int count = 0; count < 5; count++) {
      first.sends("bukan ini frasanya").sees("tidak cocok");
    }
    first.sends(PASSPHRASE).sees("tunggu 1 menit").seesNothingOf("laporan baru");
    clock.advance(Duration.ofMinutes(1));
    first.sends(PASSPHRASE).sees("Tidak ada laporan baru");
    clock.advance(Duration.ofMinutes(11));
    first.sends("/laporan").sends("bukan ini frasanya").sees("tidak cocok");
    first.sends(PASSPHRASE).sees("Tidak ada laporan baru");
  }

  @Test
  void whatNobodyClaimsIsRemindedOfAndThenTheNextDeskHears() {
    clock.moveTo(Instant.parse("2026-11-25T01:00:00Z"));
    var polres =
        choosesPassphrase(
            neighbourhood.liaison("Petugas Polres (contoh)", "Polres", "Polres lain contoh"));
    aTip();
    AlertsInTests.remind(context);
    quiet();
    polres.sends("/menu");
    clock.advance(Duration.ofHours(3));
    AlertsInTests.remind(context);
    first.seesNothingOf("belum ditangani siapa pun");
    clock.advance(Duration.ofHours(1));
    AlertsInTests.remind(context);
    first.sees("belum ditangani siapa pun").seesNothingOf(SEEN);
    polres.seesNothingOf("meja di bawah");
    clock.advance(Duration.ofHours(4));
    AlertsInTests.remind(context);
    polres.sees("meja di bawah Anda").seesNothingOf(SEEN);
    first.sends("/laporan").sends(PASSPHRASE).taps("hari ini").taps("Tangani");
    clock.advance(Duration.ofHours(9));
    quiet();
    AlertsInTests.remind(context);
    first.seesNothingOf("belum ditangani siapa pun");
  }

  @Test
  void whatInvolvesOfficersGoesToOversightOnly() {
    var oversight =
        choosesPassphrase(neighbourhood.liaison("Pengawas (contoh)", "Pengawas", "Propam contoh"));
    quiet();
    var sari = TipsOnPhones.tells(neighbourhood.phone("Sari (contoh)"), SEEN);
    sari.taps("✏️ Pelaku").taps("Ada aparat").sees("Penerima: hanya Pengawas").taps("Kirim");
    sari.sees("Sudah diterima");
    letGo();
    first.seesNothingOf("laporan baru").sends("/laporan").sees("Tidak ada laporan baru");
    oversight.sees("Ada laporan baru").sends("/laporan").taps("hari ini").sees(SEEN);
  }

  @Test
  void whereThereIsNoOversightATipAboutOfficersIsNotSentToThePolice() {
    var sari = TipsOnPhones.tells(neighbourhood.phone("Sari (contoh)"), SEEN);
    sari.taps("✏️ Pelaku").taps("Ada aparat").taps("Kirim").sees("tidak dikirim ke Polsek", SEEN);
    letGo();
    first.sends("/laporan").sees("Tidak ada laporan baru");
  }

  @Test
  void lookingWhetherTheInboxIsOpenDoesNotKeepItOpen() {
    var officer =
        database.queryForList("select id from officer_key", UUID.class).stream()
            .flatMap(it -> officers.find(it).stream())
            .findFirst()
            .orElseThrow();
    clock.advance(Duration.ofMinutes(9));
    assertThat(access.stateOf(officer)).isEqualTo(DeskAccess.State.OPEN);
    clock.advance(Duration.ofMinutes(2));
    assertThat(access.stateOf(officer)).isEqualTo(DeskAccess.State.LOCKED);
  }

  @Test
  void aPassphraseDisappearsFromTheChatAtOnce() {
    first.holdsNothingOf(PASSPHRASE);
    clock.advance(Duration.ofMinutes(11));
    first
        .sends("/laporan")
        .sends("bukan ini frasanya")
        .sees("tidak cocok")
        .holdsNothingOf("bukan ini frasanya")
        .sends(PASSPHRASE)
        .sees("Kotak laporan")
        .holdsNothingOf(PASSPHRASE);
  }

  @Test
  void aPassphraseMustBeLongAndTypedTwiceTheSame() {
    neighbourhood
        .liaison("Petugas tiga (contoh)", "Polsek contoh")
        .sends("/laporan")
        .sends("pendek")
        .sees("Terlalu pendek")
        .sends(PASSPHRASE)
        .sees("sekali lagi")
        .sends(PASSPHRASE + " lain")
        .sees("berbeda", "Ketik frasa sandi baru");
  }

  @Test
  void aNewOfficerReadsNothingBeforeAColleagueAllowsIt() {
    aTip();
    var third =
        choosesPassphrase(
            neighbourhood.invitedLiaison(
                "Petugas tiga (contoh)", "Polsek", "Petugas", "Polsek lain contoh"));
    third.sees("Minta rekan semeja").sends("/laporan").seesNothingOf("hari ini");
    second.sends("/laporan").taps("Beri akses: Polsek lain").taps("Ya, beri akses");
    third.sends("/laporan").taps("hari ini").sees(SEEN);
  }

  @Test
  void withoutARecoveryKeyNothingIsKeptForOne() {
    clock.advance(Duration.ofMinutes(11));
    first.sends("/laporan").sends(PASSPHRASE).sees("Kotak laporan");
    assertThat(database.queryForList("select id from desk_key_recovery")).isEmpty();
  }

  @Test
  void whoLostThePassphraseStartsAgainAndIsGivenAccessByAColleague() {
    aTip();
    clock.advance(Duration.ofMinutes(11));
    first
        .sends("/laporan")
        .taps("Lupa frasa sandi")
        .sees("Kunci Anda akan dibuang")
        .taps("Ya, buang kunci saya");
    choosesPassphrase(first.sends("/batal")).sees("Minta rekan semeja");
    second.sends("/laporan").sends(PASSPHRASE).taps("Beri akses").taps("Ya, beri akses");
    first.taps("Muat ulang").taps("hari ini").sees(SEEN);
  }

  @Test
  void aListThatIsGoneBackToCountsWhatItShows() {
    aTip();
    first.sends("/laporan").sees("1 laporan baru").taps("hari ini").sees(SEEN);
    aTip();
    first.taps("Kembali").sees("2 laporan baru");
    assertThat(first.buttons().stream().filter(it -> it.contains("hari ini"))).hasSize(2);
    aTip();
    first.sends("?").sees("3 laporan baru");
    assertThat(first.buttons().stream().filter(it -> it.contains("hari ini"))).hasSize(3);
  }

  @Test
  void whoIsDismissedOpensNothingAndNewTipsAreSealedWithAnotherKey() {
    aTip();
    var before = database.queryForList("select id from desk_key where in_use", UUID.class);
    first.sends("/hapusdata").taps("Ya, hapus semuanya").sees("sudah dihapus");
    assertThat(database.queryForObject("select count(*) from officer_key", Integer.class)).isOne();
    assertThat(database.queryForList("select id from desk_key where in_use", UUID.class))
        .hasSize(1)
        .doesNotContainAnyElementsOf(before);
    aTip();
    second.sends("/laporan").sees("2 laporan baru").taps("hari ini").sees(SEEN);
  }

  @Test
  void anOperatorTakesTheRoleBackAndFromThatMomentNothingOpens() {
    aTip();
    first.sends("/laporan").taps("hari ini").taps("Tangani").sees(SEEN);
    var operator = neighbourhood.operator();
    operator
        .sends("/undang")
        .taps("Cabut peran")
        .sees("Peran siapa")
        .taps("Polsek contoh")
        .sees("langsung tidak dapat membuka")
        .taps("Ya, cabut")
        .sees("sudah dicabut");
    first.sees("Peran Anda sebagai petugas penghubung sudah dicabut");
    first.taps("Muat ulang").sees("tidak lagi terdaftar").seesNothingOf(SEEN);
    first.sends("/laporan").sees("tidak saya kenal");
    assertThat(database.queryForObject("select count(*) from officer_key", Integer.class)).isOne();
    second.sends("/laporan").sees("1 laporan baru").taps("hari ini").sees(SEEN);
    operator.sends("/undang").taps("Cabut peran");
    assertThat(operator.buttons()).noneMatch(it -> it.startsWith("Polsek contoh"));
  }

  @Test
  void whoHasBlockedTheBotCanBeDismissedToo() {
    database.update("update person set reachable = false where institution = 'Polsek contoh'");
    neighbourhood.operator().sends("/undang").taps("Cabut peran").taps("Polsek contoh");
    neighbourhood.operator().taps("Ya, cabut").sees("sudah dicabut");
    assertThat(database.queryForObject("select count(*) from officer_key", Integer.class)).isOne();
  }

  @Test
  void whoMovesToAnotherDeskOpensNothingOfTheFormerOneAnyMore() {
    aTip();
    first.sends("/laporan").taps("hari ini").taps("Tangani");
    var operator = neighbourhood.operator();
    operator.sends("/undang").taps("Petugas penghubung").taps("Polres").taps("Petugas");
    operator.sends("Polres baru (contoh)").taps("Buat undangan");
    var invitation = String.join("\n", operator.news());
    first.sends(invitation.substring(invitation.indexOf("/start ")).strip());
    first.sends("/laporan").sees("Ketik frasa sandi baru");
    assertThat(database.queryForObject("select count(*) from officer_key", Integer.class)).isOne();
    second.sends("/laporan").sees("1 laporan baru").taps("hari ini").sees(SEEN);
  }

  @Test
  void aMonthLaterTheDeskHasAnotherKeyAndOldOnesGoWithTheirLastTip() {
    aTip();
    clock.advance(Duration.ofDays(31));
    RotationInTests.rotate(context);
    assertThat(deskKeys()).isEqualTo(2);
    first.sends("/laporan").sends(PASSPHRASE).taps("31 hari lalu").sees(SEEN).taps("Tangani");
    RotationInTests.rotate(context);
    assertThat(deskKeys()).isOne();
    first.taps("Muat ulang").sees(SEEN);
  }

  private int deskKeys() {
    var count =
        database.queryForObject(
            "select count(*) from desk_key"
                + " where id in (select desk_key_id from desk_key_share)",
            Integer.class);
    return count == null ? 0 : count;
  }

  @Test
  void ofTheTipsOfOneDeskTheOthersSeeNothing() {
    aTip();
    var other =
        choosesPassphrase(
            neighbourhood.liaison("Petugas lain (contoh)", "Polres", "Polres contoh"));
    other.sends("/laporan").sees("Tidak ada laporan baru");
  }

  @Test
  void aTipIsReadClaimedAskedAboutAndClosed() {
    var receipt = aTip();
    first
        .sends("/laporan")
        .sees("Kotak laporan", "Polsek contoh · ", "1 laporan baru")
        .taps("hari ini")
        .sees("Belum ada yang menangani", SEEN, "Gang contoh", "Kemarin", "Dari luar")
        .taps("Tangani")
        .sees("sekarang Anda yang menangani", SEEN)
        .taps("Tanya pelapor")
        .sees("Apa yang ingin Anda tanyakan")
        .sends("x".repeat(1001))
        .sees("paling banyak 1.000")
        .sends("Jam berapa biasanya?")
        .sees("Pertanyaan ini akan disampaikan", "Jam berapa biasanya?")
        .taps("Kirim")
        .sees("Pertanyaan sudah disampaikan", "Petugas bertanya", "Jam berapa biasanya?");
    theSenderAdds(receipt, "Setelah magrib");
    first
        .taps("Muat ulang")
        .sees("Pelapor, ", "Setelah magrib")
        .taps("Tutup")
        .sees("hasil apa")
        .taps("Tidak terbukti")
        .sees("Tidak terbukti", "tidak bisa dibatalkan")
        .taps("Kembali")
        .taps("Diteruskan")
        .taps("Ya, tutup")
        .sees("Laporan sudah ditutup", "Diteruskan")
        .taps("Daftar laporan")
        .sees("Tidak ada laporan baru")
        .taps("Selesai (1)")
        .sees("1 laporan sudah Anda tutup");
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/cek")
        .sends(receipt)
        .sees("Selesai: diteruskan", "Jam berapa biasanya?", "Setelah magrib");
  }

  @Test
  void allThatIsShownGoesStraightAndCannotBeForwarded() {
    aTip();
    var before = neighbourhood.throughOutbox().size();
    var straight = neighbourhood.throughDirectLine().size();
    first.sends("/laporan").taps("hari ini").taps("Tangani").taps("Tanya pelapor");
    first.sends("Apa?").taps("Kirim");
    assertThat(neighbourhood.throughOutbox()).hasSize(before);
    assertThat(neighbourhood.throughDirectLine().stream().skip(straight))
        .isNotEmpty()
        .allMatch(Outgoing::guarded);
  }

  @Test
  void noButtonCarriesAnythingThatLeadsToATip() {
    aTip();
    first.sends("/laporan").taps("hari ini").taps("Tangani");
    var ids = database.queryForList("select cast(id as varchar(36)) from tip", String.class);
    assertThat(neighbourhood.throughDirectLine())
        .flatExtracting(InboxDialogueTest::buttons)
        .isNotEmpty()
        .noneMatch(data -> ids.stream().anyMatch(id -> data.contains(id.substring(0, 6))));
  }

  private static List<String> buttons(Outgoing message) {
    return message.content() instanceof Outgoing.Html(_, Outgoing.Inline(var rows))
        ? rows.stream().flatMap(List::stream).map(Outgoing.Key::data).toList()
        : List.of();
  }

  @Test
  void whatOneHasClaimedTheOtherCannotOpen() {
    aTip();
    second.sends("/laporan").taps("hari ini").sees(SEEN);
    first.sends("/laporan").taps("hari ini").taps("Tangani");
    second
        .taps("Tangani")
        .sees("Itu sudah tidak bisa", "Ditangani oleh Polsek contoh · ")
        .seesNothingOf(SEEN);
    second
        .sends("/laporan")
        .sees("Tidak ada laporan baru")
        .taps("Petugas lain (1)")
        .taps("hari ini")
        .sees("Ditangani oleh Polsek contoh · ")
        .seesNothingOf(SEEN);
    assertThat(second.buttons()).containsExactly("📥 Daftar laporan", "⬅️ Kembali", "✖️ Batal");
  }

  @Test
  void ofTwoWhoTapAtOnceOneGetsIt() throws Exception {
    for (int round = 0; round < 5; round++) {
      aTip();
      first.sends("/laporan").taps("hari ini").sees(SEEN);
      second.sends("/laporan").taps("hari ini").sees(SEEN);
      atOnce(() -> first.taps("Tangani"), () -> second.taps("Tangani"));
      var got =
          Stream.of(first, second)
              .filter(it -> it.news().toString().contains("sekarang Anda yang menangani"))
              .toList();
      assertThat(got).hasSize(1);
      var other = got.contains(first) ? second : first;
      other
          .sees("Itu sudah tidak bisa", "Ditangani oleh", got.contains(first) ? "Polsek" : "Polres")
          .seesNothingOf(SEEN);
      got.getFirst().taps("Tutup").taps("Ganda").taps("Ya, tutup").sees("Laporan sudah ditutup");
    }
  }

  private static void atOnce(Runnable one, Runnable two) throws Exception {
    var start = new CyclicBarrier(2);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          Stream.of(one, two)
              .map(
                  it ->
                      threads.submit(
                          () -> {
                            start.await();
                            it.run();
                            return true;
                          }))
              .toList();
      for (var run : running) {
        assertThat(run.get()).isTrue();
      }
    }
  }

  @Test
  void whatIsReleasedCanBeClaimedByTheOther() {
    aTip();
    first.sends("/laporan").taps("hari ini").taps("Tangani").taps("Lepas").sees("dilepas");
    second
        .sends("/laporan")
        .taps("hari ini")
        .sees(SEEN)
        .taps("Tangani")
        .sees("Anda yang menangani");
  }

  @Test
  void afterAReleaseAnOldQuestionIsNotAsked() {
    aTip();
    first.sends("/laporan").taps("hari ini").taps("Tangani").taps("Tanya pelapor");
    database.update("update tip set claimed_by = null");
    first.sends("Apa?").sees("Itu sudah tidak bisa", "Belum ada yang menangani");
  }

  @Test
  void ageIsToldInDays() {
    aTip();
    clock.advance(Duration.ofDays(1));
    first.sends("/laporan").sends(PASSPHRASE).taps("kemarin").sees("masuk kemarin").taps("Kembali");
    clock.advance(Duration.ofDays(4));
    first.sends("/laporan").sends(PASSPHRASE).taps("5 hari lalu").sees("masuk 5 hari lalu");
  }

  @Test
  void manyTipsComePageByPage() {
    for (int count = 0; count < 10; count++) {
      TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), SEEN);
    }
    letGo();
    first.sends("/laporan").sees("10 laporan baru");
    assertThat(tipButtons(first)).hasSize(8);
    first.taps("Berikutnya");
    assertThat(tipButtons(first)).hasSize(2);
    first.taps("Sebelumnya");
    assertThat(tipButtons(first)).hasSize(8);
  }

  private static List<String> tipButtons(Phone phone) {
    return phone.buttons().stream().filter(it -> it.contains("hari ini")).toList();
  }

  @Test
  void forOthersThereIsNoInbox() {
    neighbourhood.resident("Sari (contoh)").sends("/laporan").sees("tidak saya kenal");
    neighbourhood.operator().sends("/laporan").sees("tidak saya kenal");
  }

  @Test
  void whoIsNoLongerAnOfficerSeesNothingMore() {
    aTip();
    first.sends("/laporan").taps("hari ini").taps("Tangani").taps("Tanya pelapor");
    second.sends("/laporan").sees("Tidak ada laporan baru");
    database.update("delete from person_role where role = 'LIAISON'");
    first.sends("/batal").sends("/laporan").sees("tidak saya kenal");
    second.taps("Petugas lain").sees("tidak lagi terdaftar");
  }

  @Test
  void goingBackShowsNothingMoreToSomebodyWhoIsNoLongerAnOfficer() {
    aTip();
    first.sends("/laporan").taps("hari ini").taps("Tangani").taps("Tutup").taps("Ganda");
    database.update("delete from person_role where role = 'LIAISON'");
    first.taps("Kembali").sees("tidak lagi terdaftar").seesNothingOf(SEEN, "hasil apa");
  }

  @Test
  void anOfficersErasureReleasesTheTips() {
    aTip();
    first.sends("/laporan").taps("hari ini").taps("Tangani");
    first.sends("/dataku").sees("Laporan yang Anda tangani sebagai petugas: 1");
    first.sends("/hapusdata").taps("Ya, hapus semuanya").sees("sudah dihapus");
    second.sends("/laporan").sees("1 laporan baru");
  }

  @Test
  void aTipThatWasChangedInTheDatabaseIsRefusedClearly() {
    aTip();
    database.update("update tip_entry set kind = 'ANSWER'");
    first.sends("/laporan").taps("hari ini").sees("tidak bisa dibuka").seesNothingOf(SEEN);
  }
}

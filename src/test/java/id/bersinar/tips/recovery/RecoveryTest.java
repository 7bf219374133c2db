package id.bersinar.tips.recovery;

import static id.bersinar.tips.TipsOnPhones.SEEN;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.AreaFiles;
import id.bersinar.dialogue.texts.Texts;
import id.bersinar.scenario.Phone;
import id.bersinar.storage.Durability;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.access.DeskAccess;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.access.Recovery;
import id.bersinar.tips.access.RecoveryKey;
import id.bersinar.tips.access.RotationInTests;
import id.bersinar.tips.secrets.Hpke;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The way back to a desk's tips where no officer is left who could give access.
@SuppressWarnings("NullAway.Init") // injected
class RecoveryTest extends TipScenario {

  private static final Hpke.Pair KEY = Hpke.Pair.fresh();
  private static final List<RecoverySheet> SHEETS = RecoverySheet.split(KEY);
  private static final List<RecoverySheet> TWO = SHEETS.subList(1, 3);

  @Autowired private JdbcTemplate database;
  @Autowired private DeskAccess access;
  @Autowired private Recovery recovery;
  @Autowired private Officers officers;
  @Autowired private Texts texts;
  @Autowired private Durability durability;

  @DynamicPropertySource
  static void recoveryKey(DynamicPropertyRegistry properties) {
    properties.add("bersinar.tips.recovery-key", RecoveryKey.of(KEY)::setting);
  }

  private String recover(List<RecoverySheet> sheets, String... answers) {
    var command = new RecoverCommand(recovery, officers, texts, durability);
    return Papers.shown(command::converse, Papers.typed(sheets, answers));
  }

  private Phone waitingOfficer() {
    return choosesPassphrase(neighbourhood.liaison("Petugas baru (contoh)", "Polsek baru contoh"))
        .sees("tips.door.without-share", "Nama Anda di sini: Polsek baru contoh · ");
  }

  private String aTip() {
    return tip(neighbourhood.phone("Sari (contoh)"), SEEN);
  }

  private List<String> copies() {
    return database.queryForList("select fingerprint from desk_key_recovery", String.class);
  }

  @Test
  void whereAllHaveLostTheirPassphraseANewOfficerReadsOldTipsAfterTheRecovery() {
    // Their keys are still there, but nobody can open them any more.
    colleague(officer("Satu (contoh)", "Polsek contoh"), "Dua (contoh)", "Polsek dua contoh");
    aTip();
    clock.advance(Duration.ofDays(31));
    RotationInTests.rotate(context);
    aTip();
    var third = waitingOfficer();
    third.taps("tips.refresh").sees("tips.door.without-share").seesNothingOf("tips.age.days");
    assertThat(recover(TWO, "7", "1", "yes"))
        .contains(
            "Polsek (sector police): 2 keys, 1 officer waiting: Polsek baru contoh · ",
            "Done: 1 officer of Polsek (sector police) can open 2 keys.")
        .doesNotContain("Nothing was changed");
    third.taps("tips.refresh").sees("2 laporan baru").taps("31 hari lalu").sees(SEEN);
    third.sends("/laporan").taps("tips.age.today").sees(SEEN).taps("tips.act.claim");
    aTip();
    third.sends("/laporan").sees("2 laporan baru").taps("tips.age.today").sees(SEEN);
    assertThat(recover(TWO)).contains("Nobody waits for access", "Nothing was changed");
  }

  @Test
  void whereTheOnlyOfficerHasLostThePassphraseThePaperGivesAllKeysBack() {
    var first = officer("Satu (contoh)", "Polsek contoh");
    aTip();
    first.sends("/laporan");
    clock.advance(Duration.ofMinutes(11));
    first
        .sends("/laporan")
        .taps("tips.door.forgotten")
        .sees("tips.door.confirm-forgetting")
        .taps("tips.door.forget-yes");
    choosesPassphrase(first.sends("/batal")).sees("tips.door.deserted");
    assertThat(recover(TWO, "1", "yes")).contains("1 officer waiting: Polsek contoh · ", "Done");
    first.sends("/laporan").taps("tips.age.today").sees(SEEN);
  }

  @Test
  void whereNoKeyIsLeftThePaperGivesAFirstOne() {
    officer("Satu (contoh)", "Polsek contoh").sends("/hapusdata").taps("people.erase.yes");
    database.update("delete from desk_key");
    var next = choosesPassphrase(neighbourhood.liaison("Dua (contoh)", "Polsek dua contoh"));
    next.sees("tips.door.deserted");
    assertThat(recover(RecoverySheet.split(Hpke.Pair.fresh()).subList(0, 2), "1", "yes"))
        .contains("Nothing was changed");
    assertThat(recover(TWO, "1", "yes")).contains("0 keys, 1 officer waiting", "Done: 1 officer");
    next.taps("tips.refresh").sees("tips.inbox.heading");
    aTip();
    next.sends("/laporan").taps("tips.age.today").sees(SEEN);
  }

  @Test
  void whoIsUnknownAmongThoseWhoWaitIsLeftOut() {
    officer("Satu (contoh)", "Polsek contoh");
    aTip();
    var waiting = List.of(waitingOfficer(), waitingOfficer());
    assertThat(recover(TWO, "1", "no", "yes")).contains("2 officers waiting", "Done: 1 officer of");
    waiting.forEach(it -> it.taps("tips.refresh"));
    assertThat(waiting.stream().map(it -> it.news().toString()))
        .satisfiesOnlyOnce(it -> assertThat(it).contains("1 laporan baru"))
        .satisfiesOnlyOnce(it -> assertThat(it).contains("Minta rekan Anda"));
  }

  @Test
  void ofTwoAreasEachPolsekIsRecoveredByItself() {
    for (var code : List.of("sini", "sana")) {
      AreaFiles.bringIn(
          context,
          "area: {code: %1$s, name: %1$s, kecamatan: Contoh, city: Contoh, zone: WIB}"
              .formatted(code));
    }
    officer("Satu (contoh)", "Polsek contoh");
    neighbourhood.liaison("Dua (contoh)", "Polsek sana contoh");
    var third = neighbourhood.liaison("Tiga (contoh)", "Polsek sana lain");
    database.update("update person set area_code = 'sana' where institution like 'Polsek sana%'");
    choosesPassphrase(neighbourhood.phone(chatOf("Polsek sana contoh"), "Dua (contoh)"));
    choosesPassphrase(third).sees("Minta rekan Anda");
    waitingOfficer();
    var home = database.queryForList("select id from desk_key where area_code = 'sini'");
    assertThat(recover(TWO, "2", "yes"))
        .contains("  1  Polsek (sector police): 1 key, 1 officer waiting: Polsek baru contoh")
        .contains("  2  Polsek (sector police) of sana: 1 key, 1 officer waiting: Polsek sana lain")
        .contains("Done: 1 officer of Polsek (sector police) of sana can open 1 key.");
    third.taps("Muat ulang").sees("Kotak laporan");
    assertThat(database.queryForList("select id from desk_key where area_code = 'sini'"))
        .isEqualTo(home);
  }

  private long chatOf(String institution) {
    return requireNonNull(
        database.queryForObject(
            "select chat_id from person where institution = ?", Long.class, institution));
  }

  @Test
  void nothingIsChangedWithoutTwoSheetsOfThisKeyADeskAndAYes() {
    officer("Satu (contoh)", "Polsek contoh");
    aTip();
    var second = waitingOfficer();
    assertThat(recover(SHEETS.subList(0, 1))).contains("Nothing was changed");
    assertThat(recover(RecoverySheet.split(Hpke.Pair.fresh()).subList(0, 2), "1", "yes"))
        .contains("No desk's key is sealed for this recovery key", "Nothing was changed");
    assertThat(recover(TWO)).contains("1 officer waiting", "Nothing was changed");
    assertThat(recover(TWO, "1")).contains("the six characters", "Nothing was changed");
    assertThat(recover(TWO, "1", "no")).contains("Nothing was changed");
    second.taps("tips.refresh").sees("tips.door.without-share");
  }

  @Test
  void aDeskKeyThatIsOlderThanTheRecoveryKeyIsKeptWhenAnOfficerUnlocks() {
    var first = officer("Satu (contoh)", "Polsek contoh");
    aTip();
    database.update("delete from desk_key_recovery");
    unlocks(first);
    assertThat(copies()).containsExactly(RecoveryKey.of(KEY).fingerprint());
    var second = waitingOfficer();
    recover(TWO, "1", "yes");
    second.taps("tips.refresh").taps("tips.age.today").sees(SEEN);
  }

  @Test
  void whatIsKeptForAnEarlierRecoveryKeyIsReplacedWhenAnOfficerUnlocks() {
    var first = officer("Satu (contoh)", "Polsek contoh");
    var earlier = Hpke.Pair.fresh();
    database.update(
        "update desk_key_recovery set fingerprint = ?, sealed = ?",
        RecoveryKey.of(earlier).fingerprint(),
        Hpke.seal(earlier.publicKey(), new byte[32], "recovery"));
    unlocks(first);
    assertThat(copies()).containsExactly(RecoveryKey.of(KEY).fingerprint());
    waitingOfficer();
    assertThat(recover(TWO, "1", "yes")).contains("Done", "can open 1 key.");
  }

  private void unlocks(Phone officer) {
    clock.advance(Duration.ofMinutes(11));
    officer.sends("/laporan").sees("tips.door.locked").sends(PASSPHRASE).sees("tips.inbox.heading");
  }

  @Test
  void aCopyThatWasChangedOpensNothingAndTheOthersDo() {
    officer("Satu (contoh)", "Polsek contoh");
    aTip();
    database.update("update desk_key_recovery set sealed = ?", (Object) new byte[80]);
    clock.advance(Duration.ofDays(31));
    RotationInTests.rotate(context);
    waitingOfficer();
    assertThat(recover(TWO, "1", "yes")).contains("2 keys, 1 officer waiting", "can open 1 key.");
  }

  @Test
  void aKeyThatNoTipNeedsAnyMoreGoesWithItsCopy() {
    officer("Satu (contoh)", "Polsek contoh");
    clock.advance(Duration.ofDays(31));
    RotationInTests.rotate(context);
    assertThat(copies()).hasSize(1);
    assertThat(database.queryForList("select id from desk_key_recovery"))
        .isEqualTo(database.queryForList("select id from desk_key where in_use"));
  }
}

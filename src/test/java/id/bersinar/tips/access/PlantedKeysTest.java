package id.bersinar.tips.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.secrets.Hpke;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Whoever writes into the database doesn't thereby get a desk's key.
@SuppressWarnings("NullAway.Init") // injected
class PlantedKeysTest extends TipScenario {

  @Autowired private JdbcTemplate database;
  @Autowired private PlantedKeys planted;
  @Autowired private DeskPublicKeys publicKeys;
  @Autowired private Vouchings vouchings;
  private final Hpke.Pair intruder = Hpke.Pair.fresh();
  private Phone officer;
  private Phone overseer;

  @BeforeEach
  void officers() {
    officer = officer("Petugas (contoh)", "Polsek contoh");
    overseer =
        choosesPassphrase(
            neighbourhood.liaison("Pengawas (contoh)", "area.desk.oversight", "Propam contoh"));
  }

  private UUID personOf(String institution) {
    return database
        .queryForList("select id from person where institution = ?", UUID.class, institution)
        .getFirst();
  }

  /// The three rows: somebody, a key, and a share that opens nothing.
  private UUID plant() {
    neighbourhood.liaison("Penyusup (contoh)", "Polsek penyusup contoh");
    var person = personOf("Polsek penyusup contoh");
    database.update(
        "insert into officer_key (id, desk, salt, public_key, private_key) values (?, 'POLSEK', ?,"
            + " ?, ?)",
        person,
        new byte[16],
        intruder.publicKey(),
        new byte[60]);
    database.update(
        "insert into desk_key_share (id, desk_key_id, officer_id, sealed)"
            + " select ?, id, ?, ? from desk_key where desk = 'POLSEK' and in_use"
            + " and id in (select desk_key_id from desk_key_share)",
        UUID.randomUUID(),
        person,
        new byte[80]);
    return person;
  }

  private void aMonthGoesBy() {
    clock.advance(Duration.ofDays(31));
    RotationInTests.rotate(context);
  }

  private List<UUID> holdersOfKeyInUse() {
    return database.queryForList(
        "select s.officer_id from desk_key_share s join desk_key k on k.id = s.desk_key_id"
            + " where k.desk = 'POLSEK' and k.in_use",
        UUID.class);
  }

  private void changed(String column, UUID person) {
    database.update(
        "update officer_key set " + column + " = ? where id = ?", intruder.publicKey(), person);
  }

  @Test
  void aPlantedOfficerGetsNoKeyAtTheRotationAndThoseWhoMustKnowAreTold() {
    plant();
    aMonthGoesBy();
    assertThat(holdersOfKeyInUse()).containsExactly(personOf("Polsek contoh"));
    officer.sees("tips.door.planted");
    overseer.sees("tips.door.planted");
    assertThat(
            database.queryForList(
                "select count(*) from audit_entry where step = 'REFUSED_KEY'", Integer.class))
        .containsExactly(1);
    officer.sends("/menu");
    planted.run();
    officer.seesNothingOf("tips.door.planted");
  }

  @Test
  void aVouchingThatSomebodyHasPlantedTooDoesNotHelp() {
    var person = plant();
    database.update(
        "insert into vouching (id, officer_id, desk, public_key, signing_key, voucher_key,"
            + " signature, seal) select ?, ?, desk, ?, '', voucher_key, signature, seal"
            + " from vouching where officer_id = ?",
        UUID.randomUUID(),
        person,
        OfficerKey.nameOf(intruder.publicKey()),
        personOf("Polsek contoh"));
    aMonthGoesBy();
    assertThat(holdersOfKeyInUse()).containsExactly(personOf("Polsek contoh"));
  }

  @Test
  void anOfficersKeyThatWasExchangedGetsNothing() {
    var second = personOf("Polsek contoh");
    colleague(officer, "Dua (contoh)", "Polsek dua contoh");
    changed("public_key", second);
    aMonthGoesBy();
    assertThat(holdersOfKeyInUse()).containsExactly(personOf("Polsek dua contoh"));
  }

  @Test
  void aKeyThatWasExchangedWhileItsOfficerWaitsIsNotLetIn() {
    choosesPassphrase(neighbourhood.liaison("Dua (contoh)", "Polsek dua contoh"));
    officer.sends("/laporan").offers("Beri akses: Polsek dua contoh");
    changed("public_key", personOf("Polsek dua contoh"));
    officer.sends("/laporan").offersNothingOf("Beri akses: Polsek dua contoh");
    planted.run();
    officer.sees("tips.door.planted");
  }

  @Test
  void aPlantedShareShowsWhoWaitsNothingAndLocksNobodyOut() {
    tip(neighbourhood.phone("Sari (contoh)"), "Isi contoh");
    var waiting = choosesPassphrase(neighbourhood.liaison("Dua (contoh)", "Polsek dua contoh"));
    for (var institution : List.of("Polsek dua contoh", "Polsek contoh")) {
      database.update(
          "insert into desk_key_share (id, desk_key_id, officer_id, sealed)"
              + " select ?, id, ?, ? from desk_key where desk = 'OVERSIGHT' and in_use",
          UUID.randomUUID(),
          personOf(institution),
          new byte[80]);
    }
    waiting.sends("/laporan").sees("tips.door.without-share").seesNothingOf("laporan baru");
    clock.advance(Duration.ofMinutes(11));
    waiting.sends("/laporan").sends(PASSPHRASE).sees("tips.door.without-share");
    officer.sends("/laporan").sends(PASSPHRASE).taps("tips.age.today").sees("Isi contoh");
  }

  /// An officer who writes into the database and has a passphrase that is right.
  @Test
  void anOfficerWhoMovesToAnotherDeskInTheDatabaseOpensNothingThere() {
    var person = personOf("Polsek contoh");
    clock.advance(Duration.ofMinutes(11));
    database.update("update person set desk = 'OVERSIGHT' where id = ?", person);
    database.update("update officer_key set desk = 'OVERSIGHT' where id = ?", person);
    officer.sends("/laporan").sends(PASSPHRASE);
    officer.seesNothingOf("tips.inbox.heading");
    aMonthGoesBy();
    assertThat(
            database.queryForList(
                "select s.officer_id from desk_key_share s join desk_key k on k.id = s.desk_key_id"
                    + " where k.desk = 'OVERSIGHT'",
                UUID.class))
        .isNotEmpty()
        .doesNotContain(person);
    overseer.sees("tips.door.planted");
    assertThat(
            database.queryForList(
                "select desk from audit_entry where step = 'REFUSED_KEY'", String.class))
        .containsExactly("OVERSIGHT");
  }

  @Test
  void theRowsOfAnOfficerWhoHasLeftOpenNothingNewWhenSomebodyPutsThemBack() {
    var second = colleague(officer, "Dua (contoh)", "Polsek dua contoh");
    var person = personOf("Polsek dua contoh");
    var row = database.queryForMap("select * from officer_key where id = ?", person);
    var shares = database.queryForList("select * from desk_key_share where officer_id = ?", person);
    second.sends("/laporan").sees("tips.inbox.heading");
    clock.advance(Duration.ofMinutes(11));
    second.sends("/laporan").taps("tips.door.forgotten").taps("tips.door.forget-yes");
    insert("officer_key", row);
    shares.forEach(it -> insert("desk_key_share", it));
    aMonthGoesBy();
    assertThat(
            database.queryForObject(
                "select count(*) from desk_key_share s join desk_key k on k.id = s.desk_key_id"
                    + " where s.officer_id = ? and k.in_use",
                Integer.class,
                person))
        .isZero();
    officer.sees("tips.door.planted");
  }

  @Test
  void aRetiredKeyIsNotInUseAgainBecauseTheDatabaseSaysSo() {
    tip(neighbourhood.phone("Sari (contoh)"), "Isi contoh");
    aMonthGoesBy();
    var retired =
        database.queryForObject(
            "select id from desk_key where desk = 'POLSEK' and not in_use", UUID.class);
    database.update("update desk_key set in_use = (id = ?) where desk = 'POLSEK'", retired);
    planted.run();
    assertThat(database.queryForList("select id from desk_key where in_use", UUID.class))
        .doesNotContain(retired);
  }

  private void insert(String table, Map<String, Object> row) {
    database.update(
        "insert into %s (%s) values (%s)"
            .formatted(
                table,
                String.join(", ", row.keySet()),
                String.join(", ", Collections.nCopies(row.size(), "?"))),
        row.values().toArray());
  }

  @Test
  void whatAPlantedShareOpensIsNotPassedOn() {
    var first = personOf("Polsek contoh");
    var name =
        database.queryForObject(
            "select id from desk_key where desk = 'OVERSIGHT' and in_use", UUID.class);
    var ownKey =
        database.queryForObject(
            "select public_key from officer_key where id = ?", byte[].class, first);
    database.update(
        "insert into desk_key_share (id, desk_key_id, officer_id, sealed) values (?, ?, ?, ?)",
        UUID.randomUUID(),
        name,
        first,
        Hpke.seal(requireNonNull(ownKey), intruder.privateKey(), "share|" + name + "|" + first));
    colleague(officer, "Dua (contoh)", "Polsek dua contoh");
    assertThat(
            database.queryForList(
                "select k.desk from desk_key_share s join desk_key k on k.id = s.desk_key_id"
                    + " where s.officer_id = ?",
                String.class,
                personOf("Polsek dua contoh")))
        .containsExactly("POLSEK");
  }

  @Test
  void nothingIsSealedForADesksKeyThatSomebodyHasPlanted() {
    var before = publicKeys.inUse(POLSEK).orElseThrow().holder();
    database.update(
        "insert into desk_key (id, desk, public_key, made_on, in_use)"
            + " values (?, 'POLSEK', ?, date '2030-01-01', true)",
        UUID.randomUUID(),
        intruder.publicKey());
    assertThat(publicKeys.inUse(POLSEK).orElseThrow().holder()).isEqualTo(before);
    database.update(
        "update desk_key set public_key = ? where cast(id as varchar(36)) = ?",
        intruder.publicKey(),
        before);
    assertThat(publicKeys.inUse(POLSEK).map(DeskPublicKey::holder)).isNotEqualTo(before);
    planted.run();
    officer.sees("tips.door.planted");
  }

  @Test
  void whoIsLetInIsSignedForUpToTheFirstAlsoWhenThatOneHasLeft() {
    var second = colleague(officer, "Dua (contoh)", "Polsek dua contoh");
    var third = colleague(second, "Tiga (contoh)", "Polsek tiga contoh");
    assertThat(vouchings.findByOfficer(personOf("Polsek tiga contoh")))
        .allMatch(it -> it.isSigned() && !it.isFirst());
    third.sends("/laporan").sees("Yang bisa membuka: 3 petugas");
    second.sends("/hapusdata").taps("people.erase.yes");
    third.sends("/laporan").sees("Yang bisa membuka: 2 petugas");
    aMonthGoesBy();
    assertThat(holdersOfKeyInUse()).contains(personOf("Polsek tiga contoh")).hasSize(2);
  }

  @Test
  void whoWasThereBeforeTheUpgradeStaysAndSignsAtTheNextPassphrase() {
    database.update("update officer_key set signing_key = null, seal = null");
    database.update("update desk_key set seal = null");
    database.update("delete from vouching");
    RotationInTests.takeForReal(context);
    aMonthGoesBy();
    assertThat(holdersOfKeyInUse()).containsExactly(personOf("Polsek contoh"));
    assertThat(vouchings.findByOfficer(personOf("Polsek contoh"))).noneMatch(Vouching::isSigned);
    officer.sends("/laporan").sends(PASSPHRASE).sees("tips.inbox.heading");
    assertThat(vouchings.findByOfficer(personOf("Polsek contoh"))).anyMatch(Vouching::isSigned);
    officer.sends("/laporan").sees("Yang bisa membuka: 1 petugas");
  }
}

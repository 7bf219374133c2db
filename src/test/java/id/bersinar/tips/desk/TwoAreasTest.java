package id.bersinar.tips.desk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.AreaCode;
import id.bersinar.area.AreaDesk;
import id.bersinar.area.AreaFiles;
import id.bersinar.area.Areas;
import id.bersinar.area.Desk;
import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.access.AuditEvent;
import id.bersinar.tips.access.AuditTrail;
import id.bersinar.tips.access.DeskAccess;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.access.RotationInTests;
import id.bersinar.tips.alerts.AlertsInTests;
import id.bersinar.tips.alerts.DutyRoster;
import id.bersinar.tips.intake.Intake;
import id.bersinar.tips.record.HandIn;
import id.bersinar.tips.record.Report;
import id.bersinar.tips.record.TipId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Two areas in one installation, each with its Polsek: of what is the one's the other neither sees
/// nor hears anything. The second area's officers are put there, as nothing invites them yet.
@SuppressWarnings("NullAway.Init") // injected
class TwoAreasTest extends TipScenario {

  private static final String AREA =
      """
      area: {code: %1$s, name: %1$s, kecamatan: Contoh, city: Contoh, zone: WIB}
      segments: [{code: gang, name: Gang %1$s}]
      """;
  private static final String NEW = "Ada laporan baru";

  @Autowired private JdbcTemplate database;
  @Autowired private Areas areas;
  @Autowired private Intake intake;
  @Autowired private Officers officers;
  @Autowired private LiaisonDesk desk;
  @Autowired private CaseWork work;
  @Autowired private SecondLook secondLook;
  @Autowired private TipCounts counts;
  @Autowired private DutyRoster roster;
  @Autowired private DeskAccess access;
  @Autowired private AuditTrail audit;
  private Phone here;
  private Phone there;

  @BeforeEach
  void anOfficerInEach() {
    AreaFiles.bringIn(context, AREA.formatted("sini"));
    AreaFiles.bringIn(context, AREA.formatted("sana"));
    here = officer("Satu (contoh)", "Polsek sini");
    there = choosesPassphrase(elsewhere("Dua (contoh)", "area.desk.polsek", "Polsek sana"));
    there.sees("Kotak laporan").seesNothingOf("Minta rekan Anda");
    quiet();
  }

  private Phone elsewhere(String name, String deskLabel, String institution) {
    var phone = neighbourhood.liaison(name, deskLabel, institution);
    database.update("update person set area_code = 'sana' where institution = ?", institution);
    return phone;
  }

  private void quiet() {
    here.sends("/menu");
    there.sends("/menu");
  }

  private AreaDesk polsek(String area) {
    return areas.desk(Optional.of(new AreaCode(area)), Desk.POLSEK);
  }

  private Officer officerOf(String institution) {
    return officers
        .find(id("select id from person where institution = ?", institution))
        .orElseThrow();
  }

  private UUID id(String sql, String value) {
    return requireNonNull(database.queryForObject(sql, UUID.class, value));
  }

  private void tips(int count, String area) {
    var told =
        new Report(
            TOLD.subject(),
            "Isi " + area,
            new Report.Where(Optional.of("gang"), "Gang " + area),
            TOLD.when(),
            TOLD.origin(),
            TOLD.on());
    for (int made = 0; made < count; made++) {
      intake.accept(HandIn.fresh(), told, Optional.empty(), polsek(area), false);
    }
    letGo();
  }

  private TipId tipOf(String area) {
    return new TipId(id("select id from tip where area_code = ?", area));
  }

  @Test
  void eachListsAndOpensItsOwn() {
    tips(1, "sini");
    tips(2, "sana");
    here.sends("/laporan").sees("1 laporan baru").taps("hari ini").sees("Isi sini");
    there.sends("/laporan").sees("2 laporan baru").taps("hari ini").sees("Isi sana");
    there.taps("Tangani").sends("/laporan").sees("1 laporan");
    here.sends("/laporan").seesNothingOf("Ditangani lain (1)").sees("1 laporan baru");
  }

  @Test
  void whateverLeadsToTheOthersTipNothingIsDoneWithIt() {
    tips(1, "sana");
    var tip = tipOf("sana");
    var officer = officerOf("Polsek sini");
    assertThat(desk.find(tip, officer)).isEmpty();
    assertThat(desk.above(tip, officer)).isEmpty();
    assertThat(work.claim(tip, officer)).isFalse();
    assertThat(secondLook.propose(tip, officer)).isFalse();
    assertThat(work.claim(tip, officerOf("Polsek sana"))).isTrue();
    assertThat(work.handOver(tip, officerOf("Polsek sana"), officer.id())).isFalse();
    assertThat(desk.colleagues(officer)).isEmpty();
  }

  @Test
  void noticesAndRemindersReachTheOwnOnly() {
    var polres = neighbourhood.liaison("Tiga (contoh)", "area.desk.polres", "Polres sini");
    choosesPassphrase(polres).sends("/menu");
    var otherPolres = elsewhere("Empat (contoh)", "area.desk.polres", "Polres sana");
    choosesPassphrase(otherPolres).sends("/menu");
    tips(1, "sana");
    there.sees(NEW);
    here.seesNothingOf(NEW);
    AlertsInTests.remind(context);
    quiet();
    clock.advance(Duration.ofHours(4));
    AlertsInTests.remind(context);
    there.sees("belum ditangani siapa pun");
    clock.advance(Duration.ofHours(4));
    AlertsInTests.remind(context);
    otherPolres.sees("kantor di bawah Anda");
    here.seesNothingOf("belum ditangani siapa pun");
    polres.seesNothingOf("kantor di bawah Anda");
  }

  @Test
  void whoIsOnDutyIsOfTheOwnDesk() {
    assertThat(roster.onDuty(polsek("sini"))).containsExactly(officerOf("Polsek sini"));
    here.sends("/laporan").taps("Jam jaga").sees("Polsek sini").seesNothingOf("Polsek sana");
  }

  @Test
  void whatIsCountedIsTheOwn() {
    tips(5, "sini");
    tips(6, "sana");
    clock.advance(Duration.ofDays(14));
    here.sends("/laporan").sends(PASSPHRASE).sees("5 laporan baru");
    there.sends("/laporan").sends(PASSPHRASE).sees("6 laporan baru");
    assertThat(counts.of(officerOf("Polsek sini")).cells())
        .singleElement()
        .matches(it -> it.count() == 5 && it.segment().name().equals("Gang sini"));
    assertThat(counts.of(officerOf("Polsek sana")).cells())
        .singleElement()
        .matches(it -> it.count() == 6 && it.segment().name().equals("Gang sana"));
  }

  @Test
  void theRecordTellsOfTheOwnAndToOversightOfItsArea() {
    tips(1, "sana");
    there.sends("/laporan").taps("hari ini").taps("Tangani");
    var oversight = neighbourhood.liaison("Lima (contoh)", "area.desk.oversight", "Propam sini");
    choosesPassphrase(oversight);
    var otherOversight = elsewhere("Enam (contoh)", "area.desk.oversight", "Propam sana");
    choosesPassphrase(otherOversight);
    assertThat(recorded("Polsek sini")).containsExactly(AuditEvent.CHOSE_PASSPHRASE);
    assertThat(recorded("Polsek sana"))
        .containsExactly(AuditEvent.CLAIMED, AuditEvent.READ, AuditEvent.CHOSE_PASSPHRASE);
    assertThat(recorded("Propam sini")).hasSize(2);
    assertThat(recorded("Propam sana")).hasSize(4);
    database.update("update audit_entry set area_code = 'sini' where step = 'CLAIMED'");
    assertThat(audit.view(officerOf("Polsek sini"), Optional.empty(), 8).intact()).isFalse();
  }

  private List<AuditEvent> recorded(String institution) {
    var view = audit.view(officerOf(institution), Optional.empty(), 8);
    assertThat(view.intact()).isTrue();
    assertThat(view.entries()).hasSize(view.size());
    return view.entries().stream().map(AuditTrail.Entry::event).toList();
  }

  @Test
  void onlyWhoIsOfTheDeskGivesAccessAndWhoIsDismissedChangesItsKeyAlone() {
    var second =
        choosesPassphrase(elsewhere("Tujuh (contoh)", "area.desk.polsek", "Polsek dua sana"));
    second.sees("Minta rekan Anda");
    here.sends("/laporan");
    assertThat(here.buttons()).noneMatch(it -> it.contains("Beri akses"));
    assertThat(access.grant(officerOf("Polsek sini"), officerOf("Polsek dua sana"))).isFalse();
    there.sends("/laporan").taps("Beri akses").taps("Ya, beri akses").sees("sudah diberikan");
    var before = keyInUse("sini");
    var others = keyInUse("sana");
    there.sends("/hapusdata").taps("Ya, hapus semuanya");
    assertThat(keyInUse("sini")).isEqualTo(before);
    assertThat(keyInUse("sana")).isNotEqualTo(others);
    tips(1, "sana");
    second.sends("/laporan").taps("hari ini").sees("Isi sana");
  }

  private List<UUID> keyInUse(String area) {
    var keys =
        database.queryForList(
            "select id from desk_key where in_use and area_code = ?", UUID.class, area);
    assertThat(keys).hasSize(1);
    return keys;
  }

  @Test
  void whatCarriesNoCodeIsTheHomeAreas() {
    tips(1, "sini");
    for (var table : List.of("tip", "desk_key", "officer_key")) {
      database.update("update " + table + " set area_code = null where area_code = 'sini'");
    }
    RotationInTests.takeForReal(context);
    here.sends("/laporan").sees("1 laporan baru").taps("hari ini").sees("Isi sini");
    here.taps("Tangani").sees("Isi sini");
    there.sends("/laporan").seesNothingOf("1 laporan");
    tips(1, "sini");
    here.sees(NEW);
    there.seesNothingOf(NEW);
  }
}

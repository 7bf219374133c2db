package id.bersinar.commitments;

import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Three officials of one area. It is Wednesday, 20 November 2030.
@SuppressWarnings("NullAway.Init") // injected
abstract class CommitmentScenario extends ScenarioTest {

  static final String LURAH = "Kelurahan KBS (contoh)";
  static final String CAMAT = "Kecamatan Palmerah (contoh)";
  static final String DINAS = "Dinas Koperasi (contoh)";

  @Autowired RemindingJob job;
  @Autowired JdbcClient database;
  Phone lurah;
  Phone camat;
  Phone hasan;

  @BeforeEach
  void threeOfTheArea() {
    goTo("2030-11-20T10:15");
    camat = neighbourhood.stakeholder("Camat (contoh)", CAMAT);
    lurah = neighbourhood.stakeholder("Lurah (contoh)", LURAH);
    hasan = neighbourhood.stakeholder("Hasan (contoh)", DINAS);
  }

  final void goTo(String time) {
    clock.moveTo(LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Jakarta")).toInstant());
  }

  final void comes(String time) {
    goTo(time);
    job.run();
    job.run();
  }

  final void reportsTo(String person, String superior) {
    var operator = neighbourhood.operator().sends("/izin").taps("people.consent");
    operator
        .sends("/pejabat")
        .taps(person)
        .taps("people.official.change-superior")
        .taps(superior)
        .sees("Atasan: " + superior);
  }

  final Phone promises(Phone who, String words, String keeper, String due, String again) {
    return who.sends("buat komitmen")
        .sends(words)
        .taps(keeper)
        .sends(due)
        .taps("people.strategy.enterprise")
        .taps("commitments.stage.mapping")
        .sends(again)
        .sees(words, "Bina Usaha", "2 · Pemetaan")
        .taps("commitments.save");
  }

  final void hasanPromises(String again) {
    promises(hasan, "Peta usaha (contoh)", "people.myself", "29 November", again)
        .sees("commitments.saved");
  }

  final int count(String where) {
    return database
        .sql("select count(*) from commitment where " + where)
        .query(Integer.class)
        .single();
  }
}

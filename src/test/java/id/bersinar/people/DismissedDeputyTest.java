package id.bersinar.people;

import id.bersinar.scenario.ScenarioTest;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody who stands in for who is away, and is no official any more. It is Wednesday, 20
/// November 2030, 10.15 in Jakarta.
@SuppressWarnings("NullAway.Init") // injected
class DismissedDeputyTest extends ScenarioTest {

  private static final String LURAH = "Lurah (contoh)";

  @Autowired private JdbcClient database;

  /// Once who is away counts on somebody, they hear that they can't.
  @ParameterizedTest
  @ValueSource(strings = {"cuti sampai Jumat", "cuti Senin sampai Jumat"})
  void aDeputyWhoIsNoOfficialAnyMoreIsSaidToStandInNoLonger(String absence) {
    clock.moveTo(
        LocalDateTime.parse("2030-11-20T10:15").atZone(ZoneId.of("Asia/Jakarta")).toInstant());
    var hasan = neighbourhood.stakeholder("Hasan (contoh)", "Kelurahan (contoh)");
    neighbourhood.stakeholder("Ibu Lurah (contoh)", LURAH);
    var camat = neighbourhood.stakeholder("Camat (contoh)", "Kecamatan (contoh)");
    database
        .sql(
            """
            update person set superior_id = (select s.id from person s
              where s.institution = 'Kecamatan (contoh)')
            where institution = 'Kelurahan (contoh)'
            """)
        .update();
    hasan.sends(absence).taps(LURAH).sees("people.absence.saved");
    var operator = neighbourhood.operator().sends("/izin").taps("people.consent");
    operator.sends("/pejabat").taps(LURAH);
    operator.taps("people.official.dismiss").taps("people.dismiss.yes");
    hasan.sees("people.absence.told-declined");
    camat.sees("people.absence.told-superior");
    hasan.sends("/profil").seesNothingOf(LURAH);
  }
}

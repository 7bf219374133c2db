package id.bersinar.tips.access;

import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// An operator whom somebody of oversight watches.
@SuppressWarnings("NullAway.Init") // injected
abstract class OversightScenario extends TipScenario {

  @Autowired JdbcTemplate database;
  Phone operator;
  Phone overseer;

  @BeforeEach
  void anOverseer() {
    operator = neighbourhood.operator();
    overseer =
        neighbourhood.invitedLiaison(
            "Pengawas (contoh)", "area.desk.oversight", "area.position.officer", "Propam contoh");
    choosesPassphrase(overseer).sees("tips.inbox.heading");
  }

  List<String> steps() {
    return database.queryForList("select step from audit_entry order by place", String.class);
  }

  Phone anotherOperator(String name) {
    operator
        .sends("/undang")
        .taps("people.role.operator")
        .sends("Kelurahan contoh")
        .taps("people.invite.make");
    return neighbourhood.phone(name).sends(code(operator)).taps("people.consent");
  }

  static String code(Phone phone) {
    var invitation = String.join("\n", phone.news());
    return invitation.substring(invitation.indexOf("/start ")).strip();
  }
}

package id.bersinar.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Whoever has lost a role goes on with nothing that only the role may do.
@SuppressWarnings("NullAway.Init") // injected
class WithoutTheRoleTest extends ScenarioTest {

  @Autowired private JdbcTemplate database;
  private Phone operator;

  @BeforeEach
  void anOperatorIsAboutToInviteAnother() {
    var first = neighbourhood.operator();
    invites(first).taps("people.invite.make");
    var invitation = String.join("\n", first.news());
    var code = invitation.substring(invitation.indexOf("/start ")).strip();
    operator = neighbourhood.phone("Kedua (contoh)").sends(code).taps("people.consent");
    invites(operator);
  }

  private static Phone invites(Phone phone) {
    phone.sends("/undang").taps("people.role.operator").sends("Kelurahan contoh");
    return phone.sees("people.invite.confirm");
  }

  /// As when two others take it.
  private void losesTheRole() {
    assertThat(database.update("delete from person_role")).isPositive();
  }

  private void hasInvitedNobody() {
    assertThat(database.queryForObject("select count(*) from invitation", Integer.class)).isOne();
  }

  @Test
  void whatWasOpenIsOver() {
    losesTheRole();
    operator.taps("people.invite.make").sees("dialogue.unknown-command");
    hasInvitedNobody();
  }

  @Test
  void whatIsTypedAnswersNothing() {
    operator.taps("people.invite.change-institution").sees("people.invite.ask-institution");
    losesTheRole();
    operator.sends("Lain (contoh)").sees("dialogue.unknown-command");
  }

  @Test
  void aDraftThatWasLeftIsOver() {
    operator.sends("/bahasa").sees("dialogue.left-waits");
    losesTheRole();
    operator.tapsOn("dialogue.left-waits", "dialogue.resume").sees("people.ask-language");
    operator.seesNothingOf("dialogue.resumed", "people.invite.confirm");
  }
}

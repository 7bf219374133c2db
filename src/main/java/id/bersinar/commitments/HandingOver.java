package id.bersinar.commitments;

import id.bersinar.dialogue.Text;
import id.bersinar.people.RolesTaken;
import id.bersinar.people.Succession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What somebody has to do passes on when they may keep nothing more, and so does what others do
/// for them. What is done stays theirs.
@Component
class HandingOver {

  private static final Succession.Words WORDS =
      new Succession.Words(
          Text.of("commitments.inherited"), Optional.empty(), CommitmentsDialogue.COMMAND);

  private final JdbcClient database;
  private final Succession succession;

  HandingOver(JdbcClient database, Succession succession) {
    this.database = database;
    this.succession = succession;
  }

  @EventListener
  @Transactional
  public void onRolesTaken(RolesTaken taken) {
    if (!taken.leavesNoneOf(Colleagues.KEEPERS)) {
      return;
    }
    database
        .sql("update commitment set offered_to = null where offered_to = :person")
        .param("person", taken.person())
        .update();
    succession.pass(taken, WORDS, it -> handOver(taken.person(), it));
  }

  private int handOver(UUID person, UUID heir) {
    pass("author_id = :heir where author_id = :person", person, heir);
    return pass(
        "keeper_id = :heir, offered_to = null, wanted = null where keeper_id = :person",
        person,
        heir);
  }

  private int pass(String change, UUID person, UUID heir) {
    return database
        .sql("update commitment set " + change + " and not done")
        .param("person", person)
        .param("heir", heir)
        .update();
  }
}

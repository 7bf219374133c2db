package id.bersinar.commitments;

import id.bersinar.dialogue.Text;
import id.bersinar.people.RolesTaken;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What somebody has to do passes on when they may keep nothing more, and so does what others do
/// for them. What is done stays theirs.
@Component
class HandingOver {

  private final JdbcClient database;

  HandingOver(JdbcClient database) {
    this.database = database;
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
    taken
        .succession()
        .ifPresent(
            it -> it.pass(CommitmentsDialogue.COMMAND, heir -> handOver(taken.person(), heir)));
  }

  private List<Text> handOver(UUID person, UUID heir) {
    pass("author_id = :heir where author_id = :person", person, heir);
    int kept =
        pass(
            "keeper_id = :heir, offered_to = null, wanted = null, reminded = null where keeper_id ="
                + " :person",
            person,
            heir);
    return kept == 0 ? List.of() : List.of(Text.of("commitments.inherited").with("count", kept));
  }

  private int pass(String change, UUID person, UUID heir) {
    return database
        .sql("update commitment set " + change + " and not done")
        .param("person", person)
        .param("heir", heir)
        .update();
  }
}

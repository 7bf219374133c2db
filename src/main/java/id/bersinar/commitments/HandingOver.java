package id.bersinar.commitments;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.people.RolesTaken;
import java.util.Collections;
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
  private final People people;
  private final Colleagues colleagues;

  HandingOver(JdbcClient database, People people, Colleagues colleagues) {
    this.database = database;
    this.people = people;
    this.colleagues = colleagues;
  }

  @EventListener
  @Transactional
  public void onRolesTaken(RolesTaken taken) {
    if (!Collections.disjoint(taken.left(), Colleagues.KEEPERS)) {
      return;
    }
    database
        .sql("update commitment set offered_to = null where offered_to = :person")
        .param("person", taken.person())
        .update();
    taken.heir().ifPresent(it -> handOver(taken.person(), it));
  }

  private void handOver(UUID person, UUID heir) {
    pass("author_id = :heir where author_id = :person", person, heir);
    int count =
        pass(
            "keeper_id = :heir, offered_to = null, wanted = null where keeper_id = :person",
            person,
            heir);
    if (count > 0) {
      people.tell(
          heir,
          Lane.REMINDER,
          Reply.say(
                  Text.of("commitments.inherited")
                      .with("count", count)
                      .with("who", colleagues.alias(person)))
              .with(Keyboard.buttons().row(Button.command(CommitmentsDialogue.COMMAND))));
    }
  }

  private int pass(String change, UUID person, UUID heir) {
    return database
        .sql("update commitment set " + change + " and not done")
        .param("person", person)
        .param("heir", heir)
        .update();
  }
}

package id.bersinar.meetings;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who comes in whose place, as stored.
@Component
class DeputyRows {

  private final JdbcClient database;

  DeputyRows(JdbcClient database) {
    this.database = database;
  }

  /// In whose place the deputy comes.
  List<UUID> represented(UUID meeting, UUID deputy) {
    return database
        .sql(
            """
            select person_id from meeting_guest
            where meeting_id = :meeting and deputy_id = :deputy order by person_id
            """)
        .param("meeting", meeting)
        .param("deputy", deputy)
        .query(UUID.class)
        .list();
  }

  /// The deputy comes for them.
  void name(UUID meeting, UUID person, UUID deputy) {
    database
        .sql(
            """
            update meeting_guest set answer = 'DEPUTY', deputy = null, deputy_id = :deputy,
              news = case when news = 'ASKED' then null else news end
            where meeting_id = :meeting and person_id = :person
            """)
        .param("deputy", deputy)
        .param("meeting", meeting)
        .param("person", person)
        .update();
  }

  /// Invites somebody in another's place only.
  void invite(UUID meeting, UUID deputy) {
    database
        .sql(
            """
            insert into meeting_guest (meeting_id, person_id, answer, news, part)
            values (:meeting, :deputy, 'OPEN', 'INVITED', 'DEPUTY')
            """)
        .param("meeting", meeting)
        .param("deputy", deputy)
        .update();
  }

  /// Somebody who is invited comes for another too. News that wait tell it as well.
  void burden(UUID meeting, UUID deputy) {
    database
        .sql(
            """
            update meeting_guest set part = case when part = 'OWN' then 'BOTH' else part end,
              news = case when news is null or news = 'ASKED' then 'STANDS_IN' else news end
            where meeting_id = :meeting and person_id = :deputy
            """)
        .param("meeting", meeting)
        .param("deputy", deputy)
        .update();
  }

  /// Somebody who is invited too comes for nobody else any more.
  void unburden(UUID meeting, UUID deputy) {
    database
        .sql(
            """
            update meeting_guest set part = 'OWN',
              news = case when news = 'STANDS_IN' then null else news end
            where meeting_id = :meeting and person_id = :deputy and part = 'BOTH'
            """)
        .param("meeting", meeting)
        .param("deputy", deputy)
        .update();
  }
}

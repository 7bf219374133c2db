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

  /// The deputy comes for them, and is invited for that where they aren't. News of the meeting that
  /// wait for a deputy tell it as well.
  ///
  /// @param away whether that is since the person is away, who then isn't told of it themselves
  void name(UUID meeting, UUID person, UUID deputy, boolean away) {
    database
        .sql(
            """
            merge into meeting_guest g
            using (values (cast(:person as uuid), false), (cast(:deputy as uuid), true))
              as n (person, comes)
            on g.meeting_id = :meeting and g.person_id = n.person
            when matched and n.comes then update set
              part = case when part = 'OWN' then 'BOTH' else part end,
              news = case when news is null or news = 'ASKED' then 'STANDS_IN' else news end
            when matched and not n.comes then update set
              answer = 'DEPUTY', deputy = null, deputy_id = cast(:deputy as uuid),
              away = cast(:away as boolean),
              news = case when news = 'ASKED' or cast(:away as boolean) then null else news end
            when not matched and n.comes then
              insert (meeting_id, person_id, answer, news, part)
              values (:meeting, n.person, 'OPEN', 'INVITED', 'DEPUTY')
            """)
        .param("meeting", meeting)
        .param("person", person)
        .param("deputy", deputy)
        .param("away", away)
        .update();
  }

  /// Those for whom the deputy was to come have to answer anew, but who is away.
  void abandon(UUID meeting, UUID deputy) {
    database
        .sql(
            """
            update meeting_guest set answer = 'OPEN', deputy = null, deputy_id = null,
              news = case when told_at is null and not away then 'INVITED'
                when news = 'ASKED' then null else news end
            where meeting_id = :meeting and deputy_id = :deputy
            """)
        .param("meeting", meeting)
        .param("deputy", deputy)
        .update();
  }

  /// Nobody comes for them, who are away and not told of it.
  void leaveAlone(UUID meeting, UUID person) {
    database
        .sql(
            """
            update meeting_guest set answer = 'OPEN', deputy_id = null, away = true, news = null
            where meeting_id = :meeting and person_id = :person
            """)
        .param("meeting", meeting)
        .param("person", person)
        .update();
  }

  /// Who was away is to answer themselves.
  void beBack(UUID meeting, UUID person) {
    database
        .sql(
            """
            update meeting_guest set answer = 'OPEN', deputy_id = null, away = false,
              news = case when told_at is null then 'INVITED' else coalesce(news, 'ASKED') end
            where meeting_id = :meeting and person_id = :person
            """)
        .param("meeting", meeting)
        .param("person", person)
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

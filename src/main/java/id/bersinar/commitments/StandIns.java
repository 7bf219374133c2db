package id.bersinar.commitments;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who was reminded of commitments in their keeper's place, as long as the keeper is the same.
@Component
class StandIns {

  private final JdbcClient database;

  StandIns(JdbcClient database) {
    this.database = database;
  }

  void note(Commitment it, UUID person) {
    if (!include(it, person)) {
      database
          .sql(
              """
              insert into commitment_stand_in (commitment_id, person_id, keeper_id)
              values (:id, :person, :keeper)
              """)
          .param("id", it.id())
          .param("person", person)
          .param("keeper", it.keeper())
          .update();
    }
  }

  /// Whether that person ever was.
  boolean include(Commitment it, UUID person) {
    return database
            .sql(
                """
                select count(*) from commitment_stand_in
                where commitment_id = :id and person_id = :person and keeper_id = :keeper
                """)
            .param("id", it.id())
            .param("person", person)
            .param("keeper", it.keeper())
            .query(Integer.class)
            .single()
        > 0;
  }
}

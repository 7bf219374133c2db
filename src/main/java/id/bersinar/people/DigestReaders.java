package id.bersinar.people;

import id.bersinar.area.AreaCode;
import id.bersinar.dialogue.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The officials who get the week's digest, and for which week they got it last.
@Component
public class DigestReaders {

  // The many who have no role aren't looked at.
  private static final String WITHOUT =
      """
       from person p where p.digest and p.reachable
        and p.id in (select r.person_id from person_role r)
        and (p.digest_week is null or p.digest_week < :week)
      """;

  private final JdbcClient database;
  private final Zones zones;

  DigestReaders(JdbcClient database, Zones zones) {
    this.database = database;
    this.zones = zones;
  }

  /// Those who haven't got that week's, in the order of their ids.
  ///
  /// @param week its Monday
  /// @param after whom
  public List<Recipient> without(LocalDate week, UUID after, int most) {
    return database
        .sql(
            "select p.id, p.chat_id, p.language, p.zone, p.area_code"
                + WITHOUT
                + " and p.id > :after order by p.id limit :most")
        .param("week", week)
        .param("after", after)
        .param("most", most)
        .query((row, _) -> read(row))
        .list();
  }

  /// Those of them who still haven't got that week's, kept from others until the transaction ends.
  /// Whom another has claimed is passed over.
  public Set<UUID> claim(Collection<UUID> people, LocalDate week) {
    return among(people, week, " for update skip locked");
  }

  /// Those of them for whom that week's is still to come.
  public Set<UUID> awaiting(Collection<UUID> people, LocalDate week) {
    return among(people, week, "");
  }

  private Set<UUID> among(Collection<UUID> people, LocalDate week, String locking) {
    return database
        .sql("select p.id" + WITHOUT + " and p.id in (:people)" + locking)
        .param("week", week)
        .param("people", people)
        .query(UUID.class)
        .set();
  }

  private Recipient read(ResultSet row) throws SQLException {
    return new Recipient(
        row.getObject("id", UUID.class),
        row.getLong("chat_id"),
        new Language(row.getString("language")),
        zones.of(row.getString("zone"), code(row.getString("area_code"))));
  }

  private static @Nullable AreaCode code(@Nullable String stored) {
    return stored == null ? null : new AreaCode(stored);
  }

  /// They have got that week's, or there was nothing in it for them.
  public void told(Collection<UUID> people, LocalDate week) {
    database
        .sql("update person set digest_week = :week where id in (:people)")
        .param("week", week)
        .param("people", people)
        .update();
  }

  /// How many haven't got that week's.
  public int without(LocalDate week) {
    return database
        .sql("select count(*)" + WITHOUT)
        .param("week", week)
        .query(Integer.class)
        .single();
  }
}

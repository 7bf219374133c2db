package id.bersinar.people;

import id.bersinar.area.AreaCode;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.Whereabouts;
import id.bersinar.dialogue.gate.ChatRow;
import id.bersinar.storage.OncePerTransaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Looks who comes. Every update does, so it is one statement, by plain JDBC
/// (`docs/decisions/0029-plain-jdbc-where-every-update-passes.md`).
@Component
class Arrivals {

  private static final String COLUMNS =
      "select p.id, p.language, p.reachable, p.consented_on is not null as consented,"
          + " p.zone, p.area_code, r.role";
  private static final String PERSON =
      " from person p left join person_role r on r.person_id = p.id";
  private static final String OF_CHAT = " where p.chat_id = :chat";

  private final JdbcClient database;
  private final Zones zones;
  private final OncePerTransaction<Long, Boolean> strangers;

  Arrivals(JdbcClient database, Zones zones) {
    this.database = database;
    this.zones = zones;
    this.strangers = new OncePerTransaction<>(chat -> find(chat).isEmpty());
  }

  /// Somebody who is known.
  ///
  /// @param where null where nobody has looked
  record Known(
      UUID id,
      Language language,
      boolean reachable,
      boolean consented,
      Set<Role> roles,
      @Nullable Whereabouts where) {

    static Known of(StoredPerson person) {
      return new Known(
          person.getId(),
          person.language(),
          person.reachable(),
          person.consentedOn().isPresent(),
          Set.copyOf(person.roles()),
          null);
    }

    Visitor visitor(String firstName) {
      return new Visitor(id, firstName, language, roles, consented, null, where);
    }
  }

  /// @param row what was kept of the chat
  record Found<T>(Optional<T> row, Optional<Known> person) {}

  /// The chat's person; absent where nobody is known.
  Optional<Known> find(long chat) {
    return look(COLUMNS + PERSON + OF_CHAT, chat, this::person);
  }

  /// Whether nobody is known there, as far as the running transaction has seen.
  boolean isStranger(long chat) {
    return strangers.get(chat);
  }

  /// What the running transaction has seen, or brought about.
  void note(long chat, boolean stranger) {
    strangers.put(chat, stranger);
  }

  /// As [#find(long)], together with the chat's row.
  <T> Found<T> find(long chat, ChatRow<T> row) {
    var beside = " left join " + row.table() + " kept on kept.chat_id = p.chat_id";
    return look(
            COLUMNS + ", kept.*" + PERSON + beside + OF_CHAT,
            chat,
            found -> new Found<>(kept(found, row), Optional.of(person(found))))
        .orElseGet(() -> new Found<>(alone(chat, row), Optional.empty()));
  }

  private <T> Optional<T> look(String sql, long chat, ResultSetExtractor<T> extractor) {
    return database
        .sql(sql)
        .param("chat", chat)
        .query(
            (ResultSet found) ->
                found.next()
                    ? Optional.ofNullable(extractor.extractData(found))
                    : Optional.<T>empty());
  }

  private <T> Optional<T> alone(long chat, ChatRow<T> row) {
    return database
        .sql("select * from " + row.table() + " where chat_id = :chat")
        .param("chat", chat)
        .query(row.reads())
        .optional();
  }

  private static <T> Optional<T> kept(ResultSet found, ChatRow<T> row) throws SQLException {
    found.getLong("chat_id");
    return found.wasNull() ? Optional.empty() : Optional.ofNullable(row.reads().mapRow(found, 0));
  }

  /// Of one row for each role; it goes to the last.
  private Known person(ResultSet found) throws SQLException {
    var id = found.getObject("id", UUID.class);
    var language = new Language(found.getString("language"));
    boolean reachable = found.getBoolean("reachable");
    boolean consented = found.getBoolean("consented");
    var own = found.getString("zone");
    var area = Optional.ofNullable(found.getString("area_code")).map(AreaCode::new).orElse(null);
    var where = new Whereabouts(zones.of(own, area), zones.of(null, area));
    var roles = EnumSet.noneOf(Role.class);
    do {
      role(found.getString("role")).ifPresent(roles::add);
    } while (found.next());
    return new Known(id, language, reachable, consented, roles, where);
  }

  private static Optional<Role> role(@Nullable String name) {
    return Optional.ofNullable(name).map(Role::valueOf);
  }
}

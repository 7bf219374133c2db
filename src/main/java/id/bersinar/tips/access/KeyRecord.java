package id.bersinar.tips.access;

import id.bersinar.area.AreaDesk;
import id.bersinar.people.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the record says of keys: rows that somebody has planted can't contradict it unseen.
@Component
class KeyRecord {

  private final JdbcClient database;
  private final AuditChain chain;
  private final Clock clock;

  KeyRecord(JdbcClient database, AuditChain chain, Clock clock) {
    this.database = database;
    this.chain = chain;
    this.clock = clock;
  }

  /// Whether the officer has left the desk or thrown the own key away, and has chosen no passphrase
  /// since. Of what is older than the record nothing is known.
  boolean hasLeft(OfficerKey officer) {
    return database
        .sql(
            "select step from audit_entry where officer = :officer and desk = :desk and step in"
                + " ('CHOSE_PASSPHRASE', 'FORGOT_PASSPHRASE', 'LEFT_DESK')"
                + " order by place desc limit 1")
        .param("officer", Person.handle(officer.getId()))
        .param("desk", officer.desk().name())
        .query(String.class)
        .optional()
        .filter(it -> !it.equals(AuditEvent.CHOSE_PASSPHRASE.name()))
        .isPresent();
  }

  /// Whether two have agreed to what is about that person, as long ago as that, and the record is
  /// as it was written.
  boolean haveAgreed(UUID subject, Duration ago) {
    var seconded =
        database
            .sql(
                "select exists (select 1 from audit_entry p, audit_entry s where p.subject ="
                    + " :subject and s.subject = :subject and p.step = 'PROPOSED' and s.step ="
                    + " 'SECONDED' and p.officer <> s.officer and p.place < s.place and s.in_hour"
                    + " <= :moment)")
            .param("subject", Person.handle(subject))
            .param("moment", clock.instant().minus(ago).atOffset(ZoneOffset.UTC))
            .query(Boolean.class)
            .single();
    return seconded && chain.isIntact();
  }

  /// Whether it is recorded that a key in the database isn't what the program has written.
  boolean hasRefused(AreaDesk desk, UUID key) {
    return database
        .sql(
            "select exists (select 1 from audit_entry where step = 'REFUSED_KEY'"
                + " and desk = :desk and subject = :subject)")
        .param("desk", desk.desk().name())
        .param("subject", Person.handle(key))
        .query(Boolean.class)
        .single();
  }
}

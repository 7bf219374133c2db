package id.bersinar.tips;

import id.bersinar.area.Areas;
import id.bersinar.people.Desk;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What officers have done, to the hour, for a year. Each entry's hash covers the one before
/// under a key that doesn't lie in the database, so an entry that is changed, moved or taken out
/// there is noticed. Senders leave nothing here.
@Component
class AuditTrail {

  private static final Logger log = LoggerFactory.getLogger(AuditTrail.class);
  private static final Duration KEPT = Duration.ofDays(365);
  private static final int FINGERPRINT = 8;
  private static final int ROWS_AT_ONCE = 1000;

  private final JdbcClient database;
  private final SecretKeySpec key;
  private final Officers officers;
  private final Areas areas;
  private final Clock clock;

  AuditTrail(JdbcClient database, KeyFiles keys, Officers officers, Areas areas, Clock clock) {
    this.database = database;
    this.key = new SecretKeySpec(keys.pepper().key("audit"), "HmacSHA256");
    this.officers = officers;
    this.areas = areas;
    this.clock = clock;
  }

  /// What is recorded.
  enum Act {
    CHOSE_PASSPHRASE,
    UNLOCKED,
    FORGOT_PASSPHRASE,
    /// The subject is a colleague.
    GAVE_ACCESS,
    /// Got access by the recovery key.
    RECOVERED,
    /// Saw what a tip says: once an hour.
    READ,
    CLAIMED,
    RELEASED,
    ASKED,
    NOTED,
    OPENED_PHOTO,
    HANDED_OVER,
    /// Was handed over a tip.
    RECEIVED,
    MERGED,
    /// Another tip was merged into this one.
    TOOK_IN,
    PASSED_ON,
    CLOSED,
    MARKED_SPAM,
    LEFT_DESK
  }

  /// @param hour when it began, in the area's zone
  /// @param officer by handle
  /// @param subject a tip or a colleague, by handle; empty where there is none
  record Entry(ZonedDateTime hour, String officer, Desk desk, Act act, String subject) {}

  /// A page for an officer, who reads what the own desk has done, and as oversight what all have.
  ///
  /// @param intact whether everything is there as it was recorded, whichever desk did it
  /// @param size how many entries the officer may read
  /// @param fingerprint of the newest of them, by which two readings can be compared: whoever has
  ///     the key as well could write the whole chain anew. It changes with the own desk's steps
  ///     only, as nobody is to see that oversight is at work.
  /// @param entries newest first
  record View(boolean intact, int size, String fingerprint, List<Entry> entries) {}

  private record Row(
      long place,
      Instant hour,
      String officer,
      String desk,
      String act,
      String subject,
      String hash) {

    static Row of(ResultSet rows) throws SQLException {
      return new Row(
          rows.getLong("place"),
          rows.getObject("in_hour", OffsetDateTime.class).toInstant(),
          rows.getString("officer"),
          rows.getString("desk"),
          rows.getString("step"),
          rows.getString("subject"),
          rows.getString("hash"));
    }

    String content() {
      return String.join("|", Long.toString(place), hour.toString(), officer, desk, act, subject);
    }
  }

  private record Chain(
      long beginsAfter, String hashBefore, long endsWith, String hash, String seal) {
    static Chain of(ResultSet rows) throws SQLException {
      return new Chain(
          rows.getLong("begins_after"),
          rows.getString("hash_before"),
          rows.getLong("ends_with"),
          rows.getString("hash"),
          rows.getString("seal"));
    }

    String content() {
      return String.join("|", "chain", "" + beginsAfter, hashBefore, "" + endsWith, hash);
    }
  }

  /// Records what an officer does, within the running transaction and last in it: all that adds to
  /// the trail waits for its end.
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(UUID officer, Act act) {
    add(officer, officers.deskOf(officer), act, "");
  }

  /// As [#record(UUID, Act)].
  ///
  /// @param subject the tip, or the colleague
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(UUID officer, Act act, UUID subject) {
    add(officer, officers.deskOf(officer), act, Case.handle(subject));
  }

  /// Records that somebody is no officer of the desk any more.
  @Transactional(propagation = Propagation.MANDATORY)
  public void recordLeaving(UUID officer, Desk desk) {
    add(officer, desk, Act.LEFT_DESK, "");
  }

  /// Waits for all others that record something, and lets them wait until the running transaction
  /// ends.
  @Transactional(propagation = Propagation.MANDATORY)
  public void takeTurn() {
    chain(" for update");
  }

  /// Records that the officer saw what the tip says, unless that is known of this hour already.
  @Transactional(propagation = Propagation.MANDATORY)
  public void recordReading(UUID officer, UUID tip) {
    boolean known =
        database
            .sql(
                "select exists (select 1 from audit_entry where officer = :officer"
                    + " and subject = :subject and step = 'READ' and in_hour = :hour)")
            .param("officer", Case.handle(officer))
            .param("subject", Case.handle(tip))
            .param("hour", thisHour().atOffset(ZoneOffset.UTC))
            .query(Boolean.class)
            .single();
    if (!known) {
      record(officer, Act.READ, tip);
    }
  }

  private Instant thisHour() {
    return clock.instant().truncatedTo(ChronoUnit.HOURS);
  }

  private void add(UUID officer, Desk desk, Act act, String subject) {
    var chain = chain(" for update");
    var row =
        new Row(
            chain.endsWith() + 1,
            thisHour(),
            Case.handle(officer),
            desk.name(),
            act.name(),
            subject,
            "");
    var hash = hash(chain.hash(), row);
    database
        .sql(
            "insert into audit_entry (place, in_hour, officer, desk, step, subject, hash)"
                + " values (:place, :hour, :officer, :desk, :step, :subject, :hash)")
        .param("place", row.place())
        .param("hour", row.hour().atOffset(ZoneOffset.UTC))
        .param("officer", row.officer())
        .param("desk", row.desk())
        .param("step", row.act())
        .param("subject", subject)
        .param("hash", hash)
        .update();
    write(new Chain(chain.beginsAfter(), chain.hashBefore(), row.place(), hash, ""));
  }

  private void write(Chain chain) {
    database
        .sql(
            "update audit_chain set begins_after = :beginsAfter, hash_before = :hashBefore,"
                + " ends_with = :endsWith, hash = :hash, seal = :seal")
        .param("beginsAfter", chain.beginsAfter())
        .param("hashBefore", chain.hashBefore())
        .param("endsWith", chain.endsWith())
        .param("hash", chain.hash())
        .param("seal", mac(chain.content()))
        .update();
  }

  private Chain chain(String lock) {
    return database
        .sql("select * from audit_chain" + lock)
        .query((rows, _) -> Chain.of(rows))
        .single();
  }

  private String hash(String before, Row row) {
    return mac(before + "|" + row.content());
  }

  private String mac(String covered) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(covered.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA256", e);
    }
  }

  /// @param page from 0
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public View view(UUID reader, int page) {
    var zone = areas.zone();
    var entries =
        rows(reader, "limit %d offset %d".formatted(Pages.LENGTH, page * Pages.LENGTH)).stream()
            .map(
                it ->
                    new Entry(
                        it.hour().atZone(zone),
                        it.officer(),
                        Desk.valueOf(it.desk()),
                        Act.valueOf(it.act()),
                        it.subject()))
            .toList();
    int size =
        database
            .sql("select count(*) from audit_entry where " + mayRead(reader))
            .query(Integer.class)
            .single();
    var newest = rows(reader, "limit 1").stream().map(Row::hash).findFirst();
    return new View(isIntact(), size, newest.map(AuditTrail::fingerprint).orElse("–"), entries);
  }

  private List<Row> rows(UUID reader, String part) {
    return database
        .sql(
            "select * from audit_entry where %s order by place desc %s"
                .formatted(mayRead(reader), part))
        .query((rows, _) -> Row.of(rows))
        .list();
  }

  private String mayRead(UUID reader) {
    var desk = officers.deskOf(reader);
    return desk == Desk.OVERSIGHT ? "1 = 1" : "desk = '" + desk.name() + "'";
  }

  private static String fingerprint(String hash) {
    return hash.substring(0, FINGERPRINT).toUpperCase(Locale.ROOT);
  }

  /// How many entries are about an officer.
  int countOf(UUID officer) {
    return database
        .sql("select count(*) from audit_entry where officer = :officer")
        .param("officer", Case.handle(officer))
        .query(Integer.class)
        .single();
  }

  /// Goes through the whole chain: whether it is there as it was recorded.
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public boolean isIntact() {
    var chain = chain("");
    if (chain.seal().isEmpty()) {
      // Nothing has been recorded yet: there is no officer who could have done anything.
      return chain.endsWith() == 0 && count("officer_key") == 0 && count("audit_entry") == 0;
    }
    boolean intact = chain.seal().equals(mac(chain.content()));
    long place = chain.beginsAfter();
    var hash = chain.hashBefore();
    try (Stream<Row> rows =
        database
            .sql("select * from audit_entry order by place")
            .withFetchSize(ROWS_AT_ONCE)
            .query((found, _) -> Row.of(found))
            .stream()) {
      for (var row : (Iterable<Row>) rows::iterator) {
        place++;
        hash = hash(hash, row);
        intact &= hash.equals(row.hash()) && row.place() == place;
      }
    }
    return intact && hash.equals(chain.hash()) && place == chain.endsWith();
  }

  private int count(String table) {
    return database.sql("select count(*) from " + table).query(Integer.class).single();
  }

  /// Lets go of what is older than a year, if all is as it was; otherwise it stays for whoever
  /// looks into that.
  @Scheduled(fixedDelay = 24, initialDelay = 1, timeUnit = TimeUnit.HOURS)
  @Transactional
  public void letGo() {
    var chain = chain(" for update");
    if (!isIntact()) {
      log.error("The record of what officers have done was changed in the database");
      return;
    }
    var old =
        database
            .sql("select * from audit_entry where in_hour < :oldest order by place desc limit 1")
            .param("oldest", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
            .query((rows, _) -> Row.of(rows))
            .optional();
    old.ifPresent(
        last -> {
          database
              .sql("delete from audit_entry where place <= :place")
              .param("place", last.place())
              .update();
          write(new Chain(last.place(), last.hash(), chain.endsWith(), chain.hash(), ""));
        });
  }
}

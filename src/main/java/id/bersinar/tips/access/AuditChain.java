package id.bersinar.tips.access;

import id.bersinar.storage.Postgresql;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import id.bersinar.tips.secrets.KeyFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rows of [AuditTrail], as a chain: each one's hash covers the one before under a key that
/// doesn't lie in the database, and where the chain begins and ends is sealed with it too. So a row
/// that is changed, moved or taken out is noticed. Kept for a year.
@Component
class AuditChain implements PeriodicJob {

  private static final Logger log = LoggerFactory.getLogger(AuditChain.class);
  private static final Duration KEPT = Duration.ofDays(365);
  private static final int ROWS_AT_ONCE = 1000;
  private static final int MOST_LOOKS = 3;

  /// Puts a chain's row in the place of the one before, unless that isn't there any more. The seal
  /// stands for the whole row. Whoever runs it keeps others from the row, as [#lock] does.
  private static final String REPLACING =
      "update audit_chain set begins_after = :beginsAfter, hash_before = :hashBefore,"
          + " ends_with = :endsWith, hash = :hash, seal = :seal where seal = :before";

  /// Adds an entry with what that has put there, or none.
  private static final String ADDING =
      "insert into audit_entry (place, in_hour, officer, area_code, desk, step, subject, hash)"
          + " select ends_with, cast(:hour as timestamp with time zone), cast(:officer as varchar),"
          + " cast(:area as varchar), cast(:desk as varchar), cast(:step as varchar),"
          + " cast(:subject as varchar), hash from ";

  private static final String ON_POSTGRESQL =
      "with replaced as (" + REPLACING + " returning ends_with, hash) " + ADDING + "replaced";

  private static final String ON_H2 = ADDING + "final table (" + REPLACING + ")";

  private final JdbcClient database;
  private final String appending;
  private final KeyedHash mac;
  private final Clock clock;

  // As this program has written it last; what is undone, or not the last, is found nowhere.
  private volatile @Nullable Chain lastSeen;

  AuditChain(JdbcClient database, DataSourceProperties settings, KeyFiles keys, Clock clock) {
    this.database = database;
    this.appending = Postgresql.isNamedBy(settings.determineUrl()) ? ON_POSTGRESQL : ON_H2;
    this.mac = new KeyedHash(keys.key("audit"));
    this.clock = clock;
  }

  /// As the table has it.
  record Row(
      long place,
      Instant hour,
      String officer,
      Optional<String> area,
      String desk,
      String act,
      String subject,
      String hash) {

    static Row of(ResultSet rows) throws SQLException {
      return new Row(
          rows.getLong("place"),
          rows.getObject("in_hour", OffsetDateTime.class).toInstant(),
          rows.getString("officer"),
          Optional.ofNullable(rows.getString("area_code")),
          rows.getString("desk"),
          rows.getString("step"),
          rows.getString("subject"),
          rows.getString("hash"));
    }

    String content() {
      var content =
          String.join("|", Long.toString(place), hour.toString(), officer, desk, act, subject);
      // Rows that are older than areas have none.
      return area.map(it -> it + "|" + content).orElse(content);
    }
  }

  /// What a row says before it has its place.
  record Step(
      Instant hour,
      String officer,
      Optional<String> area,
      String desk,
      String act,
      String subject) {

    private Row row(long place) {
      return new Row(place, hour, officer, area, desk, act, subject, "");
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

    Chain sealed(KeyedHash mac) {
      return new Chain(beginsAfter, hashBefore, endsWith, hash, mac.of(content()));
    }

    String content() {
      return String.join("|", "chain", "" + beginsAfter, hashBefore, "" + endsWith, hash);
    }
  }

  /// Waits for all others that add something, and lets them wait until the running transaction
  /// ends.
  void lock() {
    chain(" for update");
  }

  /// Adds a row at the end, within the running transaction.
  void add(Step step) {
    // Mostly nobody has added anything since.
    var end = lastSeen;
    if (end == null || !append(end, step)) {
      append(chain(" for update"), step);
    }
  }

  /// As [#add], unless the officer's same step with the same subject stands in that hour already.
  /// An officer's steps come one after another, so nobody else adds this one while it waits.
  ///
  /// @return whether it was added
  boolean addOnce(Step step) {
    var chain =
        database
            .sql(
                "select audit_chain.*, exists (select 1 from audit_entry where officer = :officer"
                    + " and subject = :subject and step = :step and in_hour = :hour) as known"
                    + " from audit_chain for update")
            .param("officer", step.officer())
            .param("subject", step.subject())
            .param("step", step.act())
            .param("hour", step.hour().atOffset(ZoneOffset.UTC))
            .query(
                (rows, _) ->
                    rows.getBoolean("known")
                        ? Optional.<Chain>empty()
                        : Optional.of(Chain.of(rows)))
            .single();
    chain.ifPresent(it -> append(it, step));
    return chain.isPresent();
  }

  /// @return false where that isn't how the chain is any more
  private boolean append(Chain chain, Step step) {
    var row = step.row(chain.endsWith() + 1);
    var hash = hash(chain.hash(), row);
    var longer =
        new Chain(chain.beginsAfter(), chain.hashBefore(), row.place(), hash, "").sealed(mac);
    int written =
        replacing(appending, chain, longer)
            .param("hour", row.hour().atOffset(ZoneOffset.UTC))
            .param("officer", row.officer())
            .param("area", row.area().orElse(null))
            .param("desk", row.desk())
            .param("step", row.act())
            .param("subject", row.subject())
            .update();
    lastSeen = longer;
    return written == 1;
  }

  /// A statement with [#REPLACING] in it.
  private JdbcClient.StatementSpec replacing(String sql, Chain before, Chain after) {
    return database
        .sql(sql)
        .param("beginsAfter", after.beginsAfter())
        .param("hashBefore", after.hashBefore())
        .param("endsWith", after.endsWith())
        .param("hash", after.hash())
        .param("seal", after.seal())
        .param("before", before.seal());
  }

  private Chain chain(String lock) {
    return database
        .sql("select * from audit_chain" + lock)
        .query((rows, _) -> Chain.of(rows))
        .single();
  }

  private String hash(String before, Row row) {
    return mac.of(before + "|" + row.content());
  }

  /// Whether the whole chain is there as it was recorded. Where it seems not to be it is looked at
  /// again, since somebody may have recorded something between one statement and the next.
  @Transactional(readOnly = true)
  public boolean isIntact() {
    return IntStream.range(0, MOST_LOOKS).anyMatch(_ -> looksIntact());
  }

  private boolean looksIntact() {
    var chain = chain("");
    if (chain.seal().isEmpty()) {
      // Nothing has been recorded yet: there is no officer who could have done anything.
      return chain.endsWith() == 0 && count("officer_key") == 0 && count("audit_entry") == 0;
    }
    var walk = new Walk(chain);
    database
        .sql("select * from audit_entry order by place")
        .withFetchSize(ROWS_AT_ONCE)
        .query(walk);
    return chain.seal().equals(mac.of(chain.content())) && walk.hasArrived();
  }

  /// Goes from row to row, so that a year of them needn't fit into memory.
  private final class Walk implements RowCallbackHandler {
    private final Chain chain;
    private boolean intact = true;
    private long place;
    private String hash;

    Walk(Chain chain) {
      this.chain = chain;
      this.place = chain.beginsAfter();
      this.hash = chain.hashBefore();
    }

    @Override
    public void processRow(ResultSet rows) throws SQLException {
      var row = Row.of(rows);
      place++;
      hash = AuditChain.this.hash(hash, row);
      intact &= hash.equals(row.hash()) && row.place() == place;
    }

    boolean hasArrived() {
      return intact && hash.equals(chain.hash()) && place == chain.endsWith();
    }
  }

  private int count(String table) {
    return database.sql("select count(*) from " + table).query(Integer.class).single();
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofDays(1)).startingAfter(Duration.ofHours(1));
  }

  /// Lets go of what is older than a year, if all is as it was; otherwise it stays for whoever
  /// looks into that.
  @Override
  @Transactional
  public void run() {
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
          var shorter =
              new Chain(last.place(), last.hash(), chain.endsWith(), chain.hash(), "").sealed(mac);
          replacing(REPLACING, chain, shorter).update();
          lastSeen = shorter;
        });
  }
}

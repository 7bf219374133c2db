package id.bersinar.tips.access;

import id.bersinar.area.AreaCode;
import id.bersinar.area.AreaDesk;
import id.bersinar.area.Desk;
import id.bersinar.area.WallClock;
import id.bersinar.people.Person;
import id.bersinar.tips.record.TipId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What officers have done, to the hour, for a year: an [AuditChain]. Senders leave nothing here.
@Component
public class AuditTrail {

  private static final int FINGERPRINT = 8;

  private final JdbcClient database;
  private final AuditChain chain;
  private final WallClock wallClock;
  private final Clock clock;

  AuditTrail(JdbcClient database, AuditChain chain, WallClock wallClock, Clock clock) {
    this.database = database;
    this.chain = chain;
    this.wallClock = wallClock;
    this.clock = clock;
  }

  /// What is recorded.
  public enum Event {
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
    /// Asked something by which the sender might be found.
    ASKED_WHO,
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
  public record Entry(ZonedDateTime hour, String officer, Desk desk, Event event, String subject) {}

  /// A page for an officer, who reads what the own desk has done, and as oversight what all of the
  /// area have.
  ///
  /// @param intact whether everything is there as it was recorded, whichever desk did it
  /// @param size how many entries the officer may read
  /// @param fingerprint of the newest of them, by which two readings can be compared: whoever has
  ///     the key as well could write the whole chain anew. It changes with the own desk's steps
  ///     only, as nobody is to see that oversight is at work.
  /// @param entries newest first
  public record View(boolean intact, int size, String fingerprint, List<Entry> entries) {}

  /// Records what an officer does, within the running transaction and last in it: all that adds to
  /// the trail waits for its end.
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Officer officer, Event event) {
    add(officer.id(), officer.desk().area(), officer.desk().desk(), event, "");
  }

  /// As [#record(Officer, Event)].
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Officer officer, Event event, TipId tip) {
    add(officer.id(), officer.desk().area(), officer.desk().desk(), event, tip.handle());
  }

  /// As [#record(Officer, Event)].
  @Transactional(propagation = Propagation.MANDATORY)
  void record(Officer officer, Event event, OfficerKey colleague) {
    add(
        officer.id(),
        officer.desk().area(),
        officer.desk().desk(),
        event,
        Person.handle(colleague.getId()));
  }

  /// Records what becomes of somebody who may be no officer any more.
  @Transactional(propagation = Propagation.MANDATORY)
  void record(OfficerKey officer, Event event) {
    add(officer.getId(), officer.area(), officer.desk(), event, "");
  }

  /// Waits for all others that record something, and lets them wait until the running transaction
  /// ends.
  @Transactional(propagation = Propagation.MANDATORY)
  public void takeTurn() {
    chain.lock();
  }

  /// Records that the officer saw what the tip says, unless that is known of this hour already.
  @Transactional(propagation = Propagation.MANDATORY)
  public void recordReading(Officer officer, TipId tip) {
    boolean known =
        database
            .sql(
                "select exists (select 1 from audit_entry where officer = :officer"
                    + " and subject = :subject and step = 'READ' and in_hour = :hour)")
            .param("officer", Person.handle(officer.id()))
            .param("subject", tip.handle())
            .param("hour", thisHour().atOffset(ZoneOffset.UTC))
            .query(Boolean.class)
            .single();
    if (!known) {
      record(officer, Event.READ, tip);
    }
  }

  private Instant thisHour() {
    return clock.instant().truncatedTo(ChronoUnit.HOURS);
  }

  private void add(UUID officer, Optional<AreaCode> area, Desk desk, Event event, String subject) {
    var code = area.map(AreaCode::value);
    chain.add(thisHour(), Person.handle(officer), code, desk.name(), event.name(), subject);
  }

  /// A page.
  ///
  /// @param page from 0
  /// @param length of a page
  @Transactional(readOnly = true)
  public View view(Officer reader, int page, int length) {
    var entries =
        rows(reader, "limit %d offset %d".formatted(length, page * length)).stream()
            .map(
                it ->
                    new Entry(
                        wallClock.at(it.hour()),
                        it.officer(),
                        Desk.valueOf(it.desk()),
                        Event.valueOf(it.act()),
                        it.subject()))
            .toList();
    int size = readable("select count(*)", reader, "").query(Integer.class).single();
    var newest = rows(reader, "limit 1").stream().map(AuditChain.Row::hash).findFirst();
    return new View(
        chain.isIntact(), size, newest.map(AuditTrail::fingerprint).orElse("–"), entries);
  }

  private List<AuditChain.Row> rows(Officer reader, String part) {
    return readable("select *", reader, "order by place desc " + part)
        .query((rows, _) -> AuditChain.Row.of(rows))
        .list();
  }

  private JdbcClient.StatementSpec readable(String what, Officer reader, String order) {
    var desk = reader.desk();
    return database
        .sql(
            what
                + " from audit_entry where"
                + AreaDesk.AREA_OWNS_ROW
                + "and (:all = true or desk = :desk) "
                + order)
        .param("area", desk.code())
        .param("home", desk.home())
        .param("all", desk.desk() == Desk.OVERSIGHT)
        .param("desk", desk.desk().name());
  }

  private static String fingerprint(String hash) {
    return hash.substring(0, FINGERPRINT).toUpperCase(Locale.ROOT);
  }

  /// How many entries are about an officer.
  public int countOf(UUID officer) {
    return database
        .sql("select count(*) from audit_entry where officer = :officer")
        .param("officer", Person.handle(officer))
        .query(Integer.class)
        .single();
  }
}

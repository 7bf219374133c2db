package id.bersinar.tips.access;

import id.bersinar.area.AreaCode;
import id.bersinar.area.AreaDesk;
import id.bersinar.area.Areas;
import id.bersinar.area.Desk;
import id.bersinar.area.WallClock;
import id.bersinar.people.OperatorStep;
import id.bersinar.people.Person;
import id.bersinar.tips.record.TipId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What officers and operators have done, to the hour, for a year: an [AuditChain]. Senders leave
/// nothing here.
@Component
public class AuditTrail {

  private final JdbcClient database;
  private final AuditChain chain;
  private final Readings readings;
  private final Areas areas;
  private final WallClock wallClock;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  AuditTrail(
      JdbcClient database,
      AuditChain chain,
      Readings readings,
      Areas areas,
      WallClock wallClock,
      Clock clock,
      ApplicationEventPublisher events) {
    this.database = database;
    this.chain = chain;
    this.readings = readings;
    this.areas = areas;
    this.wallClock = wallClock;
    this.clock = clock;
    this.events = events;
  }

  /// @param hour when it began, in the area's zone
  /// @param officer by handle
  /// @param subject a tip or a colleague, by handle; empty where there is none
  public record Entry(
      ZonedDateTime hour, String officer, Desk desk, AuditEvent event, String subject) {}

  /// A page for an officer, who reads what the own desk has done, and as oversight what all of the
  /// area have.
  ///
  /// @param intact whether everything is there as it was recorded, whichever desk did it
  /// @param size how many entries the officer may read
  /// @param fingerprint of the newest of them, by which two readings can be compared: whoever has
  ///     the key as well could write the whole chain anew. It changes with the own desk's steps
  ///     only, as nobody is to see that oversight is at work.
  /// @param entries newest first
  /// @param newer where the page before this one begins; absent on the first
  /// @param older where the next one begins; absent on the last
  public record View(
      boolean intact,
      int size,
      String fingerprint,
      List<Entry> entries,
      Optional<Long> newer,
      Optional<Long> older) {}

  /// Records what an officer does, within the running transaction and last in it: all that adds to
  /// the trail waits for its end.
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Officer officer, AuditEvent event) {
    add(officer.id(), officer.desk(), event, "");
  }

  /// As [#record(Officer, AuditEvent)].
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Officer officer, AuditEvent event, TipId tip) {
    add(officer.id(), officer.desk(), event, tip.handle());
  }

  /// As [#record(Officer, AuditEvent)].
  @Transactional(propagation = Propagation.MANDATORY)
  void record(Officer officer, AuditEvent event, OfficerKey colleague) {
    add(officer.id(), officer.desk(), event, Person.handle(colleague.getId()));
  }

  /// Records what becomes of somebody who may be no officer any more.
  @Transactional(propagation = Propagation.MANDATORY)
  void record(OfficerKey officer, AuditEvent event) {
    add(officer.getId(), areas.desk(officer.area(), officer.desk()), event, "");
  }

  /// Records that a key in the database isn't what the program has written.
  @Transactional(propagation = Propagation.MANDATORY)
  void recordRefusal(AreaDesk desk, UUID key) {
    var code = desk.area().map(AreaCode::value);
    var event = AuditEvent.REFUSED_KEY.name();
    chain.add(
        new AuditChain.Step(thisHour(), "–", code, desk.desk().name(), event, Person.handle(key)));
  }

  /// Records what operators do, for oversight to read.
  @EventListener
  @Transactional
  public void onStep(OperatorStep step) {
    chain.add(
        new AuditChain.Step(
            thisHour(),
            step.who().map(Person::handle).orElse("–"),
            areas.homeCode().map(AreaCode::value),
            Desk.OVERSIGHT.name(),
            AuditEvent.valueOf(step.act().name()).name(),
            step.subject()));
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
    var step = step(officer.id(), officer.desk(), AuditEvent.READ, tip.handle());
    if (!readings.isKnown(step)) {
      if (chain.addOnce(step)) {
        events.publishEvent(new StepRecorded(officer.id(), AuditEvent.READ));
      }
      readings.note(step);
    }
  }

  /// Whether the officer has seen what the tip says.
  @Transactional(readOnly = true)
  public boolean hasRead(Officer officer, TipId tip) {
    return database
        .sql(
            "select exists (select 1 from audit_entry where officer = :officer"
                + " and subject = :subject and step = 'READ')")
        .param("officer", Person.handle(officer.id()))
        .param("subject", tip.handle())
        .query(Boolean.class)
        .single();
  }

  /// An officer's step with a tip.
  ///
  /// @param place in the trail
  public record Step(TipId tip, long place, Instant hour) {}

  /// The newest step with each of these tips, as far as one is known. Reading is none.
  @Transactional(readOnly = true)
  public List<Step> newestSteps(Collection<TipId> tips) {
    if (tips.isEmpty()) {
      return List.of();
    }
    var byHandle = tips.stream().collect(Collectors.toMap(TipId::handle, it -> it, (it, _) -> it));
    return database
        .sql(
            "select subject, max(place) as place, max(in_hour) as in_hour from audit_entry"
                + " where subject in (:handles) and step <> 'READ' group by subject")
        .param("handles", byHandle.keySet())
        .query(
            (row, _) ->
                new Step(
                    Objects.requireNonNull(byHandle.get(row.getString("subject"))),
                    row.getLong("place"),
                    row.getObject("in_hour", OffsetDateTime.class).toInstant()))
        .list();
  }

  private Instant thisHour() {
    return clock.instant().truncatedTo(ChronoUnit.HOURS);
  }

  private void add(UUID officer, AreaDesk desk, AuditEvent event, String subject) {
    chain.add(step(officer, desk, event, subject));
    events.publishEvent(new StepRecorded(officer, event));
  }

  private AuditChain.Step step(UUID officer, AreaDesk desk, AuditEvent event, String subject) {
    return new AuditChain.Step(
        thisHour(),
        Person.handle(officer),
        desk.area().map(AreaCode::value),
        desk.desk().name(),
        event.name(),
        subject);
  }

  /// A page.
  ///
  /// @param from the newest place that it may show, as another page names it; else it is the first
  /// @param length of a page
  @Transactional(readOnly = true)
  public View view(Officer reader, Optional<Long> from, int length) {
    var rows = upTo(reader, from.orElse(Long.MAX_VALUE), length + 1);
    var shown = rows.stream().limit(length).toList();
    var older = rows.stream().skip(length).map(AuditChain.Row::place).findFirst();
    var newer = from.flatMap(it -> above(reader, it, length));
    var newest = newest(reader);
    return new View(
        chain.isIntact(),
        newest.map(Newest::size).orElse(0),
        newest.map(it -> Fingerprint.of(it.hash())).orElse("–"),
        shown.stream().map(this::entry).toList(),
        newer,
        older);
  }

  private Entry entry(AuditChain.Row row) {
    return new Entry(
        wallClock.at(row.hour()),
        row.officer(),
        Desk.valueOf(row.desk()),
        AuditEvent.valueOf(row.act()),
        row.subject());
  }

  /// Where a page that ends just above that place begins.
  private Optional<Long> above(Officer reader, long place, int length) {
    return readable("select place", reader, "and place > :place order by place limit :length")
        .param("place", place)
        .param("length", length)
        .query(Long.class)
        .list()
        .stream()
        .reduce((_, it) -> it);
  }

  private record Newest(String hash, int size) {}

  private Optional<Newest> newest(Officer reader) {
    return readable("select hash, count(*) over () as size", reader, "order by place desc limit 1")
        .query((rows, _) -> new Newest(rows.getString("hash"), rows.getInt("size")))
        .optional();
  }

  /// How far the record had come when it had that fingerprint; absent where it never had, or where
  /// that is more than a year ago.
  ///
  /// @param digits of the fingerprint, however they are spaced
  @Transactional(readOnly = true)
  public Optional<Seen> seen(Officer reader, String digits) {
    var rows = upTo(reader, Long.MAX_VALUE, Integer.MAX_VALUE);
    for (int place = 0; place < rows.size(); place++) {
      var row = rows.get(place);
      if (Fingerprint.of(row.hash()).replace(" ", "").equals(digits.replaceAll("\\D", ""))) {
        return Optional.of(new Seen(rows.size() - place, wallClock.at(row.hour())));
      }
    }
    return Optional.empty();
  }

  /// @param size how many entries there were
  public record Seen(int size, ZonedDateTime hour) {}

  private List<AuditChain.Row> upTo(Officer reader, long place, int length) {
    return readable("select *", reader, "and place <= :place order by place desc limit :length")
        .param("place", place)
        .param("length", length)
        .query((rows, _) -> AuditChain.Row.of(rows))
        .list();
  }

  private JdbcClient.StatementSpec readable(String what, Officer reader, String which) {
    var desk = reader.desk();
    return database
        .sql(
            what
                + " from audit_entry where"
                + AreaDesk.AREA_OWNS_ROW
                + "and (:all = true or desk = :desk) "
                + which)
        .param("area", desk.code())
        .param("home", desk.home())
        .param("all", reader.readsEveryDesk())
        .param("desk", desk.desk().name());
  }
}

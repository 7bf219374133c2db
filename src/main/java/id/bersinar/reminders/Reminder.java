package id.bersinar.reminders;

import id.bersinar.area.AreaCode;
import id.bersinar.calendar.LeadTime;
import id.bersinar.calendar.Series;
import id.bersinar.people.Audience;
import id.bersinar.storage.Identified;
import id.bersinar.storage.TimeOrderedIds;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Something that people are to be reminded of. When something of it is due next stands here; what
/// that is stands in its [DueRow]s, which are claimed.
@Entity
@Table(name = "reminder")
class Reminder extends Identified {

  // Makes a change that is based on an outdated reading fail instead of turning back time.
  @Version private int version;

  @Column(name = "author_id")
  private UUID author;

  private String message;

  @Embedded private Schedule schedule;

  private String leads;

  @Column(name = "area_code")
  private @Nullable AreaCode area;

  private Audience audience;
  private boolean shared;

  private @Nullable Instant nextAt;
  private @Nullable Instant nextDue;
  private @Nullable Instant plannedUntil;
  private boolean paused;
  private boolean urgent;
  private boolean insists;
  private boolean inDigest;
  private boolean cancelled;
  private @Nullable Instant lastDue;

  @SuppressWarnings("NullAway.Init")
  protected Reminder() {}

  /// @param area to whose people it goes; absent until there is one
  /// @param zone of its wall clock
  Reminder(UUID author, Optional<AreaCode> area, Plan plan, ZoneId zone) {
    super(TimeOrderedIds.next());
    this.author = author;
    this.message = plan.message();
    this.schedule = Schedule.of(plan.series(), zone);
    this.leads = LeadTime.written(plan.leads());
    this.area = area.orElse(null);
    this.audience = plan.audience();
    this.shared = audience.isShared();
  }

  UUID id() {
    return getId();
  }

  UUID author() {
    return author;
  }

  boolean isBy(UUID person) {
    return author.equals(person);
  }

  String message() {
    return message;
  }

  Series series() {
    return schedule.series();
  }

  Schedule schedule() {
    return schedule;
  }

  /// Of its wall clock: where it was made, whoever moves.
  ZoneId zone() {
    return schedule.zone();
  }

  /// When people are told, counted from each of its times.
  List<LeadTime> leads() {
    // Who hasn't got it with the digest, for whatever reason, gets it when it begins.
    var atTheTime = inDigest ? Stream.of(LeadTime.NONE) : Stream.<LeadTime>empty();
    return Stream.concat(LeadTime.readAll(leads).stream(), atTheTime).distinct().toList();
  }

  /// The home area where absent.
  Optional<AreaCode> area() {
    return Optional.ofNullable(area);
  }

  Audience audience() {
    return audience;
  }

  boolean isShared() {
    return shared;
  }

  boolean paused() {
    return paused;
  }

  /// Whether it comes at night too.
  boolean urgent() {
    return urgent;
  }

  void urgent(boolean urgent) {
    this.urgent = urgent;
  }

  /// Whether it comes again until it is answered, and then to those above.
  boolean insists() {
    return insists;
  }

  void insist(boolean insists) {
    this.insists = insists;
  }

  /// Whether it comes to those who get the week's digest with that, and not by itself. What is
  /// urgent or insists comes by itself in any case.
  boolean inDigest() {
    return inDigest && !urgent && !insists;
  }

  void inDigest(boolean inDigest) {
    this.inDigest = inDigest;
  }

  /// Whether the week's digest may say it: what comes to others, and neither at night nor until it
  /// is answered.
  boolean canBeListed() {
    return comes() && !urgent && !insists && (shared || inDigest);
  }

  /// Whether it was deleted and only stays for those who are still to hear of that.
  boolean cancelled() {
    return cancelled;
  }

  /// Nothing of it comes any more but the news of that.
  void cancel() {
    cancelled = true;
    paused = false;
    nextAt = null;
    nextDue = null;
    plannedUntil = null;
  }

  /// When it comes next; absent when it is paused or has come for the last time.
  Optional<Instant> next() {
    return Optional.ofNullable(nextAt);
  }

  boolean comes() {
    return nextAt != null;
  }

  /// Whether it comes more than once.
  boolean comesAgain() {
    return comes() && series().repeats();
  }

  /// When the first is due of what is planned.
  Optional<Instant> nextDue() {
    return Optional.ofNullable(nextDue);
  }

  /// Up to when it is planned; absent when no more will come.
  Optional<Instant> plannedUntil() {
    return Optional.ofNullable(plannedUntil);
  }

  /// The time that it was last sent for.
  Optional<Instant> lastDue() {
    return Optional.ofNullable(lastDue);
  }

  boolean wasSentToOthers() {
    return shared && lastDue != null;
  }

  /// Is somebody else's from now on.
  void handOver(UUID author) {
    this.author = author;
  }

  void reword(String message) {
    this.message = message;
  }

  void readdress(Audience audience) {
    this.audience = audience;
    this.shared = audience.isShared();
  }

  void lead(List<LeadTime> leads) {
    this.leads = LeadTime.written(leads);
  }

  /// The same for a part of its times, not planned yet.
  Reminder part(Series series) {
    var part =
        new Reminder(
            author, area(), new Plan(message, series, LeadTime.readAll(leads), audience), zone());
    part.urgent = urgent;
    part.insists = insists;
    part.inDigest = inDigest;
    return part;
  }

  void lastDue(Instant occurrence) {
    this.lastDue = occurrence;
  }

  /// Takes another series.
  void follow(Schedule schedule) {
    this.schedule = schedule;
  }

  /// Goes on by that plan, also if it was paused.
  ///
  /// @return false, and nothing changes, if nothing is planned
  boolean follow(Planned plan) {
    if (plan.rows().isEmpty()) {
      return false;
    }
    nextAt = plan.next().orElseThrow();
    nextDue = plan.nextDue().orElseThrow();
    plannedUntil = plan.until().orElse(null);
    paused = false;
    return true;
  }

  /// Goes on with what is planned of it, or has come for the last time.
  ///
  /// @param until up to when it is planned; absent when no more will come
  void follow(List<DueRow> rows, Optional<Instant> until) {
    nextDue = new Planned(rows, until).nextDue().orElse(null);
    nextAt =
        rows.stream()
            .filter(it -> !it.isNews())
            .map(DueRow::occurrence)
            .min(Instant::compareTo)
            .orElse(null);
    plannedUntil = until.orElse(null);
  }

  /// Something else of it is due then.
  void dueAt(Instant moment) {
    nextDue = moment;
  }

  /// @return false, and nothing changes, if there is nothing to pause
  boolean pause() {
    if (nextAt == null) {
      return false;
    }
    nextAt = null;
    nextDue = null;
    plannedUntil = null;
    paused = true;
    return true;
  }

  /// The time from which another repetition is counted by the clock of that zone: the next one, not
  /// a first one that may be long ago.
  LocalDateTime nextOrStart(ZoneId zone) {
    var at = next().orElseGet(() -> schedule.start().atZone(zone()).toInstant());
    return LocalDateTime.ofInstant(at, zone);
  }
}

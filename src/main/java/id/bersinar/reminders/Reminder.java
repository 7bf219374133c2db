package id.bersinar.reminders;

import id.bersinar.area.AreaCode;
import id.bersinar.people.Audience;
import id.bersinar.storage.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that people are to be reminded of. When it is due next stands here; its trigger only
/// follows.
@Entity
@Table(name = "reminder")
class Reminder extends Identified {

  // Clocks differ a little, and Quartz may fire some milliseconds early.
  private static final Duration EARLY = Duration.ofSeconds(5);

  // Makes a change that is based on an outdated reading fail instead of turning back time.
  @Version private int version;

  @Column(name = "author_id")
  private UUID author;

  private String message;

  @Embedded private Schedule schedule;

  @Column(name = "area_code")
  private @Nullable AreaCode area;

  private Audience audience;
  private boolean shared;

  private @Nullable Instant nextAt;
  private boolean paused;
  private @Nullable Instant lastDue;

  @SuppressWarnings("NullAway.Init")
  protected Reminder() {}

  /// @param area to whose people it goes; absent until there is one
  Reminder(UUID author, Optional<AreaCode> area, Plan plan) {
    super(UUID.randomUUID());
    this.author = author;
    this.message = plan.message();
    this.schedule = plan.schedule();
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

  Schedule schedule() {
    return schedule;
  }

  /// The home area where absent.
  Optional<AreaCode> area() {
    return Optional.ofNullable(area);
  }

  Audience audience() {
    return audience;
  }

  boolean paused() {
    return paused;
  }

  /// When it comes next; absent when it is paused or has come for the last time.
  Optional<Instant> next() {
    return Optional.ofNullable(nextAt);
  }

  /// The time that it was last sent for.
  Optional<Instant> lastDue() {
    return Optional.ofNullable(lastDue);
  }

  /// Is somebody else's from now on.
  void handOver(UUID author) {
    this.author = author;
  }

  void reword(String message) {
    this.message = message;
  }

  /// Takes another schedule and goes on, also if it was paused.
  ///
  /// @return false, and nothing changes, if the schedule has no time after now
  boolean follow(Schedule schedule, ZonedDateTime now) {
    var next = schedule.nextAfter(now.toLocalDateTime());
    next.ifPresent(
        at -> {
          this.schedule = schedule;
          nextAt = at.atZone(now.getZone()).toInstant();
          paused = false;
        });
    return next.isPresent();
  }

  /// @return false, and nothing changes, if there is nothing to pause
  boolean pause() {
    if (nextAt == null) {
      return false;
    }
    nextAt = null;
    paused = true;
    return true;
  }

  /// How the schedule would go on with another recurrence: from the next time on, not from a first
  /// time that may be long ago.
  Schedule with(Recurrence recurrence, ZoneId zone) {
    var start = next().map(at -> LocalDateTime.ofInstant(at, zone)).orElse(schedule.start());
    return recurrence == schedule.recurrence() ? schedule : new Schedule(start, recurrence);
  }

  boolean isDue(Instant now) {
    return nextAt != null && !nextAt.isAfter(now.plus(EARLY));
  }

  /// Goes on to the next time after now. Times that were missed are passed over.
  ///
  /// @return the time for which it is sent now: the latest that isn't ahead
  Instant moveOn(ZonedDateTime now) {
    var due = next().orElseThrow();
    var zone = now.getZone();
    var moment = (due.isAfter(now.toInstant()) ? due.atZone(zone) : now).toLocalDateTime();
    var latest = schedule.latestUpTo(moment).map(at -> at.atZone(zone).toInstant()).orElse(due);
    nextAt = schedule.nextAfter(moment).map(at -> at.atZone(zone).toInstant()).orElse(null);
    lastDue = latest;
    return latest;
  }
}

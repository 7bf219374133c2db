package id.bersinar.reminders;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.bersinar.dialogue.Lane;
import id.bersinar.people.Audience;
import id.bersinar.people.People;
import id.bersinar.people.Recipient;
import id.bersinar.people.Recipients;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Brings reminders that are due to their recipients.
@Component
class Bringing {

  private final DueRows due;
  private final Reminders reminders;
  private final Deliveries deliveries;
  private final DeliveryRows rows;
  private final Mutes mutes;
  private final Insisting insisting;
  private final InDigest inDigest;
  private final Recipients recipients;
  private final Notice notice;
  private final Nights nights;
  private final Planner planner;
  private final People people;
  private final Timetable timetable;
  private final Clock clock;

  Bringing(
      DueRows due,
      Reminders reminders,
      Deliveries deliveries,
      DeliveryRows rows,
      Mutes mutes,
      Insisting insisting,
      InDigest inDigest,
      Recipients recipients,
      Notice notice,
      Nights nights,
      Planner planner,
      People people,
      Timetable timetable,
      Clock clock) {
    this.due = due;
    this.reminders = reminders;
    this.deliveries = deliveries;
    this.rows = rows;
    this.mutes = mutes;
    this.insisting = insisting;
    this.inDigest = inDigest;
    this.recipients = recipients;
    this.notice = notice;
    this.nights = nights;
    this.planner = planner;
    this.people = people;
    this.timetable = timetable;
    this.clock = clock;
  }

  List<UUID> claimed(Claims.Slice slice) {
    return due.claim(slice.now(), slice.passedOver(), slice.most());
  }

  /// What a slice comes to.
  private static final class Batch {
    final List<Delivery> deliveries = new ArrayList<>();
    final List<People.Told> messages = new ArrayList<>();
    final List<DueRow> finished = new ArrayList<>();
    final Set<Mutes.Mute> mutes;
    int room = Claims.SLICE;

    Batch(Set<Mutes.Mute> mutes) {
      this.mutes = mutes;
    }
  }

  /// Brings some of what is due, in the running transaction.
  ///
  /// @param audiences whom it goes to, as far as known from earlier slices
  /// @return how many reminders were claimed
  int bring(Claims.Slice slice, Audiences audiences) {
    var ids = claimed(slice);
    if (ids.isEmpty()) {
      return 0;
    }
    var dueNow = due.of(ids, slice.now());
    var known = reminders.findAllById(ids).stream().collect(toMap(Reminder::id, identity()));
    var authors = authors(known);
    var batch = new Batch(mutes.of(ids));
    for (var id : ids) {
      if (batch.room > 0) {
        var reminder = Objects.requireNonNull(known.get(id));
        var row = first(dueNow.getOrDefault(id, List.of()));
        take(reminder, row, audiences.left(row, () -> audience(reminder, row, authors)), batch);
      }
    }
    var written = rows.add(batch.deliveries);
    people.tell(
        Lane.REMINDER, batch.messages.stream().filter(it -> written.contains(it.about())).toList());
    if (!batch.finished.isEmpty()) {
      due.finish(batch.finished, slice.now());
      batch.finished.stream()
          .filter(DueRow::isNews)
          .forEach(it -> rows.heard(it.reminder(), it.occurrence()));
      over(batch.finished, known);
      due.runOut(batch.finished.stream().map(DueRow::reminder).toList()).forEach(planner::planOn);
    }
    return ids.size();
  }

  /// What was deleted is gone once those have heard of it who were reminded.
  private void over(List<DueRow> finished, Map<UUID, Reminder> known) {
    var ids =
        finished.stream()
            .map(DueRow::reminder)
            .filter(it -> Objects.requireNonNull(known.get(it)).cancelled())
            .toList();
    if (!ids.isEmpty()) {
      reminders.forgetCancelled(ids);
    }
  }

  /// News goes before all else. Of several times that were missed, or fall together, one is
  /// brought: the latest, and of these what comes first.
  private static DueRow first(List<DueRow> rows) {
    return rows.stream()
        .max(
            comparing(DueRow::isNews)
                .thenComparing(DueRow::dueAt)
                .thenComparing(comparing(DueRow::occurrence).reversed()))
        .orElseThrow();
  }

  private Map<UUID, Recipient> authors(Map<UUID, Reminder> known) {
    var own =
        known.values().stream()
            .filter(it -> it.audience().equals(Audience.ME))
            .map(Reminder::author)
            .distinct()
            .toList();
    return own.isEmpty()
        ? Map.of()
        : recipients.among(own).stream().collect(toMap(Recipient::id, identity()));
  }

  private List<Recipient> audience(Reminder reminder, DueRow row, Map<UUID, Recipient> authors) {
    if (row.isNews()) {
      return recipients.among(deliveries.remindedPersons(reminder, row.occurrence()));
    }
    if (!row.reminds()) {
      return List.of();
    }
    if (reminder.audience().equals(Audience.ME)) {
      return authors.containsKey(reminder.author())
          ? List.of(authors.get(reminder.author()))
          : List.of();
    }
    return recipients.of(reminder.audience(), reminder.author(), reminder.area());
  }

  private void take(Reminder reminder, DueRow row, List<Recipient> left, Batch batch) {
    var now = clock.instant();
    if (row.isStale(now)) {
      recipients.among(List.of(reminder.author())).stream()
          .map(it -> new People.Told(it, notice.missed(reminder, row), reminder.id()))
          .forEach(it -> people.tell(it.recipient(), Lane.REMINDER, it.reply()));
      batch.finished.add(row);
      return;
    }
    var part = left.subList(0, Math.min(left.size(), batch.room));
    batch.room -= part.size();
    var awaiting = inDigest.awaiting(reminder, row, part, now);
    part.forEach(
        it -> {
          if (awaiting.contains(it.id())) {
            batch.deliveries.add(new Delivery(reminder, it.id(), row).skip(SkipReason.DIGEST));
          } else {
            deliver(reminder, row, it, now, batch);
          }
        });
    if (part.size() == left.size()) {
      batch.finished.add(row);
    } else {
      due.advance(row, Audiences.place(part.getLast()));
    }
  }

  private void deliver(
      Reminder reminder, DueRow row, Recipient recipient, Instant now, Batch batch) {
    if (row.isNews()) {
      people.tell(recipient, Lane.REMINDER, notice.news(reminder, row, recipient));
      return;
    }
    var delivery = new Delivery(reminder, recipient.id(), row);
    batch.deliveries.add(delivery);
    if (batch.mutes.contains(new Mutes.Mute(reminder.id(), recipient.id()))) {
      delivery.skip(SkipReason.MUTED);
      return;
    }
    var morning = nights.morning(reminder, recipient, now);
    if (morning.isPresent()) {
      delivery.hold(morning.get());
      timetable.follow(morning.get());
    } else {
      batch.messages.add(
          new People.Told(recipient, notice.arriving(delivery, recipient), delivery.getId()));
      insisting.watch(delivery, recipient);
    }
  }
}

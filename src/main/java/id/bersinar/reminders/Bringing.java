package id.bersinar.reminders;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.bersinar.dialogue.Lane;
import id.bersinar.people.Absences.Away;
import id.bersinar.people.Audience;
import id.bersinar.people.People;
import id.bersinar.people.Recipient;
import id.bersinar.people.Recipients;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Brings reminders that are due to their recipients.
@Component
record Bringing(
    DueRows due,
    Reminders reminders,
    DeliveryRows rows,
    Withdrawals withdrawals,
    Mutes mutes,
    StandingIn standingIn,
    StandInRows standIns,
    Insisting insisting,
    InDigest inDigest,
    Recipients recipients,
    Unreachable unreachable,
    Notice notice,
    Nights nights,
    People people,
    Timetable timetable,
    Clock clock) {

  List<UUID> claimed(Claims.Slice slice) {
    return due.claim(slice);
  }

  /// What a slice comes to.
  private static final class Batch {
    final List<Delivery> deliveries = new ArrayList<>();
    final List<Message> messages = new ArrayList<>();
    final List<DueRow> finished = new ArrayList<>();
    final List<Late> late = new ArrayList<>();
    final Set<Mutes.Mute> mutes;
    final Map<UUID, Away> away;
    final Set<List<Object>> shared = new HashSet<>();
    int room = Claims.SLICE;

    Batch(Set<Mutes.Mute> mutes, Map<UUID, Away> away) {
      this.mutes = mutes;
      this.away = away;
    }

    Places places(Reminder reminder, DueRow row, List<Recipient> audience) {
      return row.reminds() && StandingIn.passes(reminder)
          ? Places.of(audience, away, it -> !mutes.contains(new Mutes.Mute(reminder.id(), it)))
          : Places.NONE;
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
    var known =
        reminders.read(ids.toArray(UUID[]::new)).stream().collect(toMap(Reminder::id, identity()));
    var authors = authors(known);
    var batch = new Batch(mutes.of(ids), standingIn.away(known.values()));
    for (var id : ids) {
      if (batch.room > 0) {
        var reminder = Objects.requireNonNull(known.get(id));
        var rows = dueNow.getOrDefault(id, List.of());
        var row = first(rows);
        var all = audiences.all(row, () -> audience(reminder, row, authors));
        if (take(reminder, row, all, batch) && !row.isNews()) {
          batch.late.add(Late.of(reminder, rows, row, clock.instant()));
        }
      }
    }
    var fresh = rows.fresh(batch.deliveries);
    var messages = Message.only(Set.copyOf(fresh), batch.messages);
    messages.forEach(it -> insisting.watch(it.deliveries().getFirst(), it.to().recipient()));
    rows.add(fresh);
    tell(messages);
    report(batch.late);
    if (!batch.finished.isEmpty()) {
      due.finish(batch.finished, slice.now());
      batch.finished.stream().filter(DueRow::isNews).forEach(withdrawals::heard);
    }
    return ids.size();
  }

  private void tell(List<Message> fresh) {
    people.tell(
        Lane.REMINDER,
        fresh.stream()
            .map(
                it ->
                    new People.Told(
                        it.to().recipient(),
                        notice.arriving(it.deliveries().getFirst(), it.to()),
                        it.deliveries().getFirst().getId()))
            .toList());
    var inPlace = new HashMap<UUID, UUID>();
    fresh.forEach(
        it ->
            it.deliveries().stream()
                .filter(it::isInPlace)
                .forEach(delivery -> inPlace.put(delivery.getId(), it.to().recipient().id())));
    standIns.note(inPlace);
  }

  /// Whoever made them is told what came late or not at all.
  private void report(List<Late> all) {
    var byAuthor =
        all.stream()
            .filter(it -> !it.lines().isEmpty())
            .collect(groupingBy(it -> it.reminder().author()));
    if (!byAuthor.isEmpty()) {
      people.tell(
          Lane.REMINDER,
          recipients.officialsAmong(List.copyOf(byAuthor.keySet())).stream()
              .map(
                  it ->
                      new People.Told(
                          it,
                          notice.late(Objects.requireNonNull(byAuthor.get(it.id())), it.zone()),
                          it.id()))
              .toList());
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
        : recipients.officialsAmong(own).stream().collect(toMap(Recipient::id, identity()));
  }

  private List<Recipient> audience(Reminder reminder, DueRow row, Map<UUID, Recipient> authors) {
    if (row.isNews()) {
      return recipients.officialsAmong(standIns.reminded(row));
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

  /// @return whether it has been brought to all
  private boolean take(Reminder reminder, DueRow row, List<Recipient> all, Batch batch) {
    var now = clock.instant();
    var left = Audiences.left(row, all);
    if (row.isStale(now)) {
      batch.finished.add(row);
      return true;
    }
    var part = left.subList(0, Math.min(left.size(), batch.room));
    batch.room -= part.size();
    if (row.toldUpTo().isEmpty()) {
      batch.deliveries.addAll(unreachable.missed(reminder, row, now));
    }
    var places = batch.places(reminder, row, all);
    var awaiting = inDigest.awaiting(reminder, row, part, now);
    part.forEach(
        it -> {
          if (awaiting.contains(it.id())) {
            batch.deliveries.add(new Delivery(reminder, it.id(), row).skip(SkipReason.DIGEST));
          } else {
            deliver(reminder, row, it, places, now, batch);
          }
        });
    boolean whole = part.size() == left.size();
    if (whole) {
      batch.finished.add(row);
    } else {
      due.advance(row, Audiences.place(part.getLast()));
    }
    return whole;
  }

  private void deliver(
      Reminder reminder, DueRow row, Recipient recipient, Places places, Instant now, Batch batch) {
    if (row.isNews()) {
      people.tell(recipient, Lane.REMINDER, notice.news(reminder, row, recipient));
      return;
    }
    if (batch.mutes.contains(new Mutes.Mute(reminder.id(), recipient.id()))) {
      batch.deliveries.add(new Delivery(reminder, recipient.id(), row).skip(SkipReason.MUTED));
      return;
    }
    var to = places.of(recipient);
    // Whoever comes first of those who share a message brings it for all.
    if (to.absent().isEmpty() || batch.shared.add(List.of(row, to.recipient().id()))) {
      deliver(to, to.persons().map(it -> new Delivery(reminder, it, row)).toList(), now, batch);
    }
  }

  private void deliver(Addressee to, List<Delivery> deliveries, Instant now, Batch batch) {
    var first = deliveries.getFirst();
    var morning = nights.morning(first.reminder(), to.recipient(), now);
    batch.deliveries.addAll(deliveries);
    if (morning.isPresent()) {
      deliveries.forEach(it -> it.hold(morning.get()));
      timetable.follow(morning.get());
    } else {
      batch.messages.add(new Message(to, deliveries));
    }
  }
}

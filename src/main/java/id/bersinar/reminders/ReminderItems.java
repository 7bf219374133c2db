package id.bersinar.reminders;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.bersinar.area.AreaCode;
import id.bersinar.calendar.CalendarItem;
import id.bersinar.calendar.CalendarItems;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import id.bersinar.people.Recipients;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What people are reminded of, but for what they have muted.
@Component
class ReminderItems implements CalendarItems {

  private final DueRows due;
  private final Reminders reminders;
  private final DeliveryRows rows;
  private final Mutes mutes;
  private final Recipients recipients;
  private final People people;
  private final Clock clock;

  ReminderItems(
      DueRows due,
      Reminders reminders,
      DeliveryRows rows,
      Mutes mutes,
      Recipients recipients,
      People people,
      Clock clock) {
    this.due = due;
    this.reminders = reminders;
    this.rows = rows;
    this.mutes = mutes;
    this.recipients = recipients;
    this.people = people;
    this.clock = clock;
  }

  private record Whose(UUID person, CalendarItem item) {}

  @Override
  public Map<UUID, List<CalendarItem>> between(Collection<UUID> ids, Instant from, Instant until) {
    var persons = people.among(ids);
    var areas =
        persons.stream()
            .flatMap(it -> recipients.areaOf(it).stream())
            .map(AreaCode::value)
            .collect(Collectors.toSet());
    var occurrences = due.between(ids, areas, from, until);
    if (occurrences.isEmpty()) {
      return Map.of();
    }
    var muted = mutes.of(occurrences.keySet());
    var known = reminders.findAllById(occurrences.keySet());
    return persons.stream()
        .flatMap(
            person ->
                known.stream()
                    .filter(it -> isFor(person, it, muted))
                    .flatMap(
                        it ->
                            occurrences.getOrDefault(it.id(), Set.of()).stream()
                                .map(at -> new Whose(person.id(), item(it, at)))))
        .collect(groupingBy(Whose::person, mapping(Whose::item, toList())));
  }

  private static boolean isFor(Person person, Reminder reminder, Set<Mutes.Mute> muted) {
    return reminder.audience().includes(person, reminder.author(), reminder.area())
        && !muted.contains(new Mutes.Mute(reminder.id(), person.id()));
  }

  private static CalendarItem item(Reminder reminder, Instant occurrence) {
    return new CalendarItem(
        CalendarItem.Kind.REMINDER,
        reminder.id(),
        new CalendarItem.At(occurrence),
        reminder.message(),
        Optional.empty());
  }

  /// What comes with the digest only has reached them with that.
  @Override
  public void shown(Map<UUID, List<CalendarItem>> items) {
    var shown =
        items.values().stream()
            .flatMap(List::stream)
            .filter(it -> it.kind() == CalendarItem.Kind.REMINDER)
            .map(CalendarItem::id)
            .collect(Collectors.toSet());
    var listed =
        shown.isEmpty()
            ? Map.<UUID, Reminder>of()
            : reminders.findAllById(shown).stream()
                .filter(Reminder::inDigest)
                .collect(toMap(Reminder::id, identity()));
    rows.list(
        items.entrySet().stream()
            .flatMap(it -> it.getValue().stream().flatMap(i -> delivery(it.getKey(), i, listed)))
            .toList());
  }

  private Stream<Delivery> delivery(UUID person, CalendarItem item, Map<UUID, Reminder> listed) {
    if (!(item.when() instanceof CalendarItem.At(var occurrence))
        || !listed.containsKey(item.id())) {
      return Stream.empty();
    }
    var reminder = Objects.requireNonNull(listed.get(item.id()));
    var row = DueRow.digest(reminder, occurrence, clock.instant());
    return Stream.of(new Delivery(reminder, person, row).list());
  }
}

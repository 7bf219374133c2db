package id.bersinar.reminders;

import static java.util.function.Predicate.not;

import id.bersinar.calendar.Holidays;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import id.bersinar.people.PersonalClock;
import id.bersinar.people.Recipients;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What comes next for somebody, and what has come.
@Service
class Agenda {

  private static final Limit MOST_NAMED = Limit.of(50);

  /// As many as fit on a phone.
  private static final int TIMES = 8;

  private final Reminders reminders;
  private final Deliveries deliveries;
  private final StandInRows standIns;
  private final Recipients recipients;
  private final People people;
  private final PersonalClock clock;
  private final Holidays holidays;

  Agenda(
      Reminders reminders,
      Deliveries deliveries,
      StandInRows standIns,
      Recipients recipients,
      People people,
      PersonalClock clock,
      Holidays holidays) {
    this.reminders = reminders;
    this.deliveries = deliveries;
    this.standIns = standIns;
    this.recipients = recipients;
    this.people = people;
    this.clock = clock;
    this.holidays = holidays;
  }

  /// A reminder in the agenda.
  ///
  /// @param at when it comes, absent while it is paused
  /// @param snoozed whether it has come already and was put off
  record Entry(Reminder reminder, Optional<Instant> at, boolean snoozed) {
    UUID id() {
      return reminder.id();
    }
  }

  /// How the recipients of an occurrence stand.
  record Received(Instant occurrence, List<Deliveries.Standing> standings) {

    long all() {
      return standings.stream().mapToLong(Deliveries.Standing::count).sum();
    }

    long of(DeliveryState... states) {
      return standings.stream()
          .filter(it -> List.of(states).contains(it.state()))
          .mapToLong(Deliveries.Standing::count)
          .sum();
    }

    long muted() {
      return standings.stream()
          .filter(it -> it.reason() == SkipReason.MUTED)
          .mapToLong(Deliveries.Standing::count)
          .sum();
    }
  }

  /// What comes for the person or was made by the person, in order, what is paused last.
  @Transactional(readOnly = true)
  public List<Entry> coming(UUID person) {
    var whose = people.find(person).orElseThrow();
    return Stream.concat(
            reminders.coming(person, recipients.areaOf(whose).orElse(null)).stream()
                .filter(reminder -> concerns(whose, reminder))
                .map(reminder -> new Entry(reminder, reminder.next(), false)),
            deliveries.snoozedBy(person).stream()
                .map(delivery -> new Entry(delivery.reminder(), delivery.snoozedUntil(), true)))
        .sorted(
            Comparator.comparing((Entry it) -> it.at().orElse(Instant.MAX))
                .thenComparing(it -> it.reminder().id()))
        .toList();
  }

  /// What the person made and has come for the last time, the latest first.
  @Transactional(readOnly = true)
  public List<Entry> finished(UUID person) {
    return reminders.finished(person).stream()
        .map(reminder -> new Entry(reminder, reminder.lastDue(), false))
        .toList();
  }

  /// The reminder, if it concerns the person.
  @Transactional(readOnly = true)
  public Optional<Reminder> find(UUID person, UUID id) {
    return people
        .find(person)
        .flatMap(
            it ->
                reminders
                    .findById(id)
                    .filter(not(Reminder::cancelled))
                    .filter(reminder -> concerns(it, reminder)));
  }

  private static boolean concerns(Person person, Reminder reminder) {
    return reminder.isBy(person.id())
        || reminder.audience().includes(person, reminder.author(), reminder.area());
  }

  /// When it comes next, some times ahead, that one first.
  ///
  /// @param first seconds of the epoch; none of them where it is anything else
  List<Instant> times(Reminder reminder, String first) {
    return reminder
        .series()
        .after(clock.now(reminder.zone()), holidays)
        .limit(TIMES)
        .map(it -> it.at().atZone(reminder.zone()).toInstant())
        .sorted(Comparator.comparing(it -> !String.valueOf(it.getEpochSecond()).equals(first)))
        .toList();
  }

  /// On which day that part of it comes next in that zone.
  Optional<LocalDate> day(Reminder reminder, Part part, ZoneId zone) {
    return part.first().or(reminder::next).map(it -> it.atZone(zone).toLocalDate());
  }

  /// How the reminder was received the last time; absent if it hasn't come yet.
  @Transactional(readOnly = true)
  public Optional<Received> received(Reminder reminder) {
    return reminder.lastDue().map(it -> new Received(it, deliveries.standings(reminder, it)));
  }

  /// Who did it the last time in whose place, as they are called.
  ///
  /// @param standIn who did it
  record Deed(String absent, String standIn) {}

  @Transactional(readOnly = true)
  public List<Deed> deeds(Reminder reminder) {
    var deeds =
        reminder.lastDue().map(it -> standIns.deeds(reminder, it, MOST_NAMED)).orElse(List.of());
    var called =
        deeds.isEmpty()
            ? Map.<UUID, String>of()
            : people.aliases(
                deeds.stream().flatMap(it -> Stream.of(it.absent(), it.standIn())).toList());
    return deeds.stream()
        .map(
            it ->
                new Deed(
                    called.getOrDefault(it.absent(), "–"), called.getOrDefault(it.standIn(), "–")))
        .toList();
  }

  /// By what they are called who haven't answered the last time.
  @Transactional(readOnly = true)
  public List<String> unanswered(Reminder reminder) {
    return reminder
        .lastDue()
        .map(it -> deliveries.unanswered(reminder, it, MOST_NAMED))
        .orElse(List.of())
        .stream()
        .flatMap(it -> people.find(it).stream())
        .map(Person::alias)
        .sorted()
        .toList();
  }
}

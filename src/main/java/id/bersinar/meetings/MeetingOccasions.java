package id.bersinar.meetings;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.bersinar.dialogue.Reply;
import id.bersinar.people.Recipient;
import id.bersinar.people.Recipients;
import id.bersinar.reminders.Occasion;
import id.bersinar.reminders.Occasions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Whoever has called a meeting, and whoever hasn't said that they don't come, is reminded the day
/// before, and an hour before; by their own clock, and not in their night.
@Configuration(proxyBeanMethods = false)
class MeetingOccasions {

  private static final Duration HOUR = Duration.ofHours(1);

  /// What begins within the hour is left to the other: after a standstill both would come at once.
  @Bean
  Occasions meetingsOfTomorrow(Meetings meetings, Seats seats, Recipients recipients) {
    return new Before("meeting", Duration.ofDays(1), HOUR, meetings, seats, recipients);
  }

  @Bean
  Occasions meetingsInAnHour(Meetings meetings, Seats seats, Recipients recipients) {
    return new Before("meeting-hour", HOUR, Duration.ZERO, meetings, seats, recipients);
  }

  /// @param lead how long before the meeting they are reminded
  /// @param least and no later than that
  private record Before(
      String kind,
      Duration lead,
      Duration least,
      Meetings meetings,
      Seats seats,
      Recipients recipients)
      implements Occasions {

    @Override
    public List<Occasion> between(Instant after, Instant until) {
      var from = Stream.of(after, until.minus(lead).plus(least)).max(naturalOrder()).orElseThrow();
      var due = seats.before(from, until, lead);
      if (due.isEmpty()) {
        return List.of();
      }
      var zones =
          recipients.among(due.stream().map(Seats.Seat::person).toList()).stream()
              .collect(toMap(Recipient::id, Recipient::zone));
      var seated =
          due.stream()
              .filter(it -> zones.containsKey(it.person()))
              .collect(
                  groupingBy(
                      Seats.Seat::meeting,
                      groupingBy(
                          it ->
                              new Reader(
                                  Objects.requireNonNull(zones.get(it.person())), it.organises()),
                          mapping(Seats.Seat::person, toList()))));
      return meetings.beginning(from, until).stream()
          .flatMap(it -> occasions(it, seated.getOrDefault(it.id(), Map.of())))
          .toList();
    }

    /// Who gets the same words.
    record Reader(ZoneId zone, boolean organises) {
      Reply words(Meeting it) {
        return organises ? Wording.ownReminder(it, zone) : Wording.reminder(it, zone);
      }
    }

    private static Stream<Occasion> occasions(Meeting it, Map<Reader, List<UUID>> seated) {
      return seated.entrySet().stream()
          .map(
              by ->
                  new Occasion(
                      it.id(),
                      it.startsAt(),
                      by.getKey().zone(),
                      by.getKey().words(it),
                      by.getValue()));
    }
  }
}

package id.bersinar.meetings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.bersinar.area.Areas;
import id.bersinar.reminders.Occasion;
import id.bersinar.reminders.Occasions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Whoever hasn't said that they don't come is reminded the day before, and an hour before.
@Configuration(proxyBeanMethods = false)
class MeetingOccasions {

  @Bean
  Occasions meetingsOfTomorrow(Meetings meetings, Guests guests, Areas areas) {
    return new Before("meeting", Duration.ofDays(1), meetings, guests, areas);
  }

  @Bean
  Occasions meetingsInAnHour(Meetings meetings, Guests guests, Areas areas) {
    return new Before("meeting-hour", Duration.ofHours(1), meetings, guests, areas);
  }

  private record Before(String kind, Duration lead, Meetings meetings, Guests guests, Areas areas)
      implements Occasions {

    @Override
    public List<Occasion> between(Instant after, Instant until) {
      var seats =
          guests.seats(after, until, lead).stream()
              .collect(groupingBy(Guests.Seat::meeting, mapping(Guests.Seat::person, toList())));
      return meetings.beginning(after, until).stream()
          .map(it -> occasion(it, seats.getOrDefault(it.id(), List.of())))
          .toList();
    }

    private Occasion occasion(Meeting it, List<UUID> persons) {
      var zone = it.area().map(areas::zone).orElseGet(areas::zone);
      return new Occasion(it.id(), it.startsAt(), zone, Wording.reminder(it, zone), persons);
    }
  }
}

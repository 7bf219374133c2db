package id.bersinar.meetings;

import static id.bersinar.meetings.Meetings.at;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.bersinar.calendar.CalendarItem;
import id.bersinar.calendar.CalendarItems;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The meetings that people have called, or know of and haven't said that they don't come, or that
/// an official comes for them.
@Component
class MeetingItems implements CalendarItems {

  private final JdbcClient database;

  MeetingItems(JdbcClient database) {
    this.database = database;
  }

  private record Whose(UUID person, CalendarItem item) {}

  // "Is null" may have H2 begin with all guests there ever were.
  @Override
  public Map<UUID, List<CalendarItem>> between(
      Collection<UUID> people, Instant from, Instant until) {
    return database
        .sql(
            """
            select g.person_id as person, m.id, m.title, m.place, m.starts_at from meeting_guest g
            join meeting m on m.id = g.meeting_id
            where g.person_id in (:people) and g.answer <> 'NO'
              and coalesce(g.deputy_id, g.person_id) = g.person_id
              and g.told_at is not null
              and m.starts_at >= :from and m.starts_at < :until and not m.cancelled
            union
            select m.organiser_id as person, m.id, m.title, m.place, m.starts_at from meeting m
            where m.organiser_id in (:people)
              and m.starts_at >= :from and m.starts_at < :until and not m.cancelled
            """)
        .param("people", people)
        .param("from", at(from))
        .param("until", at(until))
        .query(
            (row, _) ->
                new Whose(
                    row.getObject("person", UUID.class),
                    new CalendarItem(
                        CalendarItem.Kind.MEETING,
                        row.getObject("id", UUID.class),
                        new CalendarItem.At(
                            row.getObject("starts_at", OffsetDateTime.class).toInstant()),
                        row.getString("title"),
                        Optional.of(row.getString("place"))
                            .filter(it -> !it.equals(Meeting.NO_PLACE)))))
        .list()
        .stream()
        .collect(groupingBy(Whose::person, mapping(Whose::item, toList())));
  }
}

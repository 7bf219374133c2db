package id.bersinar.meetings;

import static id.bersinar.meetings.Meetings.at;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is to be reminded of meetings that take place.
@Component
class Seats {

  private final JdbcClient database;

  Seats(JdbcClient database) {
    this.database = database;
  }

  /// Somebody who is to be reminded of a meeting.
  ///
  /// @param organises whether they have called it
  record Seat(UUID meeting, UUID person, boolean organises) {}

  /// Whoever has called it, and who hasn't said that they don't come, or that an official comes for
  /// them, isn't away, and was told early enough for a reminder to be news. That is so for whoever
  /// has called it where it is for one who is invited, once all of those know when it is.
  ///
  /// @param lead how long before the meeting they are reminded
  // "Is null" would have H2 begin with all guests there ever were.
  List<Seat> before(Instant after, Instant until, Duration lead) {
    return database
        .sql(
            """
            select g.meeting_id, g.person_id, false as organises, g.told_at, m.starts_at
            from meeting m join meeting_guest g on m.id = g.meeting_id
            where m.starts_at > :after and m.starts_at <= :until and not m.cancelled
              and g.answer <> 'NO' and not (g.answer = 'OPEN' and g.away)
              and coalesce(g.deputy_id, g.person_id) = g.person_id
              and coalesce(g.news, '') = ''
              and g.told_at is not null
            union all
            select m.id, m.organiser_id, true, min(g.told_at), m.starts_at
            from meeting m join meeting_guest g on m.id = g.meeting_id
            where m.starts_at > :after and m.starts_at <= :until and not m.cancelled
            group by m.id, m.organiser_id, m.starts_at
            having count(g.news) = 0 and min(g.told_at) is not null
            """)
        .param("after", at(after))
        .param("until", at(until))
        .query(
            (row, _) ->
                row.getObject("told_at", OffsetDateTime.class)
                        .isAfter(row.getObject("starts_at", OffsetDateTime.class).minus(lead))
                    ? Optional.<Seat>empty()
                    : Optional.of(
                        new Seat(
                            row.getObject("meeting_id", UUID.class),
                            row.getObject("person_id", UUID.class),
                            row.getBoolean("organises"))))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }
}

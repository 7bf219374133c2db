package id.bersinar.commitments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.bersinar.calendar.CalendarItem;
import id.bersinar.calendar.CalendarItems;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people have promised to do and haven't done.
@Component
class CommitmentItems implements CalendarItems {

  private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
  private static final ZoneOffset WIT = ZoneOffset.ofHours(9);

  private final JdbcClient database;

  CommitmentItems(JdbcClient database) {
    this.database = database;
  }

  private record Kept(UUID keeper, UUID id, LocalDate due, String words) {
    CalendarItem item() {
      return new CalendarItem(
          CalendarItem.Kind.COMMITMENT, id, new CalendarItem.On(due), words, Optional.empty());
    }
  }

  @Override
  public Map<UUID, List<CalendarItem>> between(
      Collection<UUID> people, Instant from, Instant until) {
    return due(people, LocalDate.ofInstant(from, WIB), LocalDate.ofInstant(until, WIT));
  }

  @Override
  public Map<UUID, List<CalendarItem>> overdue(Collection<UUID> people, LocalDate today) {
    return due(people, LocalDate.EPOCH, today.minusDays(1));
  }

  private Map<UUID, List<CalendarItem>> due(
      Collection<UUID> people, LocalDate first, LocalDate last) {
    return database
        .sql(
            """
            select keeper_id as keeper, id, due, words from commitment
            where keeper_id in (:people) and not done and due between :first and :last
            """)
        .param("people", people)
        .param("first", first)
        .param("last", last)
        .query(Kept.class)
        .list()
        .stream()
        .collect(groupingBy(Kept::keeper, mapping(Kept::item, toList())));
  }
}

package id.bersinar.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One kind of what people have on the calendar, such as meetings. A feature that has some brings a
/// bean of this type, which is asked for many people at once and answers by the same few statements
/// however many they are.
public interface CalendarItems {

  /// What they have from the one moment on and before the other, by person. Of what has a day only,
  /// what may lie between them in any of Indonesia's zones.
  Map<UUID, List<CalendarItem>> between(Collection<UUID> people, Instant from, Instant until);

  /// What they should have done before that day and haven't, by person.
  default Map<UUID, List<CalendarItem>> overdue(Collection<UUID> people, LocalDate today) {
    return Map.of();
  }

  /// They have been shown these in a digest, within the running transaction.
  default void shown(Map<UUID, List<CalendarItem>> items) {}
}

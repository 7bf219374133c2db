package id.bersinar.reminders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// When a reminder comes, by the clock on the area's wall.
///
/// @param start the first time
@Embeddable
record Schedule(
    // Without this the server's zone would colour what is stored.
    @Column(name = "starts", nullable = false) @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
        LocalDateTime start,
    @Column(nullable = false) @Enumerated(EnumType.STRING) Recurrence recurrence) {

  /// The first time after that moment; absent when there is none.
  Optional<LocalDateTime> nextAfter(LocalDateTime moment) {
    long next = recurrence.countUpTo(start, moment) + 1;
    return next > 0 && !recurrence.repeats()
        ? Optional.empty()
        : Optional.of(recurrence.at(start, next));
  }

  /// The latest time that isn't after that moment; absent before the first.
  Optional<LocalDateTime> latestUpTo(LocalDateTime moment) {
    long latest = recurrence.countUpTo(start, moment);
    return latest < 0 ? Optional.empty() : Optional.of(recurrence.at(start, latest));
  }

  /// Whether some months are too short for its day.
  boolean bendsToMonths() {
    return recurrence == Recurrence.MONTHLY && start.getDayOfMonth() > 28;
  }
}

package id.bersinar.people;

import id.bersinar.dialogue.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody isn't there for some days.
///
/// @param days when
/// @param deputy who stands in; the superior does where there is nobody
public record Absence(Days days, Optional<UUID> deputy) {

  /// From the one to the other, both included.
  record Days(LocalDate from, LocalDate until) {

    static Days on(LocalDate day) {
      return new Days(day, day);
    }

    /// As [#written]; absent where it isn't.
    static Optional<Days> read(String written) {
      var parts = written.split("/", -1);
      try {
        return parts.length == 2
            ? Optional.of(new Days(LocalDate.parse(parts[0]), LocalDate.parse(parts[1])))
            : Optional.empty();
      } catch (DateTimeException _) {
        return Optional.empty();
      }
    }

    String written() {
      return from + "/" + until;
    }

    /// What a button says of them.
    Text label(LocalDate today) {
      return from.isAfter(today) && !from.equals(until)
          ? Text.of("people.absence.days").with("from", from).with("date", until)
          : Text.of("area.day.one").with("date", until);
    }

    /// How they are said; where they have begun, by their end.
    Text said(LocalDate today) {
      return Text.of(
              from.isAfter(today)
                  ? from.equals(until) ? "people.absence.day" : "people.absence.days"
                  : "people.absence.until")
          .with("from", from)
          .with("date", until);
    }
  }

  /// As it is stored; absent where nobody is away. Where the first day is unknown, it has begun.
  static Optional<Absence> of(
      @Nullable LocalDate from, @Nullable LocalDate until, @Nullable UUID deputy) {
    return Optional.ofNullable(until)
        .map(it -> new Days(Objects.requireNonNullElse(from, LocalDate.EPOCH), it))
        .map(it -> new Absence(it, Optional.ofNullable(deputy)));
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(days.from()) && !isOver(day);
  }

  boolean isOver(LocalDate day) {
    return day.isAfter(days.until());
  }
}

package id.bersinar.reminders;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;

/// When a reminder comes, as somebody has said it.
///
/// @param recurrence where that was said along with it
record When(LocalDateTime at, Optional<Recurrence> recurrence) {

  private static final String AND = " ";

  static When once(LocalDateTime at) {
    return new When(at, Optional.empty());
  }

  String written() {
    return recurrence.map(it -> at + AND + it).orElseGet(at::toString);
  }

  static Optional<When> read(String written) {
    var parts = written.split(AND, 2);
    try {
      var at = LocalDateTime.parse(parts[0]);
      return parts.length == 1
          ? Optional.of(once(at))
          : Arrays.stream(Recurrence.values())
              .filter(it -> it.name().equals(parts[1]))
              .findFirst()
              .map(it -> new When(at, Optional.of(it)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}

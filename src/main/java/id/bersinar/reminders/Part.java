package id.bersinar.reminders;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// How much of what comes again is meant.
sealed interface Part {

  Part ALL = new All();

  /// All of it, also what doesn't come again.
  record All() implements Part {
    @Override
    public String written() {
      return "all";
    }
  }

  /// What comes then, and nothing else of it.
  record One(Instant occurrence) implements Part {
    @Override
    public String written() {
      return "one " + occurrence;
    }
  }

  /// What comes then and all that follows.
  record Following(Instant occurrence) implements Part {
    @Override
    public String written() {
      return "following " + occurrence;
    }
  }

  String written();

  /// The first time that is meant; absent for all.
  default Optional<Instant> first() {
    return switch (this) {
      case All() -> Optional.empty();
      case One(var occurrence) -> Optional.of(occurrence);
      case Following(var occurrence) -> Optional.of(occurrence);
    };
  }

  static Optional<Part> read(String written) {
    var words = written.split(" ", 2);
    try {
      return switch (words[0]) {
        case "all" -> Optional.of(ALL);
        case "one" -> Optional.of(new One(Instant.parse(words[words.length - 1])));
        case "following" -> Optional.of(new Following(Instant.parse(words[words.length - 1])));
        default -> Optional.empty();
      };
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}

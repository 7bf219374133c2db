package id.bersinar.area;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How much an import adds and changes.
///
/// @param same how many entries say what is known already
public record Tally(int added, int changed, int same) {

  /// One entry more.
  public Tally plus(Change change) {
    return switch (change) {
      case ADDED -> new Tally(added + 1, changed, same);
      case CHANGED -> new Tally(added, changed + 1, same);
      case SAME -> new Tally(added, changed, same + 1);
    };
  }

  /// Both together.
  public Tally plus(Tally other) {
    return new Tally(added + other.added, changed + other.changed, same + other.same);
  }

  /// Nothing counted yet.
  public static Tally none() {
    return new Tally(0, 0, 0);
  }

  /// What these entries do to those that are known by the same codes.
  public static <T> Tally of(List<T> before, List<T> after, Function<T, String> code) {
    var known = before.stream().collect(Collectors.toMap(code, entry -> entry));
    var tally = none();
    for (var entry : after) {
      var earlier = Optional.ofNullable(known.get(code.apply(entry)));
      tally = tally.plus(Change.between(earlier, entry));
    }
    return tally;
  }

  /// What an entry does to what is known.
  public enum Change {
    ADDED,
    CHANGED,
    SAME;

    /// What it means that this follows after that.
    public static <T> Change between(Optional<T> before, T after) {
      return before.map(known -> known.equals(after) ? SAME : CHANGED).orElse(ADDED);
    }
  }
}

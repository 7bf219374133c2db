package id.bersinar.posko;

import id.bersinar.area.Rw;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which posko somebody wants to see.
///
/// @param rw in which they are; absent where all are wanted
record Wanted(Optional<Rw> rw) {

  static final Wanted ALL = new Wanted(Optional.empty());

  private static final String WRITTEN = "all";
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?i)(?:semua(?:nya)?|seluruh|all|every)(?: posko(?:nya)?)?(?: dong| aja| saja)?");

  /// What is meant by "semua dong", by an RW as people type it, or by what was [#written].
  static Optional<Wanted> parse(String typed) {
    return typed.equals(WRITTEN) || IN_WORDS.matcher(typed).matches()
        ? Optional.of(ALL)
        : Rw.parse(typed).map(it -> new Wanted(Optional.of(it)));
  }

  String written() {
    return rw.map(Rw::number).orElse(WRITTEN);
  }
}

package id.bersinar.dialogue.texts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The usual word for other ways of writing it, and what means nothing.
///
/// @param usual by each other way; empty for what means nothing
public record UsualWords(Map<String, String> usual) {

  public static final UsualWords NONE = new UsualWords(Map.of());

  private static final Pattern SPACE = Pattern.compile("\\s+");

  public UsualWords {
    usual = Map.copyOf(usual);
  }

  /// @param lists `usual: other other, usual: other`, and `-: filler filler`; where they contradict
  ///     each other the first counts, and what isn't finished means nothing
  public static UsualWords of(SequencedSet<String> lists) {
    var usual = new HashMap<String, String>();
    for (var entry : String.join(",", lists).split(",", -1)) {
      var parts = entry.split(":", -1);
      if (parts.length == 2 && Stream.of(parts).noneMatch(String::isBlank)) {
        var word = parts[0].strip();
        for (var other : SPACE.split(parts[1].strip())) {
          usual.putIfAbsent(other, word.equals("-") ? "" : word);
        }
      }
    }
    return new UsualWords(usual);
  }

  /// Absent where the word itself is the usual one.
  public Optional<String> find(String word) {
    return Optional.ofNullable(usual.get(word));
  }
}

package id.bersinar.help;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What people type for the same word, and what they add without meaning anything by it. Words that
/// aren't listed stay as typed, with signs in which letters may hide.
///
/// @param same the usual word for each other way of writing it; empty for what means nothing
record Spelling(Map<String, String> same) {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  /// @param lists `usual: other other, usual: other`, and `-: filler filler`
  static Spelling of(Set<String> lists) {
    var same = new HashMap<String, String>();
    for (var entry : String.join(",", lists).split(",", -1)) {
      var parts = entry.split(":", -1);
      if (parts.length == 2) {
        var usual = parts[0].strip();
        for (var other : SPACE.split(parts[1].strip())) {
          same.put(other, usual.equals("-") ? "" : usual);
        }
      }
    }
    return new Spelling(Map.copyOf(same));
  }

  /// The text in usual words.
  String plain(String text) {
    return Arrays.stream(SPACE.split(text.strip()))
        .map(
            word -> {
              var bare = EDGES.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
              return same.getOrDefault(bare, word);
            })
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" "));
  }
}

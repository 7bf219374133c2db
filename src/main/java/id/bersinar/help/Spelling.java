package id.bersinar.help;

import id.bersinar.dialogue.texts.UsualWords;
import java.util.Arrays;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What people type for the same word, and what they add without meaning anything by it. Words that
/// aren't listed stay as typed, with signs in which letters may hide.
record Spelling(UsualWords words) {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  static Spelling of(SequencedSet<String> lists) {
    return new Spelling(UsualWords.of(lists));
  }

  /// Phrases of lists with commas between them, each in usual words.
  Stream<String> phrases(Set<String> lists) {
    return Arrays.stream(String.join(",", lists).split(",", -1))
        .map(this::plain)
        .filter(it -> !it.isEmpty());
  }

  /// The text in usual words.
  String plain(String text) {
    return Arrays.stream(SPACE.split(text.strip()))
        .map(
            word -> {
              var bare = EDGES.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
              return words.find(bare).orElse(word);
            })
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" "));
  }
}

package id.bersinar.dialogue.texts;

import id.bersinar.dialogue.Letters;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Listed words as a part of a pattern: what stands before and after them counts.
public final class WordPattern {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private WordPattern() {}

  /// Any of them as whole words, the longest first, in lower case.
  ///
  /// @param lists words and phrases with commas between them
  public static String any(Set<String> lists) {
    return Stream.of(String.join(",", lists).split(",", -1))
        .map(it -> Letters.small(it.strip()))
        .filter(it -> !it.isEmpty())
        .sorted(Comparator.comparing(String::length).reversed())
        .map(it -> SPACE.splitAsStream(it).map(Pattern::quote).collect(Collectors.joining("\\s+")))
        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
  }
}

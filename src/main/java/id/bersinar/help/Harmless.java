package id.bersinar.help;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Phrases that mean no harm though their words do.
///
/// @param phrases any of them
record Harmless(Pattern phrases) {

  // So that what stands before and after isn't read as one.
  private static final String GAP = " xx ";

  /// @param lists phrases with commas between them
  static Harmless of(Set<String> lists, Spelling spelling) {
    var any = spelling.phrases(lists).map(Pattern::quote).collect(Collectors.joining("|"));
    return new Harmless(
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /// @param text in usual words
  String without(String text) {
    return phrases.matcher(text).replaceAll(GAP);
  }
}

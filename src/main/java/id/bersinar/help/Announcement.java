package id.bersinar.help;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How somebody begins who is about to tell a tip: "halo pak, saya mau lapor …". What stands
/// further on may be a story, or what somebody has to write.
///
/// @param beginning such words, after what may stand before them
record Announcement(Pattern beginning) {

  private static final String GAP = "[^\\p{L}\\p{N}]+";

  /// @param lists phrases with commas between them
  /// @param before what may stand before one
  static Announcement of(Set<String> lists, Set<String> before, Spelling spelling) {
    return new Announcement(
        Pattern.compile(
            "[^\\p{L}\\p{N}]*(?:(?:%s)%s)*+(?:%s)(?![\\p{L}\\p{N}])"
                .formatted(any(before, spelling), GAP, any(lists, spelling)),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  private static String any(Set<String> lists, Spelling spelling) {
    return spelling
        .phrases(lists)
        .map(it -> Pattern.quote(it).replace(" ", "\\E" + GAP + "\\Q"))
        .collect(Collectors.joining("|"));
  }

  /// @param text in usual words
  boolean begins(String text) {
    return beginning.matcher(text).lookingAt();
  }
}

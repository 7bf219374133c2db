package id.bersinar.help;

import id.bersinar.dialogue.texts.TypedWords;
import id.bersinar.dialogue.texts.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Words that are signs of something: each alone, or several that have to come together.
///
/// @param sets what has to be found of each, of any of these
record Signs(List<List<WordList>> sets) {

  /// @param lists signs with commas between them; in each `+` between what has to come together,
  ///     and `/` between words of which one suffices
  static Signs of(Set<String> lists, Spelling spelling) {
    var single = new HashSet<String>();
    var together = Stream.<List<WordList>>builder();
    for (var sign : String.join(",", lists).split(",", -1)) {
      var parts = sign.split("\\+", -1);
      if (parts.length == 1) {
        single.addAll(words(sign, spelling));
      } else {
        together.add(Stream.of(parts).map(it -> new WordList(words(it, spelling))).toList());
      }
    }
    together.add(List.of(new WordList(single)));
    return new Signs(together.build().toList());
  }

  private static Set<String> words(String part, Spelling spelling) {
    return Set.copyOf(Stream.of(part.split("/", -1)).map(spelling::plain).distinct().toList());
  }

  /// @param text in usual words
  boolean areIn(TypedWords text) {
    for (var parts : sets) {
      if (areAllIn(parts, text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areAllIn(List<WordList> parts, TypedWords text) {
    for (var part : parts) {
      if (!part.isIn(text)) {
        return false;
      }
    }
    return true;
  }
}

package id.bersinar.dialogue.texts;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import id.bersinar.dialogue.Language;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A line of a message file, and what must be right about it.
record Sentence(String file, String key, String text) {

  private static final Pattern TAG = Pattern.compile("<(/?)([a-z-]+)([^<>]*)>|[<>]");

  // Bot API, "HTML style".
  private static final Set<String> TAGS =
      Set.of("b", "i", "u", "s", "code", "pre", "a", "tg-spoiler", "blockquote");

  /// Its pattern; a date's is none of ICU's.
  ///
  /// @throws BrokenMessageFile if it can't be used
  Optional<MessageFormat> format(Language language) {
    if (text.isBlank()) {
      throw broken("empty");
    }
    try {
      if (key.startsWith("format.")) {
        var _ = DateTimeFormatter.ofPattern(text);
        return Optional.empty();
      }
      requireBalanced();
      return Optional.of(new MessageFormat(text, language.locale()));
    } catch (IllegalArgumentException e) {
      throw broken(String.valueOf(e.getMessage()));
    }
  }

  /// The names of a text's gaps, also of those within plurals.
  static Set<String> gaps(String text) {
    var pattern = new MessagePattern(text);
    return IntStream.range(0, pattern.countParts())
        .mapToObj(pattern::getPart)
        .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
        .map(pattern::getSubstring)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void requireBalanced() {
    var open = new ArrayDeque<String>();
    var tags = TAG.matcher(text);
    while (tags.find()) {
      var tag = tags.group(2);
      boolean fits =
          tag != null && TAGS.contains(tag) && (tags.group(1).isEmpty() || tag.equals(open.poll()));
      if (!fits) {
        throw broken("stray " + tags.group());
      }
      if (tags.group(1).isEmpty()) {
        open.push(tag);
      }
    }
    if (!open.isEmpty()) {
      throw broken("<" + open.peek() + "> is not closed");
    }
  }

  private BrokenMessageFile broken(String problem) {
    return new BrokenMessageFile(file + ", " + key + ": " + problem);
  }
}

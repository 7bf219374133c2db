package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.texts.ListedWords;
import id.bersinar.dialogue.texts.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The words of `messages/` by which typed answers are understood. Those of all languages count for
/// everybody; whoever edits them may add to them and not take from them.
@Component
final class Vocabulary {

  private final ListedWords<Lists> lists;

  Vocabulary(Texts texts) {
    this.lists = new ListedWords<>(texts, Vocabulary::lists);
  }

  /// Those that are in use now.
  Lists now() {
    return lists.now();
  }

  private static Lists lists(Texts texts) {
    return new Lists(
        phrases(texts, "words.courtesy"),
        phrases(texts, "words.yes"),
        phrases(texts, "words.no"),
        phrases(texts, "words.skip"),
        places(texts, "words.places"),
        phrases(texts, "words.last"),
        phrases(texts, "words.menu", "menu.menu"),
        phrases(texts, "words.help", "menu.bantuan"),
        phrases(texts, "words.cancel", "dialogue.cancel"),
        phrases(texts, "words.back", "dialogue.back"));
  }

  /// What stands in those lists, separated by commas, or on the button that means the same.
  private static Set<String> phrases(Texts texts, String... keys) {
    return Stream.of(keys)
        .flatMap(it -> texts.everyVersion(it).stream())
        .flatMap(it -> Arrays.stream(it.split(",")))
        .map(Vocabulary::phrase)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Integer> places(Texts texts, String key) {
    var places = new HashMap<String, Integer>();
    for (var version : texts.everyVersion(key)) {
      var entries = version.split(",");
      for (int place = 0; place < entries.length; place++) {
        for (var name : entries[place].split("/")) {
          places.put(phrase(name), place + 1);
        }
      }
    }
    return Map.copyOf(places);
  }

  private static String phrase(String text) {
    return String.join(" ", Spoken.words(text));
  }

  /// @param places what stands for the first, the second and so on, by its number
  record Lists(
      Set<String> courtesy,
      Set<String> yes,
      Set<String> no,
      Set<String> skip,
      Map<String, Integer> places,
      Set<String> last,
      Set<String> menu,
      Set<String> help,
      Set<String> cancel,
      Set<String> back) {

    static final Lists NONE =
        new Lists(
            Set.of(), Set.of(), Set.of(), Set.of(), Map.of(), Set.of(), Set.of(), Set.of(),
            Set.of(), Set.of());

    /// What is left without courtesy and words around; where nothing else is said, what means
    /// something by itself.
    List<String> core(List<String> words) {
      var core = words.stream().filter(it -> !courtesy.contains(it)).toList();
      if (!core.isEmpty()) {
        return core;
      }
      var telling = words.stream().filter(this::meansSomething).distinct().toList();
      return telling.isEmpty() ? words : telling;
    }

    private boolean meansSomething(String word) {
      return yes.contains(word) || no.contains(word) || skip.contains(word);
    }

    boolean isYes(List<String> core) {
      return yes.contains(String.join(" ", core)) || yes.containsAll(core);
    }

    boolean isNo(List<String> core) {
      return no.contains(String.join(" ", core))
          || (!core.isEmpty()
              && no.contains(core.getFirst())
              && yes.containsAll(core.subList(1, core.size())));
    }

    boolean isSkip(List<String> core) {
      return skip.contains(String.join(" ", core));
    }

    /// Whether a button's text begins with one of those words.
    boolean tells(List<String> label, Set<String> words) {
      return label.stream()
          .filter(it -> meansSomething(it) || !courtesy.contains(it))
          .findFirst()
          .filter(words::contains)
          .isPresent();
    }
  }
}

package id.bersinar.dialogue.engine;

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

  private final Texts texts;
  private volatile Known known = new Known(-1, Lists.NONE);

  private record Known(int edition, Lists lists) {}

  Vocabulary(Texts texts) {
    this.texts = texts;
  }

  /// Those that are in use now.
  Lists now() {
    int edition = texts.edition();
    var before = known;
    if (before.edition() == edition) {
      return before.lists();
    }
    var spelling = spelling();
    var lists =
        new Lists(
            spelling,
            phrases(spelling, "words.courtesy"),
            phrases(spelling, "words.yes"),
            phrases(spelling, "words.no"),
            phrases(spelling, "words.skip"),
            places(spelling),
            phrases(spelling, "words.last"),
            phrases(spelling, "words.menu", "menu.menu"),
            phrases(spelling, "words.help", "menu.bantuan"),
            phrases(spelling, "words.cancel", "dialogue.cancel"),
            phrases(spelling, "words.back", "dialogue.back"));
    known = new Known(edition, lists);
    return lists;
  }

  /// `usual: other other, usual: other`.
  private Map<String, String> spelling() {
    var usual = new HashMap<String, String>();
    listed("words.spelling")
        .map(it -> it.split(":"))
        .filter(it -> it.length == 2)
        .forEach(
            it -> Spoken.words(it[1]).forEach(other -> usual.put(other, phrase(it[0], Map.of()))));
    return Map.copyOf(usual);
  }

  /// What stands in those lists, or on the button that means the same.
  private Set<String> phrases(Map<String, String> spelling, String... keys) {
    return Stream.of(keys)
        .flatMap(this::listed)
        .map(it -> phrase(it, spelling))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<String> listed(String key) {
    return texts.everyVersion(key).stream().flatMap(it -> Arrays.stream(it.split(",")));
  }

  private Map<String, Integer> places(Map<String, String> spelling) {
    var places = new HashMap<String, Integer>();
    for (var version : texts.everyVersion("words.places")) {
      var entries = version.split(",");
      for (int place = 0; place < entries.length; place++) {
        for (var name : entries[place].split("/")) {
          places.put(phrase(name, spelling), place + 1);
        }
      }
    }
    return Map.copyOf(places);
  }

  private static String phrase(String text, Map<String, String> spelling) {
    return String.join(" ", usual(Spoken.words(text), spelling));
  }

  private static List<String> usual(List<String> words, Map<String, String> spelling) {
    return words.stream()
        .flatMap(it -> Stream.of(spelling.getOrDefault(it, it).split(" ")))
        .toList();
  }

  /// @param spelling the usual word for each other way of writing it
  /// @param places what stands for the first, the second and so on, by its number
  record Lists(
      Map<String, String> spelling,
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
            Map.of(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of(), Set.of(), Set.of(),
            Set.of(), Set.of(), Set.of());

    /// As they are compared.
    List<String> words(String text) {
      return usual(Spoken.words(text), spelling);
    }

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
          || (denies(core) && core.stream().allMatch(it -> yes.contains(it) || no.contains(it)));
    }

    /// Whether there is a no among other words.
    boolean denies(List<String> core) {
      return core.stream().anyMatch(no::contains);
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

package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.texts.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
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
  private volatile Lists known = Lists.of(List.of());

  Vocabulary(Texts texts) {
    this.texts = texts;
  }

  /// Those that are in use now.
  Lists now() {
    var written =
        List.of(
            texts.everyVersion("words.courtesy"),
            texts.everyVersion("words.yes"),
            texts.everyVersion("words.no"),
            texts.everyVersion("words.skip"),
            texts.everyVersion("words.places"),
            texts.everyVersion("words.last"),
            with("words.menu", "menu.menu"),
            with("words.help", "menu.bantuan"),
            with("words.cancel", "dialogue.cancel"),
            with("words.back", "dialogue.back"));
    var lists = known;
    if (!lists.written().equals(written)) {
      lists = Lists.of(written);
      known = lists;
    }
    return lists;
  }

  /// With the text of the button that means the same.
  private Set<String> with(String words, String button) {
    return Stream.of(words, button)
        .flatMap(it -> texts.everyVersion(it).stream())
        .collect(Collectors.toSet());
  }

  /// @param written as `messages/` has them, separated by commas
  /// @param places what stands for the first, the second and so on, by its number
  record Lists(
      List<Set<String>> written,
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

    static Lists of(List<Set<String>> written) {
      var lists = written.iterator();
      return new Lists(
          written,
          next(lists),
          next(lists),
          next(lists),
          next(lists),
          numbered(lists.hasNext() ? lists.next() : Set.of()),
          next(lists),
          next(lists),
          next(lists),
          next(lists),
          next(lists));
    }

    private static Set<String> next(Iterator<Set<String>> lists) {
      return lists.hasNext()
          ? lists.next().stream()
              .flatMap(it -> Arrays.stream(it.split(",")))
              .map(Lists::phrase)
              .collect(Collectors.toUnmodifiableSet())
          : Set.of();
    }

    private static Map<String, Integer> numbered(Set<String> versions) {
      var places = new HashMap<String, Integer>();
      for (var version : versions) {
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

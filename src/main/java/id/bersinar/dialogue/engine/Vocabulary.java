package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.texts.ListedWords;
import id.bersinar.dialogue.texts.Texts;
import id.bersinar.dialogue.texts.UsualWords;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
    var spelling = UsualWords.of(texts.everyVersion("words.spelling"));
    var read = new Reading(texts, spelling);
    return new Lists(
        spelling,
        read.phrases("words.courtesy"),
        read.phrases("words.around"),
        read.phrases("words.yes"),
        read.phrases("words.no"),
        read.phrases("words.none"),
        read.phrases("words.wrong"),
        read.phrases("words.skip"),
        read.phrases("words.unsure"),
        read.places("words.places"),
        read.phrases("words.last"),
        read.phrases("words.menu", "menu.menu"),
        read.phrases("words.help", "menu.bantuan"),
        read.phrases("words.cancel", "dialogue.cancel"),
        read.phrases("words.stop"),
        read.phrases("words.back", "dialogue.back"));
  }

  private record Reading(Texts texts, UsualWords spelling) {

    /// What stands in those lists, separated by commas, or on the button that means the same.
    Set<String> phrases(String... keys) {
      return Stream.of(keys)
          .flatMap(it -> texts.everyVersion(it).stream())
          .flatMap(it -> Arrays.stream(it.split(",")))
          .map(this::phrase)
          // A sign alone would be found in each emoji.
          .filter(it -> !it.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    }

    Map<String, Integer> places(String key) {
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

    private String phrase(String text) {
      return String.join(" ", usual(text, spelling));
    }
  }

  private static List<String> usual(String text, UsualWords spelling) {
    return Spoken.words(text).stream()
        .flatMap(it -> spelling.find(it).map(Spoken::words).orElse(List.of(it)).stream())
        .toList();
  }

  /// @param spelling the usual word for each other way of writing it
  /// @param around what may stand before or behind an answer, such as its day
  /// @param none the plain ones of `no`, which correct nothing
  /// @param wrong where what is read back isn't what was meant
  /// @param unsure where nothing may have to be chosen
  /// @param places what stands for the first, the second and so on, by its number
  record Lists(
      UsualWords spelling,
      Set<String> courtesy,
      Set<String> around,
      Set<String> yes,
      Set<String> no,
      Set<String> none,
      Set<String> wrong,
      Set<String> skip,
      Set<String> unsure,
      Map<String, Integer> places,
      Set<String> last,
      Set<String> menu,
      Set<String> help,
      Set<String> cancel,
      Set<String> stop,
      Set<String> back) {

    static final Lists NONE =
        new Lists(
            UsualWords.NONE,
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Map.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of());

    /// As they are compared.
    List<String> words(String text) {
      return usual(text, spelling);
    }

    /// What is left without courtesy and words around; where nothing else is said, what means
    /// something by itself.
    List<String> core(List<String> words) {
      return core(words, it -> !courtesy.contains(it));
    }

    /// As [#core], of words that answer no question, among which "no" is no number's: "no, done"
    /// isn't "done".
    List<String> denyingCore(List<String> words) {
      return core(words, it -> !courtesy.contains(it) || no.contains(it));
    }

    /// What is left of an answer where something stands around it: "besok tidak hadir rapat".
    List<String> inner(List<String> core) {
      int from = 0;
      int to = core.size();
      while (from < to && around.contains(core.get(from))) {
        from++;
      }
      while (from < to && around.contains(core.get(to - 1))) {
        to--;
      }
      return core.subList(from, to);
    }

    private List<String> core(List<String> words, Predicate<String> tells) {
      var core = words.stream().filter(tells).toList();
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

    boolean isUnsure(List<String> core) {
      return unsure.contains(String.join(" ", core));
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

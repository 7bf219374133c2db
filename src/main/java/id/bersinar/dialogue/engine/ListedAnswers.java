package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.TypedAnswers;
import id.bersinar.dialogue.texts.ListedWords;
import id.bersinar.dialogue.texts.Texts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The words that answer messages with buttons. Only what is nothing but listed words counts, so
/// that no story is taken for an answer; behind what is listed with three dots a few words may
/// follow, as a reason or a name does.
@Component
class ListedAnswers {

  // More than any listed answer has.
  private static final int LONGEST = 60;
  // A slip in a shorter word makes another word of it.
  private static final int SHORTEST_WITH_A_SLIP = 6;
  private static final int MOST_ASKED = 6;
  private static final String MORE = "…";
  // Whoever says more tells a story.
  private static final int MOST_MORE = 4;
  private static final DamerauLevenshteinDistance SLIP = new DamerauLevenshteinDistance(1);

  private final ListedWords<Map<List<String>, Listed>> listed;
  private final Vocabulary vocabulary;

  ListedAnswers(List<TypedAnswers> answers, Texts texts, Vocabulary vocabulary) {
    var kinds = answers.stream().flatMap(it -> it.typedAnswers().stream()).toList();
    this.listed = new ListedWords<>(texts, it -> listed(kinds, it, vocabulary.now()));
    this.vocabulary = vocabulary;
  }

  /// Of which answers some words are.
  ///
  /// @param begun those of them that go on with others
  private record Listed(Set<TypedAnswers.Kind> kinds, Set<TypedAnswers.Kind> begun) {
    Listed() {
      this(new LinkedHashSet<>(), new LinkedHashSet<>());
    }
  }

  private static Map<List<String>, Listed> listed(
      List<TypedAnswers.Kind> kinds, Texts texts, Vocabulary.Lists lists) {
    var all = new HashMap<List<String>, Listed>();
    for (var kind : kinds) {
      for (var version : texts.everyVersion(kind.words())) {
        for (var phrase : version.split(",", -1)) {
          var core = lists.denyingCore(lists.words(phrase));
          if (!core.isEmpty()) {
            var words = all.computeIfAbsent(core, _ -> new Listed());
            words.kinds().add(kind);
            if (phrase.strip().endsWith(MORE)) {
              words.begun().add(kind);
            }
          }
        }
      }
    }
    return all;
  }

  /// What is meant by listed words.
  ///
  /// @param exact whether they are spelled as they are listed, and nothing stands around them
  /// @param more whether other words follow, so that they are none where nothing waits
  /// @param yesOrNo whether they say no more than that, which may answer anything
  /// @param denying whether there is a no in them
  record Meant(
      List<TypedAnswers.Kind> kinds,
      boolean exact,
      boolean more,
      boolean yesOrNo,
      boolean denying) {

    private Meant exactly() {
      return new Meant(kinds, true, more, yesOrNo, denying);
    }

    /// What of that person's waits for such an answer.
    Waiting waiting(@Nullable UUID person) {
      var seen = new HashSet<Button>();
      var awaited =
          Optional.ofNullable(person).stream()
              .flatMap(id -> kinds.stream().flatMap(kind -> awaited(kind, id)))
              .filter(it -> seen.add(it.button()))
              .limit(MOST_ASKED)
              .toList();
      return new Waiting(
          awaited.stream().map(Awaited::button).toList(),
          exact && awaited.size() == 1 && awaited.getFirst().kind().atOnce(),
          awaited.stream().allMatch(it -> it.kind().amid()));
    }

    private static Stream<Awaited> awaited(TypedAnswers.Kind kind, UUID person) {
      return kind.awaited().apply(person).stream().map(it -> new Awaited(kind, it));
    }
  }

  private record Awaited(TypedAnswers.Kind kind, Button.Go button) {}

  /// The buttons that give the answer, none where nothing waits for it.
  ///
  /// @param atOnce whether there is one that is given without asking
  /// @param amid whether also where a page is open
  record Waiting(List<Button.Go> buttons, boolean atOnce, boolean amid) {
    boolean isEmpty() {
      return buttons.isEmpty();
    }
  }

  /// Absent where they are no listed words.
  Optional<Meant> meant(String typed) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    var lists = vocabulary.now();
    var core = lists.denyingCore(lists.words(typed));
    var all = listed.now();
    boolean asks = Spoken.asks(typed);
    Function<Listed, Meant> guessed =
        it ->
            new Meant(
                List.copyOf(it.kinds()),
                false,
                false,
                lists.isYes(core) || lists.isNo(core),
                lists.denies(core));
    return Optional.ofNullable(all.get(core))
        .map(guessed)
        // "Hadir?" asks.
        .map(it -> asks ? it : it.exactly())
        .or(() -> near(core, all).map(guessed))
        // "Besok ada rapat nggak?" doesn't say no.
        .or(() -> asks ? Optional.empty() : near(lists.inner(core), all).map(guessed))
        .or(
            () ->
                asks ? Optional.empty() : begun(core, all).map(it -> more(it, lists.denies(core))));
  }

  private static Meant more(Set<TypedAnswers.Kind> kinds, boolean denying) {
    return new Meant(List.copyOf(kinds), false, true, false, denying);
  }

  private static Optional<Set<TypedAnswers.Kind>> begun(
      List<String> core, Map<List<String>, Listed> all) {
    return IntStream.rangeClosed(1, Math.min(MOST_MORE, core.size() - 1))
        .mapToObj(it -> core.subList(0, core.size() - it))
        .flatMap(it -> Stream.ofNullable(all.get(it)))
        .map(Listed::begun)
        .filter(it -> !it.isEmpty())
        .findFirst();
  }

  private static Optional<Listed> near(List<String> core, Map<List<String>, Listed> all) {
    return all.entrySet().stream()
        .filter(it -> isNear(core, it.getKey()))
        .findFirst()
        .map(Map.Entry::getValue);
  }

  private static boolean isNear(List<String> typed, List<String> phrase) {
    return typed.size() == phrase.size()
        && IntStream.range(0, phrase.size()).allMatch(it -> isNear(typed.get(it), phrase.get(it)));
  }

  private static boolean isNear(String typed, String word) {
    return typed.equals(word)
        || (word.length() >= SHORTEST_WITH_A_SLIP && SLIP.apply(typed, word) >= 0);
  }
}

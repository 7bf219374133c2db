package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.TypedAnswers;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Visitors;
import id.bersinar.dialogue.texts.ListedWords;
import id.bersinar.dialogue.texts.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.springframework.stereotype.Component;

/// Typed answers to messages with buttons, where no question is open. Only what is nothing but
/// listed words counts, so that no story is taken for an answer.
@Component
class AwaitedAnswers {

  // More than any listed answer has.
  private static final int LONGEST = 60;
  // A slip in a shorter word makes another word of it.
  private static final int SHORTEST_WITH_A_SLIP = 6;
  private static final int MOST_ASKED = 6;
  private static final DamerauLevenshteinDistance SLIP = new DamerauLevenshteinDistance(1);

  private final ListedWords<Map<List<String>, List<TypedAnswers.Kind>>> listed;
  private final Routing routing;
  private final DurableSessions stored;
  private final Visitors visitors;
  private final Vocabulary vocabulary;

  AwaitedAnswers(
      List<TypedAnswers> answers,
      Texts texts,
      Routing routing,
      DurableSessions stored,
      Visitors visitors,
      Vocabulary vocabulary) {
    var kinds = answers.stream().flatMap(it -> it.typedAnswers().stream()).toList();
    this.listed = new ListedWords<>(texts, it -> listed(kinds, it, vocabulary.now()));
    this.routing = routing;
    this.stored = stored;
    this.visitors = visitors;
    this.vocabulary = vocabulary;
  }

  private static Map<List<String>, List<TypedAnswers.Kind>> listed(
      List<TypedAnswers.Kind> kinds, Texts texts, Vocabulary.Lists lists) {
    var all = new HashMap<List<String>, List<TypedAnswers.Kind>>();
    for (var kind : kinds) {
      texts.everyVersion(kind.words()).stream()
          .flatMap(it -> Stream.of(it.split(",", -1)))
          .map(it -> lists.denyingCore(lists.words(it)))
          .filter(it -> !it.isEmpty())
          .distinct()
          .forEach(it -> all.computeIfAbsent(it, _ -> new ArrayList<>()).add(kind));
    }
    return all;
  }

  /// What is meant by words that may answer a message.
  sealed interface Meaning {

    /// The tap on a button.
    record Taps(Incoming.Tap tap) implements Meaning {}

    /// Perhaps the tap on one of these.
    ///
    /// @param mayTell whether the words may be a lost tip's, so that they don't stay
    record Asks(Reply which, boolean mayTell) implements Meaning {}

    /// An answer for which nothing waits.
    record Nothing() implements Meaning {}
  }

  /// Absent where they are no listed words, or may belong to a conversation.
  Optional<Meaning> meaning(Incoming incoming) {
    return Optional.of(incoming)
        .filter(it -> routing.isUnasked(it) && !routing.isLate(it))
        .flatMap(
            it ->
                it.content() instanceof Incoming.Said(Input.Words(var typed))
                    ? meant(typed)
                    : Optional.empty())
        .filter(_ -> stored.find(incoming.chat()) instanceof Sessions.None)
        .map(it -> meaning(it, incoming));
  }

  /// @param exactly whether the words are spelled as they are listed
  private record Meant(List<TypedAnswers.Kind> kinds, boolean exactly) {}

  private Optional<Meant> meant(String typed) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    var lists = vocabulary.now();
    var core = lists.denyingCore(lists.words(typed));
    var all = listed.now();
    return Optional.ofNullable(all.get(core))
        .map(it -> new Meant(it, true))
        .or(
            () ->
                all.entrySet().stream()
                    .filter(it -> isNear(core, it.getKey()))
                    .findFirst()
                    .map(it -> new Meant(it.getValue(), false)));
  }

  private static boolean isNear(List<String> typed, List<String> phrase) {
    return typed.size() == phrase.size()
        && IntStream.range(0, phrase.size()).allMatch(it -> isNear(typed.get(it), phrase.get(it)));
  }

  private static boolean isNear(String typed, String word) {
    return typed.equals(word)
        || (word.length() >= SHORTEST_WITH_A_SLIP && SLIP.apply(typed, word) >= 0);
  }

  private record Awaited(TypedAnswers.Kind kind, Button.Go button) {}

  private Meaning meaning(Meant meant, Incoming incoming) {
    var seen = new HashSet<Button>();
    var person = Optional.ofNullable(visitors.glimpse(incoming).person());
    var awaited =
        person.stream()
            .flatMap(id -> meant.kinds().stream().flatMap(kind -> awaited(kind, id)))
            .filter(it -> seen.add(it.button()))
            .limit(MOST_ASKED)
            .toList();
    if (awaited.isEmpty()) {
      return new Meaning.Nothing();
    }
    var first = awaited.getFirst();
    boolean mayTell = routing.mayHaveLostDraft();
    return awaited.size() == 1 && meant.exactly() && first.kind().atOnce() && !mayTell
        ? new Meaning.Taps(
            Incoming.Tap.typed(
                ButtonData.shortcut(first.button().shortcut(), first.button().argument())))
        : new Meaning.Asks(
            Reply.say(mayTell ? "dialogue.which-awaited-or-over" : "dialogue.which-awaited")
                .with(Keyboard.column(awaited, Awaited::button)),
            mayTell);
  }

  private static Stream<Awaited> awaited(TypedAnswers.Kind kind, UUID person) {
    return kind.awaited().apply(person).stream().map(it -> new Awaited(kind, it));
  }
}

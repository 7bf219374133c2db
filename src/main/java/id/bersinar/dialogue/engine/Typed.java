package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Typed words, compared with the buttons of the open question. What fits several of them, or is
/// only likely, is to be asked: nothing typed may choose what wasn't meant.
final class Typed {

  // More than any button's text has.
  private static final int LONGEST = 120;
  private static final int MOST_ASKED = 8;

  private final Vocabulary.Lists lists;
  private final boolean asking;
  private final Optional<Question> question;
  private final String doubted;
  private final List<String> whole;
  private final List<String> core;
  private final List<String> rest;
  private final Phrase phrase;
  private final List<Labelled> buttons;

  /// @param question as it is now, where it is as it was shown; no button is meant otherwise
  /// @param labels the text of a button in each language
  private Typed(
      String words,
      Optional<Question> question,
      String doubted,
      Function<Text, List<String>> labels,
      Vocabulary.Lists lists) {
    this.lists = lists;
    this.asking = Spoken.asks(words);
    this.doubted = doubted;
    this.question = question;
    var buttons =
        question
            .filter(it -> !it.answersDeleted() && words.length() <= LONGEST)
            .map(Question::keyboard)
            .flatMap(
                it -> it instanceof Keyboard.Buttons all ? Optional.of(all) : Optional.empty());
    this.whole = buttons.isPresent() ? lists.words(words) : List.of();
    this.core = lists.core(whole);
    var rest = core.stream().filter(it -> !lists.yes().contains(it)).toList();
    this.rest = rest.isEmpty() ? core : rest;
    this.phrase = new Phrase(lists, core, this.rest);
    this.buttons =
        buttons.filter(_ -> !core.isEmpty()).stream()
            .flatMap(it -> it.rows().stream())
            .flatMap(List::stream)
            .map(it -> Labelled.of(it, labels, lists))
            .toList();
  }

  /// What was typed at the open question, if anything was.
  ///
  /// @param labels the text of a button in each language
  static <S> Typed at(
      Encounter<S> encounter,
      Session session,
      Input input,
      Function<Text, List<String>> labels,
      Vocabulary vocabulary) {
    if (!(input instanceof Input.Words(var words))) {
      return new Typed("", Optional.empty(), "", labels, Vocabulary.Lists.NONE);
    }
    S state = Encounter.last(session.path());
    var asked = encounter.ask(state);
    var shown = Optional.of(asked.question()).filter(_ -> asked.state().equals(state));
    return new Typed(words, shown, session.doubted(), labels, vocabulary.now());
  }

  /// The open question, where words were typed at it and it is as it was shown.
  Optional<Question> question() {
    return question;
  }

  /// A button's whole text, or a yes, a no or a "skip" where one button says so. Told before the
  /// dialogue hears the words.
  TypedMeaning atOnce() {
    return first(
        this::affirmed,
        () -> sure(which(it -> it.any(whole::equals))),
        () -> isWrong() ? new TypedMeaning.None() : named(core),
        () -> sure(which(it -> it.also().contains(core))),
        () -> sure(lists.isYes(core) ? plainest(which(this::saysYes)) : List.of()),
        () -> lists.isNo(core) && isYesOrNo() ? denied() : new TypedMeaning.None(),
        () -> sure(lists.isSkip(core) || isNone() ? which(this::saysSkip) : List.of()));
  }

  /// The button's number or part of its text. Told where the dialogue has refused the words.
  TypedMeaning afterAll() {
    return first(
        this::numbered,
        () -> isWrong() ? denied() : new TypedMeaning.None(),
        () -> named(rest),
        () -> partly(Spoken::isSame, this::clear),
        this::denied,
        () -> unclear(lists.isUnsure(core) ? which(this::saysSkip) : List.of()),
        () -> partly(Spoken::isNear, this::likely),
        () -> unclear(which(it -> it.titles().anyMatch(phrase::mentions))),
        () -> unclear(lists.isYes(core) && choices().size() == 1 ? choices() : List.of()));
  }

  private TypedMeaning named(List<String> words) {
    return first(
        () -> sure(which(it -> it.any(label -> lists.core(label).equals(words)))),
        () -> sure(which(it -> it.titles().anyMatch(label -> lists.core(label).equals(words)))));
  }

  /// The one of which the others only say more: "Simpan", not "Simpan, cukup di ringkasan".
  private static List<Labelled> plainest(List<Labelled> found) {
    return found.stream()
        .filter(it -> found.stream().allMatch(other -> it.any(other.heads()::contains)))
        .findFirst()
        .map(List::of)
        .orElse(found);
  }

  /// A yes to the button that was asked about. Where several confirm something, what it comes to is
  /// confirmed by their own words alone.
  private TypedMeaning affirmed() {
    if (doubted.isEmpty() || core.isEmpty() || !lists.isYes(core)) {
      return new TypedMeaning.None();
    }
    if (doubted.equals(Session.SEVERAL)) {
      return unclear(which(this::saysYes));
    }
    boolean open = plainest(which(this::saysYes)).size() > 1;
    return WaysOut.isCancel(new Input.Choice(doubted))
        ? new TypedMeaning.Tap(WaysOut.cancel())
        : sure(which(it -> it.answers(doubted) && !(open && saysYes(it))));
  }

  /// Whether the words are a no to the button that was asked about, and to nothing else.
  boolean isOtherwise() {
    return !doubted.isEmpty() && !core.isEmpty() && lists.isNo(core);
  }

  /// Whoever says no to what a button confirms isn't asked about that button, and of what is wrong
  /// they are asked what to change.
  private TypedMeaning denied() {
    var no = which(this::saysNo);
    if (!(lists.denies(core) || isWrong())
        || which(this::saysYes).isEmpty()
        || (no.isEmpty() && isOtherwise())) {
      return new TypedMeaning.None();
    }
    if (no.isEmpty()) {
      return new TypedMeaning.Unclear(
          lists.isNo(core) && !isWrong() ? List.of(WaysOut.cancel()) : corrections());
    }
    return lists.isNo(core) && isYesOrNo() ? sure(no) : unclear(no);
  }

  private boolean isWrong() {
    return lists.wrong().contains(String.join(" ", core));
  }

  /// All but what confirms it, unless its own words were typed.
  private List<Button> corrections() {
    var named = having(Spoken::isSame);
    var others = choices().stream().filter(it -> !saysYes(it) || named.contains(it)).toList();
    var back =
        Stream.<Button>of(WaysOut.back()).filter(_ -> others.stream().allMatch(this::saysYes));
    return Stream.of(
            others.stream().map(Labelled::button), back, Stream.<Button>of(WaysOut.cancel()))
        .<Button>flatMap(it -> it)
        .toList();
  }

  @SafeVarargs
  private static TypedMeaning first(Supplier<TypedMeaning>... ways) {
    return Stream.of(ways)
        .map(Supplier::get)
        .filter(it -> !(it instanceof TypedMeaning.None))
        .findFirst()
        .orElseGet(TypedMeaning.None::new);
  }

  /// "Hapus?" asks, and confirms nothing.
  private TypedMeaning sure(List<Labelled> found) {
    return found.size() == 1
            && found.getFirst().button() instanceof Button.Answer it
            && !(asking && saysYes(found.getFirst()))
        ? new TypedMeaning.Tap(it)
        : unclear(found);
  }

  /// By a part of its text. Of a button that isn't the name of something listed, one word among
  /// others says too little, unless the text begins with it.
  private TypedMeaning partly(
      BiPredicate<String, String> same, Function<List<Labelled>, TypedMeaning> enough) {
    var found = having(same);
    return found.size() != 1 || tellsEnough(found.getFirst(), same)
        ? enough.apply(found)
        : unclear(found);
  }

  private boolean tellsEnough(Labelled it, BiPredicate<String, String> same) {
    return it.numbered()
        || it.any(
            label -> phrase.isIn(label, same) && (phrase.begins(label) || phrase.isMuchOf(label)));
  }

  /// What confirms something is done by the word for it: "kirim", not "pendaftaran".
  private TypedMeaning clear(List<Labelled> found) {
    return found.stream().allMatch(it -> it.any(phrase::begins)) ? sure(found) : likely(found);
  }

  /// What confirms something isn't done by what is only likely.
  private TypedMeaning likely(List<Labelled> found) {
    return found.size() == 1 && saysYes(found.getFirst()) ? unclear(found) : sure(found);
  }

  private static TypedMeaning unclear(List<Labelled> found) {
    return found.isEmpty() || found.size() > MOST_ASKED
        ? new TypedMeaning.None()
        : new TypedMeaning.Unclear(found.stream().map(Labelled::button).toList());
  }

  private List<Labelled> which(Predicate<Labelled> which) {
    return buttons.stream().filter(which).toList();
  }

  private List<Labelled> choices() {
    return which(it -> it.button() instanceof Button.Answer && !it.turns());
  }

  private boolean isYesOrNo() {
    return which(this::saysYes).size() == 1;
  }

  /// "No" where nothing is confirmed means none of the choices; "not that" and "not yet" don't.
  private boolean isNone() {
    return doubted.isEmpty()
        && lists.none().contains(String.join(" ", core))
        && which(this::saysYes).isEmpty();
  }

  private boolean saysYes(Labelled it) {
    return (it.button() instanceof Button.Answer(_, _, boolean affirms, _) && affirms)
        || it.any(label -> lists.tells(label, lists.yes()));
  }

  private boolean saysNo(Labelled it) {
    return it.any(label -> lists.tells(label, lists.no()));
  }

  private boolean saysSkip(Labelled it) {
    return it.parts().stream().anyMatch(part -> lists.tells(part, lists.skip()));
  }

  /// By its number in the list. Where the buttons tell other numbers, such as a time, it isn't
  /// known which is meant.
  private TypedMeaning numbered() {
    var choices = choices();
    if (lists.last().contains(String.join(" ", rest))) {
      boolean more = choices.isEmpty() || buttons.stream().anyMatch(Labelled::turns);
      return more ? new TypedMeaning.None() : likely(List.of(choices.getLast()));
    }
    var number = phrase.number();
    if (number.isEmpty()) {
      return new TypedMeaning.None();
    }
    int place = number.getAsInt();
    var written = String.valueOf(place);
    if (choices.stream().anyMatch(Labelled::numbered)) {
      return likely(
          which(it -> it.numbered() && it.any(label -> label.getFirst().equals(written))));
    }
    var there = place > choices.size() ? List.<Labelled>of() : choices.subList(place - 1, place);
    return choices.stream()
            .noneMatch(it -> it.any(label -> label.stream().anyMatch(Spoken::isNumber)))
        ? likely(there)
        : unclear(which(it -> there.contains(it) || it.any(label -> label.contains(written))));
  }

  /// Those in whose text each word is found.
  private List<Labelled> having(BiPredicate<String, String> same) {
    return rest.stream().noneMatch(it -> it.length() > 2 && !Spoken.isNumber(it))
        ? List.of()
        : which(it -> it.any(label -> phrase.isIn(label, same)));
  }
}

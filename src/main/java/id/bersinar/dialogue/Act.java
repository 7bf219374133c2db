package id.bersinar.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/// Something that can be done to a thing: at once, or after one or more questions. Made by [Acts].
///
/// @param <T> the thing
public final class Act<T> {

  private final Acts<T> acts;
  private final String name;
  private final Function<T, Text> label;
  private final BiPredicate<T, Said> allowed;
  private final List<Field<?>> questions = new ArrayList<>();
  private Optional<Function<Said, Step<Filled>>> effect = Optional.empty();
  private Function<Said, Optional<Text>> obstacle = _ -> Optional.empty();
  private Optional<Function<T, Text>> refusal = Optional.empty();
  private Optional<Reply> done = Optional.empty();
  private Text also = Text.nothing();
  private boolean removes;
  private String late = "dialogue.too-late";
  private Function<Said, Step<Filled>> otherwise = this::tooLate;

  /// A change of the entry that was opened, made with an answer. Like every change it finds out
  /// itself whether it came too late: between the look and the tap anything may have happened.
  public interface Change<A> {

    /// @return false, and nothing has changed, where it came too late
    boolean make(UUID person, UUID thing, A answer);
  }

  Act(Acts<T> acts, String name, Function<T, Text> label, BiPredicate<T, Said> allowed) {
    this.acts = acts;
    this.name = name;
    this.label = label;
    this.allowed = allowed;
  }

  /// Asks something first.
  public <A> Field<A> asks(String key, Answer<A> answer) {
    var question =
        acts.form
            .ask(key, answer)
            .worded(acts.wording)
            .when(acts.field, name::equals)
            .then((_, said) -> answered(said));
    questions.add(question);
    return question;
  }

  /// Asks one thing, then makes a change with the answer to the entry that was opened.
  ///
  /// @param key of the question's text
  public <A> Act<T> asks(String key, Answer<A> answer, Change<A> change) {
    return asks(
        key,
        answer,
        (value, said) -> change.make(said.id(), said.get(acts.opened.orElseThrow()), value));
  }

  /// Asks one thing, then makes a change with the answer.
  ///
  /// @param key of the question's text
  public <A> Act<T> asks(String key, Answer<A> answer, BiPredicate<A, Said> change) {
    var question = asks(key, answer);
    return changes(said -> change.test(said.get(question), said));
  }

  /// Asks first whether it is meant.
  ///
  /// @param key of the question's text
  /// @param yes key of the button's text
  public Act<T> confirms(String key, String yes) {
    asks(key, Answer.yes(yes));
    return this;
  }

  /// Is meant by other words, too, than stand on its button.
  ///
  /// @param words key of them
  public Act<T> typed(String words) {
    this.also = Text.of(words);
    return this;
  }

  /// Makes a change to the entry that was opened, by what is told who wants it and of which.
  ///
  /// @param change false, and nothing has changed, where it came too late
  public Act<T> by(BiPredicate<UUID, UUID> change) {
    return changes(said -> change.test(said.id(), said.get(acts.opened.orElseThrow())));
  }

  /// Makes a change in the running transaction, once its questions are answered, and shows the
  /// thing.
  ///
  /// @param change false, and nothing has changed, where it came too late
  public Act<T> changes(Predicate<Said> change) {
    return does(said -> change.test(said) ? changed(said) : otherwise.apply(said));
  }

  /// The change may take the thing away: then its list is shown, or the dialogue ends where there
  /// is none.
  public Act<T> removes() {
    this.removes = true;
    return this;
  }

  /// Says this and begins nothing, where it can't be done for now.
  public Act<T> unless(Function<Said, Optional<Text>> obstacle) {
    this.obstacle = obstacle;
    return this;
  }

  /// The word for a change that was made.
  ///
  /// @param word its key
  public Act<T> done(String word) {
    this.done = Optional.of(Reply.say(word));
    return this;
  }

  /// The word for whoever comes too late for it.
  ///
  /// @param word its key
  public Act<T> late(String word) {
    this.late = word;
    return this;
  }

  /// Takes an answer of that kind to its first question without a tap on its button.
  public Act<T> atOnce(Predicate<Input> kind) {
    questions.getFirst().also((input, _) -> kind.test(input), acts.field);
    return this;
  }

  /// As above, and says this of the thing where its state doesn't allow it.
  public Act<T> atOnce(Predicate<Input> kind, Function<T, Text> refusal) {
    this.refusal = Optional.of(refusal);
    return atOnce(kind);
  }

  /// Goes on this way where the change came too late.
  public Act<T> otherwise(Function<Said, Step<Filled>> otherwise) {
    this.otherwise = otherwise;
    return this;
  }

  /// Does something in the running transaction, once its questions are answered. Without this or
  /// a change it leads to the form's next question.
  public Act<T> does(Function<Said, Step<Filled>> effect) {
    this.effect = Optional.of(said -> Form.perform(() -> effect.apply(said)));
    return this;
  }

  /// Says something of the thing, and shows it.
  public Act<T> tells(Function<T, Text> word) {
    return leads(
        said ->
            whileAllowed(said)
                .map(it -> acts.show(said, Reply.say(word.apply(it))))
                .orElseGet(() -> tooLate(said)));
  }

  /// Leads on this way and changes nothing.
  public Act<T> leads(Function<Said, Step<Filled>> step) {
    this.effect = Optional.of(step);
    return this;
  }

  /// Begins it in place of what was to be done.
  public Step<Filled> begin(Said said, Reply... first) {
    var chosen = said.with(acts.field, name);
    return chosen.ask(
        questions.stream().filter(it -> it.applies(chosen)).findFirst().orElseThrow(), first);
  }

  /// Goes on as if its button had been tapped.
  public Step<Filled> choose(Said said) {
    return proceed(said.with(acts.field, name));
  }

  /// Whether one of its questions is answered.
  boolean isBegun(Set<String> answered) {
    return questions.stream().map(Field::key).anyMatch(answered::contains);
  }

  boolean isAllowed(T thing, Said said) {
    return allowed.test(thing, said);
  }

  /// @param alone whether it is all that can be done, so that a typed "yes" means it
  Button button(T thing, String value, boolean alone) {
    return new Button.Answer(label.apply(thing), value, alone, also);
  }

  Step<Filled> chosen(Said said) {
    return obstacle.apply(said).<Step<Filled>>map(Step::again).orElseGet(() -> proceed(said));
  }

  private Step<Filled> answered(Said said) {
    var begun = said.with(acts.field, name);
    return said.find(acts.field).isPresent()
        ? proceed(begun)
        : proceed(begun, it -> refusal.<Step<Filled>>map(word -> Step.again(word.apply(it))));
  }

  private Step<Filled> proceed(Said said) {
    return proceed(said, _ -> Optional.empty());
  }

  /// @param refused what follows where the thing is there and its state doesn't allow it; absent
  ///     where that came too late
  private Step<Filled> proceed(Said said, Function<T, Optional<Step<Filled>>> refused) {
    var open =
        questions.stream().filter(it -> it.applies(said) && said.find(it).isEmpty()).findFirst();
    if (open.isEmpty() && effect.isPresent()) {
      return effect.get().apply(said);
    }
    var found = acts.thing.apply(said);
    return found.filter(it -> allowed.test(it, said)).isPresent()
        ? open.map(said::open).orElseGet(said::onward)
        : found.flatMap(refused).orElseGet(() -> tooLate(said));
  }

  private Step<Filled> changed(Said said) {
    if (!removes || acts.thing.apply(said).isPresent()) {
      return acts.show(said, done());
    }
    return acts.list.map(it -> said.ask(it, done())).orElseGet(() -> Step.end(done()));
  }

  private Step<Filled> tooLate(Said said) {
    return acts.tooLate(said, late);
  }

  private Reply[] done() {
    return done.stream().toArray(Reply[]::new);
  }

  private Optional<T> whileAllowed(Said said) {
    return acts.thing.apply(said).filter(it -> allowed.test(it, said));
  }
}

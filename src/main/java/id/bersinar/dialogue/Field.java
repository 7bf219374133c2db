package id.bersinar.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A question of a [Form], with its place for the answer.
///
/// @param <T> what its answer comes to
public final class Field<T> {

  private final String key;
  private final Answer<T> answer;
  private final boolean asked;
  private final FieldButtons buttons = new FieldButtons();
  private BiFunction<Text.Keyed, Said, Text> wording = (text, _) -> text;
  private Predicate<Said> condition = _ -> true;
  private Elsewhere elsewhere = (_, _, _) -> false;
  private Optional<String> change = Optional.empty();
  private Optional<Consumer<Said>> records = Optional.empty();
  private boolean stands;
  private UnaryOperator<Question> manner = question -> question;
  private BiFunction<T, Said, Optional<Text>> note = (_, _) -> Optional.empty();
  private BiFunction<T, Said, Said> implied = (_, said) -> said;
  private BiFunction<T, Said, Step<Filled>> next = (_, said) -> said.onward();
  private UnaryOperator<Said> opening = said -> said;

  Field(String key, Answer<T> answer, boolean asked) {
    this.key = key;
    this.answer = answer;
    this.asked = asked;
  }

  /// Asks it in words that depend on what was said before.
  public Field<T> worded(BiFunction<Text.Keyed, Said, Text> wording) {
    this.wording = wording;
    return this;
  }

  /// Asks it only then. Of several conditions all must hold.
  public Field<T> when(Predicate<Said> condition) {
    this.condition = this.condition.and(condition);
    return this;
  }

  /// Asks it only after such an answer to an earlier question.
  public <A> Field<T> when(Field<A> earlier, Predicate<A> condition) {
    return when(said -> said.find(earlier).filter(condition).isPresent());
  }

  /// Takes answers of that kind whatever question is open.
  public Field<T> anywhere(Predicate<Input> kind) {
    this.elsewhere = elsewhere.or((input, _, _) -> kind.test(input));
    return this;
  }

  /// Takes answers of that kind also while one of these questions is open.
  public Field<T> also(BiPredicate<Input, Said> kind, Field<?>... open) {
    var those = List.of(open);
    this.elsewhere =
        elsewhere.or((input, it, said) -> those.contains(it) && kind.test(input, said));
    return this;
  }

  /// Lets the person change the answer before confirming.
  ///
  /// @param label key of the button's text
  public Field<T> change(String label) {
    this.change = Optional.of(label);
    return this;
  }

  /// Adds a button that says something and leaves the question open.
  ///
  /// @param label key of the button's text
  /// @param text what is said
  public Field<T> explain(String label, Text text) {
    buttons.explain(label, text);
    return this;
  }

  /// Adds a button that stands for answers, such as what is known from before or that there is
  /// nothing to say.
  ///
  /// @param label key of the button's text
  /// @param said what was said, with the answers that the button stands for: to this question and
  ///     to as many more as it settles; absent where there is no such button
  public Field<T> offer(String label, Function<Said, Optional<Said>> said) {
    buttons.offer(label, false, said);
    return this;
  }

  /// As [#offer], where the question shows what is known and a typed "yes" takes it.
  public Field<T> propose(String label, Function<Said, Optional<Said>> said) {
    buttons.offer(label, true, said);
    return this;
  }

  /// Says something after an answer, before what follows; absent where nothing is to be said.
  public Field<T> note(BiFunction<T, Said, Optional<Text>> note) {
    this.note = note;
    return this;
  }

  /// Adds buttons that lead elsewhere in the form: one a row, or several kinds in one row.
  public Field<T> beside(Beside<?>... row) {
    buttons.beside(List.of(row));
    return this;
  }

  /// Lets what is typed disappear from the chat at once. In a dialogue that is kept in memory.
  public Field<T> secret() {
    this.manner = Question::deleteAnswers;
    return this;
  }

  /// Asks for a name or a few words: what sounds like a whole sentence for something else is that.
  public Field<T> brief() {
    this.manner = Question::brief;
    return this;
  }

  /// Does something in the running transaction each time it is opened, such as noting that somebody
  /// reads what it shows. Being asked again, or gone back to, is no opening.
  public Field<T> records(Consumer<Said> opening) {
    this.records = Optional.of(opening);
    return this;
  }

  /// Adds buttons that lead elsewhere: [Button.Go] and [Button.Link].
  public Field<T> with(Function<Said, List<Button>> others) {
    buttons.others(others);
    return this;
  }

  /// Takes more from its answer than that, such as another question's answer.
  public Field<T> implies(BiFunction<T, Said, Said> implied) {
    this.implied = implied;
    return this;
  }

  /// Goes on this way, and not with the next question.
  public Field<T> then(BiFunction<T, Said, Step<Filled>> next) {
    this.next = next;
    return this;
  }

  /// Does something in the running transaction. There is no way back across it.
  public Field<T> does(BiFunction<T, Said, Step<Filled>> effect) {
    return then((value, said) -> Form.perform(() -> effect.apply(value, said)));
  }

  /// By which its answer is kept.
  public String key() {
    return key;
  }

  Optional<String> change() {
    return change;
  }

  Answer<T> answer() {
    return answer;
  }

  /// Whether there is a place for its answer.
  boolean applies(Said said) {
    return condition.test(said);
  }

  boolean isAsked() {
    return asked;
  }

  /// Whether it is one of those that tell how long a form is.
  boolean counts() {
    return asked && !stands && !(answer instanceof Listing || answer instanceof Acts);
  }

  /// Lets it come before whatever is open, as long as its condition holds.
  Field<T> stand() {
    this.stands = true;
    return this;
  }

  boolean stands() {
    return stands;
  }

  /// Whether its answer is forgotten when that question is asked again.
  boolean follows(Field<?> first) {
    return this == first || (asked && first.asked) || (stands && first.stands);
  }

  Said opened(Said said) {
    return answer.opened(opening.apply(said));
  }

  /// Asks it in that state.
  Step<Filled> open(Said said, Reply... first) {
    var ask = Step.ask(said.state(), first);
    return records
        .<Step<Filled>>map(
            it ->
                Step.perform(
                    () -> {
                      it.accept(said);
                      return ask;
                    }))
        .orElse(ask);
  }

  /// What was said, with what it hears among those words: its answer, or what it is to show.
  public Optional<Found<Said>> within(String words, Said said) {
    return answer
        .within(words, said)
        .flatMap(
            found ->
                switch (found.value()) {
                  case Heard.Taken<T>(var value, var heard) ->
                      Optional.of(new Found<>(answered(value, said), found.rest(), heard));
                  case Heard.Turned<T>(var view) ->
                      Optional.of(new Found<>(said.turned(this, view), found.rest(), List.of()));
                  case Heard.Refused<T> _ -> Optional.empty();
                });
  }

  /// What was said, with the answer that is found in the rest of it, where there is none yet.
  public Found<Said> pick(Found<Said> told, BiFunction<String, Said, Optional<Found<T>>> find) {
    return Optional.of(told.value())
        .filter(said -> said.lacks(this))
        .flatMap(said -> find.apply(told.rest(), said))
        .map(it -> new Found<>(answered(it.value(), told.value()), it.rest(), told.notes()))
        .orElse(told);
  }

  /// What was said with this answer, and what it implies.
  public Said answered(T value, Said said) {
    return implied.apply(value, said.with(this, value));
  }

  /// Whether it takes that while another question is open.
  boolean takes(Input input, Field<?> open, Said said) {
    return elsewhere.takes(input, open, said);
  }

  /// Notes something whenever it is asked.
  void opening(UnaryOperator<Said> opening) {
    this.opening = opening;
  }

  Optional<Reply> nothingToAsk(Said said) {
    return answer.nothingToAsk(said);
  }

  Question question(Said said) {
    return manner.apply(
        Question.of(
            answer.text(wording.apply(Text.of(key), said), said),
            buttons.under(answer.keyboard(said), said)));
  }

  /// What follows from an answer.
  Step<Filled> answered(Input input, Said said) {
    return buttons.heard(input, said).orElseGet(() -> heard(input, said));
  }

  private Step<Filled> heard(Input input, Said said) {
    return switch (answer.hear(input, said)) {
      case Heard.Taken<T>(var value, var heard) -> {
        var with = answered(value, said);
        var noted = note.apply(value, with).map(Reply::say).stream().toList();
        yield next.apply(value, with).after(noted).after(heard);
      }
      case Heard.Turned<T>(var view) -> said.turned(this, view).show(this);
      case Heard.Refused<T>(var hint) -> refused(hint.or(() -> said.reason(input)), said);
    };
  }

  private Step<Filled> refused(Optional<Text> hint, Said said) {
    return answer
        .nothingToAsk(said)
        .map(it -> Stream.concat(hint.stream().map(Reply::say), Stream.of(it)).toList())
        .<Step<Filled>>map(Step::end)
        .or(() -> hint.map(Step::again))
        .orElseGet(Step::again);
  }
}

package id.bersinar.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A dialogue that asks one thing after another, shows what it has understood, and does it. Its
/// questions stand in its constructor in the order in which they are asked; the first that applies
/// and has no answer is the next.
///
/// What the last question comes to is said by [Field#does], [Field#then], [Confirm] or [Acts].
public abstract class Form implements Dialogue<Filled> {

  private final String name;
  private final List<Command> commands;
  private final List<Field<?>> fields = new ArrayList<>();
  private Function<Input, Optional<Text>> reasons = _ -> Optional.empty();
  private final List<Entrance> entrances = new ArrayList<>();
  private UnaryOperator<Found<Said>> sentence = told -> told;
  private Predicate<String> needsConsent = _ -> false;
  private Keeping keeping = Keeping.DURABLE;

  /// @param name short and stable; stored with what was answered
  /// @param commands that open it
  protected Form(String name, Command... commands) {
    this.name = name;
    this.commands = List.of(commands);
  }

  /// The visitor must have agreed that personal data are kept before it opens.
  protected final void needConsent() {
    needConsentWhen(_ -> true);
  }

  /// As [#needConsent], only where that holds of what follows the command.
  protected final void needConsentWhen(Predicate<String> argument) {
    needsConsent = argument;
  }

  /// Lets state and answers live there, and not in the database.
  protected final void kept(Keeping keeping) {
    this.keeping = keeping;
  }

  /// Begins in a way of its own where an id stands after the command, as behind a button or a link
  /// that leads here.
  ///
  /// @param word what stands before the id, or empty
  /// @return whether what follows a command is such
  protected final Predicate<String> entered(String word, Entrance.Begin begin) {
    var entrance = new Entrance(word, begin);
    entrances.add(entrance);
    return argument -> entrance.id(argument).isPresent();
  }

  /// Takes a sentence that stands after the command apart, before the questions look for what each
  /// finds in it.
  protected final void understands(UnaryOperator<Found<Said>> sentence) {
    this.sentence = sentence;
  }

  /// Says why what fits no question can't be taken, by what it is, where the question itself
  /// doesn't say more.
  protected final void refuse(Function<Input, Optional<Text>> reasons) {
    this.reasons = reasons;
  }

  final Optional<Text> reason(Input input) {
    return reasons.apply(input);
  }

  /// Asks something.
  ///
  /// @param key of the question's text, and by which the answer is kept; no text has it where the
  ///     answer brings all that there is to read
  protected final <T> Field<T> ask(String key, Answer<T> answer) {
    return add(new Field<>(key, answer, true));
  }

  /// Asks something only where an answer leads there, by [Said#ask].
  protected final <T> Field<T> aside(String key, Answer<T> answer) {
    return add(new Field<>(key, answer, false));
  }

  /// Asks something before whatever comes after it or is open, as long as its condition holds. The
  /// answer leads on by [Said#resume], and is forgotten there.
  protected final <T> Field<T> standing(String key, Answer<T> answer) {
    return aside(key, answer).stand();
  }

  /// A place for what the form comes to know without asking: words, a number, or a record.
  protected final <T> Field<T> keep(String key, Class<T> type) {
    return add(new Field<>(key, Composed.of(type), false));
  }

  /// Shows what has been understood before it is done, with a button for each part that can be
  /// changed.
  protected final Confirm confirm(Function<Said, Text> summary) {
    return new Confirm(this, summary);
  }

  /// Shows a thing with what can be done to it.
  ///
  /// @param key by which it is kept what is to be done
  /// @param thing as it is at the moment; absent where it is gone
  protected final <T> Acts<T> acts(String key, Function<Said, Optional<T>> thing) {
    return new Acts<>(this, key, thing);
  }

  /// Shows the entry that was opened from a list, as the person may see it, with what they can do
  /// to it.
  ///
  /// @param opened from which it is; who comes too late gets there
  /// @param find the thing by the person's id and its own
  protected final <T> Acts<T> acts(
      String key, Field<UUID> opened, BiFunction<UUID, UUID, Optional<T>> find) {
    return this.<T>acts(key, said -> find.apply(said.id(), said.get(opened))).of(opened);
  }

  <T> Field<T> add(Field<T> field) {
    if (field(field.key()).isPresent()) {
      throw new IllegalArgumentException(name + " has two questions " + field.key());
    }
    fields.add(field);
    return field;
  }

  final List<Field<?>> fields() {
    return fields;
  }

  final Optional<Field<?>> field(String key) {
    return fields.stream().filter(it -> it.key().equals(key)).findFirst();
  }

  /// The questions before that one; all of them where there is none.
  final Stream<Field<?>> before(String key) {
    return fields.stream().takeWhile(it -> !it.key().equals(key));
  }

  /// The keys of this question and of those that are asked after it.
  final List<String> from(Field<?> first) {
    return fields.stream()
        .dropWhile(it -> it != first)
        .filter(it -> it.follows(first))
        .<String>map(Field::key)
        .toList();
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final List<Command> commands() {
    return commands;
  }

  @Override
  public final Keeping keeping() {
    return keeping;
  }

  @Override
  public final Class<Filled> states() {
    return Filled.class;
  }

  @Override
  public final boolean needsConsent(String argument) {
    return needsConsent.test(argument);
  }

  @Override
  public Step<Filled> open(Opening opening, Visitor visitor) {
    // A passphrase isn't to be typed where everybody can read it.
    var words = keeping() == Keeping.CONFIDENTIAL ? "" : opening.argument();
    return entrances.stream()
        .flatMap(it -> it.step(words, begun(visitor)).stream())
        .findFirst()
        .orElseGet(() -> told(sentence.apply(Found.in(words, begun(visitor)))));
  }

  /// What questions find in it, and the rest as the answer to the first that is open.
  private Step<Filled> told(Found<Said> told) {
    var left = told;
    for (var field : fields) {
      var before = left;
      boolean sought = !before.rest().isEmpty() && field.isAsked() && before.value().lacks(field);
      left =
          (sought ? field.within(before.rest(), before.value()) : Optional.<Found<Said>>empty())
              .map(
                  it -> new Found<>(it.value(), it.rest(), Step.joined(before.notes(), it.notes())))
              .orElse(before);
    }
    var first = left.value().resume().after(left.notes());
    return !left.rest().isEmpty() && first instanceof Step.Ask<Filled>(var notes, var state)
        ? new Step.Told<>(notes, state, new Input.Words(left.rest()))
        : first;
  }

  /// Nothing has been said yet.
  protected final Said begun(Visitor visitor) {
    return new Said(this, Filled.NOTHING, visitor);
  }

  @Override
  public Question ask(Filled state, Visitor visitor) {
    return put(state, visitor).question();
  }

  @Override
  public Asked<Filled> put(Filled state, Visitor visitor) {
    var settled = said(state, visitor);
    var open = opened(settled);
    var said = open.opened(settled);
    var question = open.question(said);
    var placed =
        Progress.of(this, open, said)
            .map(it -> question.with(it.over(question.text())))
            .orElse(question);
    return new Asked<>(said.state().at(state.path()), placed);
  }

  @Override
  public Step<Filled> answer(Filled state, Input input, Visitor visitor) {
    var said = said(state, visitor);
    var open = opened(said);
    var step =
        fields.stream()
            .filter(it -> it.takes(input, open, said))
            .findFirst()
            .<Field<?>>map(it -> it)
            .orElse(open)
            .answered(input, said);
    // It was meant for a question that doesn't stand before the others any more.
    boolean late = !said.state().path().contains(state.open()) && step instanceof Step.Again;
    return late ? said.resume() : step;
  }

  /// What has been said up to that state.
  protected final Said said(Filled state, Visitor visitor) {
    return new Said(this, state, visitor).settled();
  }

  private Field<?> opened(Said said) {
    return field(said.state().open()).orElseThrow();
  }

  @Override
  public final boolean knows(Filled state) {
    return field(state.open()).isPresent();
  }

  @Override
  public final boolean isDraft(Filled state) {
    return state.isDraft(fields);
  }

  @Override
  public final Optional<Filled> before(Filled state) {
    int last = state.path().size() - 1;
    if (last < 1) {
      return Optional.empty();
    }
    var earlier = state.at(state.path().subList(0, last));
    if (earlier.open().equals(Confirm.KEY)) {
      return Optional.of(earlier.restored().withoutAnswers(List.of(Confirm.KEY)));
    }
    // While one part is being changed, the others have been answered.
    boolean changing = earlier.path().contains(Confirm.KEY);
    return field(earlier.open())
        .map(it -> earlier.withoutAnswers(changing ? List.of(it.key()) : from(it)));
  }

  /// Does something in the running transaction. What it leads to has no way back.
  static Step<Filled> perform(Supplier<Step<Filled>> effect) {
    return Step.perform(
        () ->
            switch (effect.get()) {
              case Step.Ask<Filled>(var first, var state) ->
                  new Step.Ask<>(first, state.at(List.of(state.open())));
              case Step.Perform<Filled>(var more) -> perform(more);
              case Step<Filled> other -> other;
            });
  }
}

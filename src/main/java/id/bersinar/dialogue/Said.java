package id.bersinar.dialogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What somebody has said to a [Form] so far.
public final class Said {

  private final Form form;
  private final Filled state;
  private final Visitor visitor;
  private final Map<Object, Object> seen = new HashMap<>();

  Said(Form form, Filled state, Visitor visitor) {
    this.form = form;
    this.state = state;
    this.visitor = visitor;
  }

  public Visitor visitor() {
    return visitor;
  }

  /// The visitor's id.
  public UUID id() {
    return visitor.id();
  }

  /// Looks something up once for a question's text and buttons together.
  ///
  /// @param what tells it from whatever else is looked up
  @SuppressWarnings("unchecked") // as it was put
  public <R> R once(Object what, Supplier<R> look) {
    if (!seen.containsKey(what)) {
      seen.put(what, look.get());
    }
    return (R) Objects.requireNonNull(seen.get(what));
  }

  /// What was answered; absent where it wasn't asked, or can't be read any more.
  public <T> Optional<T> find(Field<T> field) {
    return Optional.ofNullable(state.answers().get(field.key()))
        .filter(_ -> field.applies(this))
        .flatMap(stored -> field.read(stored, form.keeping()));
  }

  /// What was answered.
  public <T> T get(Field<T> field) {
    return find(field)
        .orElseThrow(() -> new NoSuchElementException("nothing was said to " + field.key()));
  }

  /// The same with one more answer.
  public <T> Said with(Field<T> field, T value) {
    return at(state.with(field.key(), field.written(value, form.keeping())));
  }

  /// The same without what was answered there.
  public Said without(Field<?>... fields) {
    return at(state.without(Stream.of(fields).<String>map(Field::key).toList()));
  }

  /// What the open question shows, as [Heard.Turned] said; empty at first.
  public String view() {
    return Objects.requireNonNullElse(state.views().get(state.open()), "");
  }

  /// Goes on with the first question that hasn't been answered.
  public Step<Filled> onward(Reply... first) {
    return form.fields().stream()
        .filter(it -> it.isAsked() && it.applies(this) && find(it).isEmpty())
        .findFirst()
        .map(it -> open(it, first))
        .orElseThrow(() -> new IllegalStateException(form.name() + " has no end"));
  }

  /// Asks this question, and those that follow, as if they hadn't been answered.
  public Step<Filled> ask(Field<?> field, Reply... first) {
    return at(state.without(form.from(field))).open(field, first);
  }

  /// Asks this question; what was answered otherwise stays.
  Step<Filled> open(Field<?> field, Reply... first) {
    // No way back leads to what another answer has made needless.
    var before =
        state.path().stream()
            .takeWhile(it -> !it.equals(field.key()))
            .filter(key -> form.field(key).filter(it -> it.applies(this)).isPresent());
    var path = Stream.concat(before, Stream.of(field.key())).toList();
    var next = field.opened(at(state.at(path)));
    return field
        .nothingToAsk(next)
        .<Step<Filled>>map(
            word -> Step.end(Stream.concat(Stream.of(first), Stream.of(word)).toList()))
        .orElseGet(() -> new Step.Ask<>(List.of(first), next.state));
  }

  /// The same where no question before the open one is unanswered, such as one that this version
  /// asks and the one before didn't.
  Said settled() {
    return form.fields().stream()
        .takeWhile(it -> !it.key().equals(state.open()))
        .filter(it -> it.isAsked() && it.applies(this) && find(it).isEmpty())
        .findFirst()
        .map(it -> at(state.at(List.of(it.key()))))
        .orElse(this);
  }

  /// Asks this question once more before the summary is confirmed; "back" leads to the summary.
  Step<Filled> change(Field<?> field) {
    var path = Stream.concat(state.path().stream(), Stream.of(field.key())).toList();
    return Step.ask(state.without(List.of(Confirm.KEY)).at(path));
  }

  Optional<Text> reason(Input input) {
    return form.reason(input);
  }

  Said turned(String view) {
    return at(state.turned(view));
  }

  Filled state() {
    return state;
  }

  private Said at(Filled state) {
    return new Said(form, state, visitor);
  }

  /// Never prints what was said.
  @Override
  public String toString() {
    return "Said" + state.path();
  }
}

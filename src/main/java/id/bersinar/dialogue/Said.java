package id.bersinar.dialogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What somebody has said to a [Form] so far.
public final class Said {

  private final Form form;
  private final Filled state;
  private final Visitor visitor;
  private final Map<Object, Object> seen = new HashMap<>();
  private final Map<Object, Object> known;

  Said(Form form, Filled state, Visitor visitor) {
    this(form, state, visitor, new HashMap<>());
  }

  private Said(Form form, Filled state, Visitor visitor, Map<Object, Object> known) {
    this.form = form;
    this.state = state;
    this.visitor = visitor;
    this.known = known;
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
  public <R> R once(Object what, Supplier<R> look) {
    return look(seen, what, look);
  }

  /// Looks something up once for all that an answer leads to, since nothing of that changes it.
  ///
  /// @param what tells it from whatever else is looked up
  public <R> R throughout(Object what, Supplier<R> look) {
    return look(known, what, look);
  }

  @SuppressWarnings("unchecked") // as it was put
  private static <R> R look(Map<Object, Object> before, Object what, Supplier<R> look) {
    if (!before.containsKey(what)) {
      before.put(what, look.get());
    }
    return (R) Objects.requireNonNull(before.get(what));
  }

  /// What was answered; absent where it wasn't asked, or can't be read any more.
  public <T> Optional<T> find(Field<T> field) {
    return Optional.ofNullable(state.answers().get(field.key()))
        .filter(_ -> field.applies(this))
        .flatMap(
            stored -> throughout(new Stored(field, stored), () -> read(stored, field.answer())));
  }

  @SuppressWarnings("unchecked") // as #with left it
  private <T> Optional<T> read(Object stored, Answer<T> answer) {
    return form.keeping().inMemory() ? Optional.of((T) stored) : answer.read(stored.toString());
  }

  /// An answer as it is stored: what it says is asked for by every question after it.
  private record Stored(Field<?> field, Object answer) {}

  /// What was answered.
  public <T> T get(Field<T> field) {
    return find(field)
        .orElseThrow(() -> new NoSuchElementException("nothing was said to " + field.key()));
  }

  /// The same with one more answer.
  public <T> Said with(Field<T> field, T value) {
    var stored = form.keeping().inMemory() ? value : field.answer().write(value);
    return at(state.with(field.key(), stored));
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
    return missing("")
        .map(it -> open(it, first))
        .orElseThrow(() -> new IllegalStateException(form.name() + " has no end"));
  }

  /// Asks this question, and those that follow, as if they hadn't been answered.
  public Step<Filled> ask(Field<?> field, Reply... first) {
    var forgotten = form.from(field);
    var path = pathTo(field, it -> !forgotten.contains(it));
    return at(state.without(forgotten).at(path)).open(field, first);
  }

  /// Asks the open question once more, after something has been said.
  public Step<Filled> stay(Reply... first) {
    return Step.ask(state, first);
  }

  /// Goes on with what was open before a question that stands before all others, or begins.
  public Step<Filled> resume(Reply... first) {
    var standing = form.fields().stream().filter(Field::stands).<String>map(Field::key).toList();
    var path = state.path().stream().filter(it -> !standing.contains(it)).toList();
    var rest = at(state.without(standing).at(path));
    return rest.standing(path)
        .map(it -> rest.open(it, first))
        .or(() -> form.field(rest.state.open()).map(it -> rest.open(it, first)))
        .orElseGet(() -> rest.onward(first));
  }

  /// The question that has to be answered before the last of the path.
  private Optional<Field<?>> standing(List<String> path) {
    var open = path.isEmpty() ? "" : path.getLast();
    return form.before(open).filter(Field::stands).filter(this::lacks).findFirst();
  }

  /// The question that isn't answered though the path leads beyond it.
  private Optional<Field<?>> skipped(List<String> path) {
    var asked = path.stream().filter(it -> form.field(it).filter(Field::isAsked).isPresent());
    return path.isEmpty() ? missing("") : asked.reduce((_, it) -> it).flatMap(this::missing);
  }

  private Optional<Field<?>> missing(String before) {
    return form.before(before).filter(Field::isAsked).filter(this::lacks).findFirst();
  }

  /// Whether that question was asked on the way to the open one.
  boolean wasAsked(Field<?> field) {
    return state.path().contains(field.key());
  }

  /// Asks a question that looks otherwise now, whether or not it is the open one.
  Step<Filled> show(Field<?> field) {
    return state.open().equals(field.key()) ? Step.ask(state) : open(field);
  }

  /// Whether something that was understood is being changed.
  boolean isChanging() {
    return state.fixed() > 0;
  }

  boolean lacks(Field<?> field) {
    return field.applies(this) && find(field).isEmpty();
  }

  /// Asks this question; what was answered otherwise stays.
  Step<Filled> open(Field<?> field, Reply... first) {
    // No way back leads to what another answer has made needless.
    var before = pathTo(field, key -> form.field(key).filter(it -> it.applies(this)).isPresent());
    var whole = field.key().equals(Confirm.KEY) ? state.changed() : state;
    var next = at(whole.at(extended(before, field)));
    return field
        .nothingToAsk(next)
        .<Step<Filled>>map(
            word -> Step.end(Stream.concat(Stream.of(first), Stream.of(word)).toList()))
        .orElseGet(() -> field.open(next, first));
  }

  /// The path to a question that is opened. While a part is being changed, what led to the summary
  /// stays, until that is opened again.
  private List<String> pathTo(Field<?> field, Predicate<String> kept) {
    int fixed = field.key().equals(Confirm.KEY) ? 0 : state.fixed();
    var since = state.path().subList(fixed, state.path().size()).stream();
    return Stream.concat(
            state.path().subList(0, fixed).stream(),
            since.takeWhile(it -> !it.equals(field.key())).filter(kept))
        .toList();
  }

  /// The same where no question before the open one is unanswered, such as one that this version
  /// asks and the one before didn't, and none has to be passed first.
  Said settled() {
    var path = state.path().stream().filter(it -> !isPassed(it)).toList();
    return standing(path)
        .map(it -> extended(path, it))
        .or(() -> skipped(path).map(it -> List.of(it.key())))
        .map(it -> at(state.at(it)))
        .orElseGet(() -> path.equals(state.path()) ? this : at(state.at(path)));
  }

  /// Whether that question has to be passed no more.
  private boolean isPassed(String key) {
    return form.field(key).filter(it -> it.stands() && !it.applies(this)).isPresent();
  }

  private static List<String> extended(List<String> path, Field<?> field) {
    return Stream.concat(path.stream(), Stream.of(field.key())).toList();
  }

  /// Asks this question once more before the summary is confirmed, and no other. "Back" leads to
  /// the summary.
  public Step<Filled> change(Field<?> field, Reply... first) {
    var summary = state.without(List.of(Confirm.KEY));
    return Step.ask(summary.changing().at(extended(state.path(), field)), first);
  }

  Optional<Text> reason(Input input) {
    return form.reason(input);
  }

  /// The same with another view of the open question.
  Said turned(String view) {
    return at(state.turned(view));
  }

  /// The same with that view of a question that is to be opened.
  Said turned(Field<?> field, String view) {
    return at(state.turned(field.key(), view));
  }

  /// The same, in which the view is what was looked up for it.
  public Said remembering(String view) {
    var said = turned(view);
    said.seen.putAll(seen);
    return said;
  }

  Filled state() {
    return state;
  }

  private Said at(Filled state) {
    return new Said(form, state, visitor, known);
  }

  /// Never prints what was said.
  @Override
  public String toString() {
    return "Said" + state.path();
  }
}

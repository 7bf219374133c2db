package id.bersinar.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/// A thing with the buttons that its state allows. Between the look and the tap, and between an
/// act's question and its answer, the thing may change or vanish: it is looked up again each time,
/// and who comes too late is told so here, whatever the act.
///
/// @param <T> the thing
public final class Acts<T> implements Answer<String> {

  private static final String LEAVE = "leave";

  private final Form form;
  private final Function<Said, Optional<T>> thing;
  private final Field<String> field;
  private final Map<String, Act> acts = new LinkedHashMap<>();
  private BiFunction<T, Said, Text> page = (_, _) -> Text.plain("");
  private BiFunction<T, Said, List<Button>> elsewhere = (_, _) -> List.of();
  private String gone = "dialogue.too-late";
  private Optional<Field<?>> list = Optional.empty();
  private Optional<String> leave = Optional.empty();
  private int columns = 2;

  /// A change that is made with an answer.
  public interface Change<T, A> {

    /// @return false, and nothing has changed, where it came too late
    boolean make(T thing, A answer, Said said);
  }

  Acts(Form form, String key, Function<Said, Optional<T>> thing) {
    this.form = form;
    this.thing = thing;
    this.field = form.add(new Field<>(key, this, true)).then(this::follow);
  }

  /// What there is to read of the thing.
  public Acts<T> page(BiFunction<T, Said, Text> page) {
    this.page = page;
    return this;
  }

  /// The word for a thing that is gone.
  ///
  /// @param word its key
  public Acts<T> gone(String word) {
    this.gone = word;
    return this;
  }

  /// Where the thing is from: who comes too late gets there.
  public Acts<T> from(Field<?> list) {
    this.list = Optional.of(list);
    return this;
  }

  /// As above, with a button that leads there.
  ///
  /// @param leave key of the button's text
  public Acts<T> from(Field<?> list, String leave) {
    this.leave = Optional.of(leave);
    return from(list);
  }

  /// Gives each act a row of its own.
  public Acts<T> column() {
    this.columns = 1;
    return this;
  }

  /// Buttons that lead elsewhere: [Button.Go] and [Button.Link].
  public Acts<T> with(BiFunction<T, Said, List<Button>> elsewhere) {
    this.elsewhere = elsewhere;
    return this;
  }

  /// Something that can be done to the thing.
  ///
  /// @param label key of the button's text
  /// @param allowed whether its state allows it
  public Act act(String label, BiPredicate<T, Said> allowed) {
    return act(label, _ -> Text.of(label), allowed);
  }

  /// As above, with a button whose text depends on the thing.
  ///
  /// @param name by which the act is kept, at most 50 bytes
  public Act act(String name, Function<T, Text> label, BiPredicate<T, Said> allowed) {
    var act = new Act(name, label, allowed);
    acts.put(name, act);
    return act;
  }

  /// Shows the thing as it is now.
  public Step<Filled> show(Said said, Reply... first) {
    return said.ask(field, first);
  }

  /// Says that the thing is gone, and shows the list that it was from.
  public Step<Filled> gone(Said said) {
    return list.map(it -> said.ask(it, Reply.say(gone))).orElseGet(() -> Step.end(Reply.say(gone)));
  }

  /// Something that can be done to the thing: at once, or after one or more questions.
  public final class Act {

    private final String name;
    private final Function<T, Text> label;
    private final BiPredicate<T, Said> allowed;
    private final List<Field<?>> questions = new ArrayList<>();
    private Optional<BiFunction<T, Said, Step<Filled>>> effect = Optional.empty();
    private Optional<Reply> done = Optional.empty();
    private String late = "dialogue.too-late";
    private Function<Said, Step<Filled>> otherwise = said -> tooLate(said, late);

    private Act(String name, Function<T, Text> label, BiPredicate<T, Said> allowed) {
      this.name = name;
      this.label = label;
      this.allowed = allowed;
    }

    /// Asks something first.
    public <A> Field<A> asks(String key, Answer<A> answer) {
      var question =
          form.ask(key, answer)
              .when(field, name::equals)
              .then((_, said) -> proceed(said.with(field, name)));
      questions.add(question);
      return question;
    }

    /// Asks one thing, then makes a change with the answer.
    ///
    /// @param key of the question's text
    public <A> Act asks(String key, Answer<A> answer, Change<T, A> change) {
      var question = asks(key, answer);
      return changes((it, said) -> change.make(it, said.get(question), said));
    }

    /// Asks whether it is meant, then makes the change.
    ///
    /// @param key of the question's text
    /// @param yes key of the button's text
    public Act confirms(String key, String yes, BiPredicate<T, Said> change) {
      asks(key, Answer.yes(yes));
      return changes(change);
    }

    /// Makes a change in the running transaction, once its questions are answered, and shows the
    /// thing. If that is gone it shows the list, or ends where there is none.
    ///
    /// @param change false, and nothing has changed, where it came too late
    public Act changes(BiPredicate<T, Said> change) {
      return does((it, said) -> change.test(it, said) ? changed(said) : otherwise.apply(said));
    }

    /// The word for a change that was made.
    ///
    /// @param word its key
    public Act done(String word) {
      this.done = Optional.of(Reply.say(word));
      return this;
    }

    /// The word for whoever comes too late for it.
    ///
    /// @param word its key
    public Act late(String word) {
      this.late = word;
      return this;
    }

    /// Takes an answer of that kind to its first question without a tap on its button.
    public Act atOnce(Predicate<Input> kind) {
      questions.getFirst().also(kind, field);
      return this;
    }

    /// Goes on this way where the change came too late.
    public Act otherwise(Function<Said, Step<Filled>> otherwise) {
      this.otherwise = otherwise;
      return this;
    }

    /// Does something in the running transaction, once its questions are answered. Without this or
    /// a change it leads to the form's next question.
    public Act does(BiFunction<T, Said, Step<Filled>> effect) {
      this.effect = Optional.of(effect);
      return this;
    }

    /// Begins it in place of what was to be done.
    public Step<Filled> begin(Said said, Reply... first) {
      return said.with(field, name).ask(questions.getFirst(), first);
    }

    private Step<Filled> proceed(Said said) {
      if (whileAllowed(said).isEmpty()) {
        return tooLate(said, late);
      }
      return questions.stream()
          .filter(it -> said.find(it).isEmpty())
          .findFirst()
          .map(said::open)
          .orElseGet(
              () ->
                  effect.map(it -> Form.perform(() -> perform(it, said))).orElseGet(said::onward));
    }

    private Step<Filled> perform(BiFunction<T, Said, Step<Filled>> effect, Said said) {
      return whileAllowed(said)
          .map(it -> effect.apply(it, said))
          .orElseGet(() -> tooLate(said, late));
    }

    private Step<Filled> changed(Said said) {
      var words = done.stream().toArray(Reply[]::new);
      if (thing.apply(said).isPresent()) {
        return show(said, words);
      }
      return list.map(it -> said.ask(it, words)).orElseGet(() -> Step.end(words));
    }

    private Optional<T> whileAllowed(Said said) {
      return thing.apply(said).filter(it -> allowed.test(it, said));
    }
  }

  private Step<Filled> tooLate(Said said, String word) {
    return thing.apply(said).isEmpty() ? gone(said) : show(said, Reply.say(word));
  }

  @Override
  public Text text(Text asked, Said said) {
    return shown(said).map(it -> page.apply(it, said)).orElseGet(() -> Text.of(gone));
  }

  @Override
  public Keyboard keyboard(Said said) {
    var buttons = new ArrayList<Button>();
    var more = new ArrayList<Button>();
    shown(said)
        .ifPresent(
            it -> {
              acts.forEach(
                  (name, act) -> {
                    if (act.allowed.test(it, said)) {
                      buttons.add(Button.answer(act.label.apply(it), name));
                    }
                  });
              more.addAll(elsewhere.apply(it, said));
            });
    leave.ifPresent(it -> more.add(Button.answer(Text.of(it), LEAVE)));
    return Keyboard.grid(columns, buttons).rows(more);
  }

  private Optional<T> shown(Said said) {
    return said.once(this, () -> thing.apply(said));
  }

  @Override
  public Heard<String> hear(Input input, Said said) {
    return Heard.of(
        input
            .choice()
            .filter(it -> acts.containsKey(it) || (it.equals(LEAVE) && leave.isPresent())));
  }

  private Step<Filled> follow(String tapped, Said said) {
    return tapped.equals(LEAVE)
        ? said.ask(list.orElseThrow())
        : Objects.requireNonNull(acts.get(tapped)).proceed(said);
  }

  @Override
  public String write(String value) {
    return value;
  }

  @Override
  public Optional<String> read(String stored) {
    return acts.containsKey(stored) ? Optional.of(stored) : Optional.empty();
  }
}

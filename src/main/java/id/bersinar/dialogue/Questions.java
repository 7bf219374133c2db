package id.bersinar.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Questions of a [Form] whose words come from what was said before, such as those that belong to
/// a chosen training. Each is answered in a few words or skipped.
///
/// They are looked up by [#asked] and after each of their answers. An answer belongs to the words
/// that it was given to: where those have been changed meanwhile, it is gone with them.
public final class Questions {

  private static final String SKIP = "skip";
  private static final int LONGEST_ANSWER = 100;

  private final Field<Words> words;
  private final List<Field<String>> places = new ArrayList<>();
  private final Function<Said, List<String>> look;

  /// As they were when they were looked up.
  record Words(List<String> all) {}

  /// @param key by which they and their answers are kept
  /// @param changes keys of the buttons by which answers are changed, one for each question that
  ///     there may be
  /// @param look the questions as they are now
  public Questions(Form form, String key, List<String> changes, Function<Said, List<String>> look) {
    this.look = look;
    this.words = form.keep(key, Words.class);
    for (var change : changes) {
      places.add(place(form.ask(key + places.size(), answer()), places.size()).change(change));
    }
  }

  private Field<String> place(Field<String> field, int place) {
    return field
        .when(said -> place < words(said).size())
        .worded((_, said) -> Text.plain(words(said).get(place)))
        .implies((_, said) -> asked(said))
        .note(
            (_, said) ->
                Optional.<Text>of(Text.of("dialogue.question-changed"))
                    .filter(_ -> said.find(field).isEmpty()));
  }

  private static Answer<String> answer() {
    var typed = Answer.typed(Questions::legible, words -> words, "dialogue.few-words");
    return new Composed<>(
        _ -> Keyboard.buttons().row(Button.answer(Text.of("dialogue.skip"), SKIP)),
        (input, said) -> input.is(SKIP) ? Heard.taken("") : typed.hear(input, said),
        words -> words,
        Optional::of);
  }

  private static Optional<String> legible(String typed) {
    return Optional.of(Legible.line(typed))
        .filter(it -> !it.isEmpty() && it.length() <= LONGEST_ANSWER);
  }

  private List<String> words(Said said) {
    return said.find(words).map(Words::all).orElse(List.of());
  }

  /// What was said, with the questions as they are now. Answers stay with theirs.
  public Said asked(Said said) {
    var answers = answers(said);
    var now = look.apply(said).stream().limit(places.size()).toList();
    var next = said.without(places.toArray(Field<?>[]::new)).with(words, new Words(now));
    for (int place = 0; place < now.size(); place++) {
      if (answers.containsKey(now.get(place))) {
        var answer = Objects.requireNonNull(answers.get(now.get(place)));
        next = next.with(places.get(place), answer);
      }
    }
    return next;
  }

  /// What was answered, by the questions' words in their order; empty where one was skipped.
  public Map<String, String> answers(Said said) {
    var answers = new LinkedHashMap<String, String>();
    var asked = words(said);
    for (int place = 0; place < asked.size(); place++) {
      var question = asked.get(place);
      said.find(places.get(place)).ifPresent(it -> answers.put(question, it));
    }
    return answers;
  }
}

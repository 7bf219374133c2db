package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Takes an answer to the open question: typed words first as one of its buttons, then as the
/// dialogue hears them, where it refuses them as what they may mean of its buttons, and where it
/// doesn't say why as a command.
///
/// @param put whether the question has been put, so that what doesn't fit is a wrong answer to it
record Answering<S>(
    Turn turn,
    OpenQuestion question,
    Encounter<S> encounter,
    Session session,
    Typed typed,
    boolean put) {

  void hear(Input input) {
    mean(typed.atOnce(), () -> proceed(input, typed::afterAll));
  }

  private void mean(Typed.Meaning meaning, Runnable otherwise) {
    switch (meaning) {
      case Typed.Meaning.Tap(var value) ->
          proceed(new Input.Choice(value), Typed.Meaning.None::new);
      case Typed.Meaning.Unclear(var buttons) -> question.which(session, buttons);
      case Typed.Meaning.Opens(var command, var rest) -> turn.open(command, rest);
      case Typed.Meaning.None() -> otherwise.run();
    }
  }

  private void proceed(Input input, Supplier<Typed.Meaning> refused) {
    var path = session.path();
    switch (encounter.answer(Encounter.last(path), input)) {
      case Step.Again<S>(var hint) ->
          mean(refused.get(), () -> mean(command(hint, input), () -> refuse(hint, input)));
      case Step.Perform<S>(var effect) -> {
        turn.changes();
        switch (effect.get()) {
          case Step.Again<S>(var hint) -> question.repeat(encounter, path, hint, input);
          case Step<S> next -> turn.follow(encounter, List.of(), next);
        }
      }
      case Step<S> step -> turn.follow(encounter, path, step);
    }
  }

  private Typed.Meaning command(@Nullable Text hint, Input input) {
    return hint == null ? turn.command(session, input) : new Typed.Meaning.None();
  }

  /// Says why words don't fit. The question is put once more where it must be far above by now, or
  /// has changed.
  private void refuse(@Nullable Text hint, Input input) {
    if (!put && hint == null) {
      question.put(encounter, session.path());
    } else if (typed.question().isPresent() && session.refusals() < Hints.ALONE) {
      question.remark(session, Hints.word(typed.question().get(), hint, input));
    } else {
      question.repeat(encounter, session.path(), hint, input);
    }
  }
}

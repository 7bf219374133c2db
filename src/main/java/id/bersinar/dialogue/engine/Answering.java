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
    mean(
        typed.atOnce(),
        () -> {
          if (typed.isOtherwise()) {
            question.put(encounter, session.path());
          } else {
            proceed(input, typed::afterAll);
          }
        });
  }

  private void mean(TypedMeaning meaning, Runnable otherwise) {
    switch (meaning) {
      case TypedMeaning.Tap(var value) when WaysOut.isCancel(new Input.Choice(value)) ->
          turn.cancel("");
      case TypedMeaning.Tap(var value) -> proceed(new Input.Choice(value), TypedMeaning.None::new);
      case TypedMeaning.Unclear(var buttons) -> question.which(session, buttons);
      case TypedMeaning.Opens(var command, var rest) -> turn.open(command, rest);
      case TypedMeaning.None() -> otherwise.run();
    }
  }

  private void proceed(Input input, Supplier<TypedMeaning> refused) {
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

  private TypedMeaning command(@Nullable Text hint, Input input) {
    return hint == null ? turn.command(session, input) : new TypedMeaning.None();
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

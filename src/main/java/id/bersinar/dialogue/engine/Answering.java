package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Takes an answer to the open question: typed words first as one of its buttons, then as the
/// dialogue hears them, and where it refuses them as a whole sentence, as an answer to another
/// message or what they may mean of its buttons, and where it doesn't say why as a command.
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
            mean(otherwise(input), () -> proceed(input, typed::afterAll));
          }
        });
  }

  /// A whole sentence for something else, where a few words are asked for.
  private TypedMeaning otherwise(Input input) {
    return typed.question().filter(Question::briefly).isPresent()
        ? turn.elsewhere(session, input).sentence()
        : new TypedMeaning.None();
  }

  private void mean(TypedMeaning meaning, Runnable otherwise) {
    mean(meaning, null, otherwise);
  }

  /// @param hint why the words don't fit, which is said along with what they may mean
  private void mean(TypedMeaning meaning, @Nullable Text hint, Runnable otherwise) {
    switch (meaning) {
      case TypedMeaning.Tap(Button.Answer(_, var value, _, _))
          when WaysOut.isCancel(new Input.Choice(value)) ->
          turn.cancel("");
      case TypedMeaning.Tap(Button.Answer(_, var value, _, _)) ->
          proceed(new Input.Choice(value), TypedMeaning.None::new);
      case TypedMeaning.Unclear(var buttons) -> question.which(session, buttons, hint);
      case TypedMeaning.Goes(var button) -> turn.go(button);
      case TypedMeaning.Opens(var command, var rest) -> turn.openInstead(command, rest);
      case TypedMeaning.Says(var reply) -> turn.say(reply);
      case TypedMeaning.None() -> otherwise.run();
    }
  }

  private void proceed(Input input, Supplier<TypedMeaning> refused) {
    var path = session.path();
    switch (encounter.answer(Encounter.last(path), input)) {
      case Step.Again<S>(var hint) when put -> elsewhere(hint, input, refused);
      case Step.Again<S>(var hint) -> {
        var meant = refused.get();
        // Its buttons haven't been seen, of which one may be meant.
        boolean likely = hint == null || !(meant instanceof TypedMeaning.Unclear);
        mean(likely ? meant : new TypedMeaning.None(), () -> refuse(hint, input));
      }
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

  private void elsewhere(@Nullable Text hint, Input input, Supplier<TypedMeaning> refused) {
    var elsewhere = turn.elsewhere(session, input);
    mean(
        elsewhere.sentence(),
        () -> {
          var here = refused.get();
          mean(
              elsewhere.answer(here.buttons()),
              () -> {
                if (!(here instanceof TypedMeaning.Tap)) {
                  turn.refuses();
                }
                mean(
                    here,
                    hint,
                    () ->
                        mean(
                            hint == null ? elsewhere.command() : new TypedMeaning.None(),
                            () -> refuse(hint, input)));
              });
        });
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

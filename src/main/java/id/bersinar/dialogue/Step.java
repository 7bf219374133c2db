package id.bersinar.dialogue;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What follows from an answer: a description, which the conversation carries out.
///
/// @param <S> the dialogue's states
public sealed interface Step<S> {

  /// Says something, then goes to a state and asks its question.
  record Ask<S>(List<Reply> first, S state) implements Step<S> {}

  /// Stays and asks the same question once more, with a word on why the answer didn't fit.
  ///
  /// @param hint absent: a general word that suits the question's keyboard
  record Again<S>(@Nullable Text hint) implements Step<S> {}

  /// Says something and ends the dialogue.
  record End<S>(List<Reply> last) implements Step<S> {}

  /// Says something, ends the dialogue and opens a command as if it had been typed.
  ///
  /// @param argument what would have followed the command, or empty
  record Handover<S>(List<Reply> last, String command, String argument) implements Step<S> {
    /// Never prints what was said.
    @Override
    public String toString() {
      return "Handover";
    }
  }

  /// Does something in the running transaction; what follows depends on how it came out. There is
  /// no way back to the questions before it.
  record Perform<S>(Supplier<Step<S>> effect) implements Step<S> {}

  /// Goes to a state whose question has been answered before it was asked, by what stands after a
  /// command. Why it doesn't fit is said together with the question, where the dialogue knows.
  record Told<S>(List<Reply> first, S state, Input answer) implements Step<S> {
    /// Never prints what was said.
    @Override
    public String toString() {
      return "Told";
    }
  }

  /// The same, after something has been said.
  default Step<S> after(List<? extends Reply> notes) {
    if (notes.isEmpty()) {
      return this;
    }
    return switch (this) {
      case Ask<S>(var first, var state) -> new Ask<>(joined(notes, first), state);
      case End<S>(var last) -> new End<>(joined(notes, last));
      case Handover<S>(var last, var command, var argument) ->
          new Handover<>(joined(notes, last), command, argument);
      case Perform<S>(var effect) -> perform(() -> effect.get().after(notes));
      case Told<S>(var first, var state, var answer) ->
          new Told<>(joined(notes, first), state, answer);
      case Again<S> again -> again;
    };
  }

  /// These, and then those.
  static List<Reply> joined(List<? extends Reply> first, List<? extends Reply> then) {
    return Stream.<Reply>concat(first.stream(), then.stream()).toList();
  }

  static <S> Step<S> ask(S state, Reply... first) {
    return new Ask<>(List.of(first), state);
  }

  /// Asks once more with a general word on what fits.
  static <S> Step<S> again() {
    return new Again<>(null);
  }

  static <S> Step<S> again(Text hint) {
    return new Again<>(hint);
  }

  static <S> Step<S> again(String key) {
    return again(Text.of(key));
  }

  static <S> Step<S> end(Reply... last) {
    return new End<>(List.of(last));
  }

  /// @param key of the last word
  static <S> Step<S> end(String key) {
    return end(Reply.say(key));
  }

  static <S> Step<S> end(List<? extends Reply> last) {
    return new End<>(List.copyOf(last));
  }

  static <S> Step<S> handover(String command, Reply... last) {
    return new Handover<>(List.of(last), command, "");
  }

  /// As above, with what was said already.
  static <S> Step<S> handover(String command, String argument, Reply last) {
    return new Handover<>(List.of(last), command, argument);
  }

  /// As above, saying nothing.
  static <S> Step<S> handover(String command, String argument) {
    return new Handover<>(List.of(), command, argument);
  }

  static <S> Step<S> perform(Supplier<Step<S>> effect) {
    return new Perform<>(effect);
  }
}

package id.bersinar.dialogue;

import java.util.List;
import java.util.Optional;

/// A conversation with a purpose, such as a sign-up. A bean of this type is found by its commands.
///
/// `open`, `ask` and `answer` are functions of their arguments and of what the feature's service
/// reads; they change nothing, and what they try to write fails. Changes are described by
/// [Step.Perform] and run in the transaction in which the answer is stored too. "Back", "cancel",
/// commands in between, buttons of yesterday, silence and restarts are taken care of.
///
/// @param <S> a sealed interface of records (or one record): the states. They are stored as JSON
///     under their simple names; a change that makes old ones unreadable needs no migration, the
///     dialogue then ends politely.
public interface Dialogue<S> {

  /// A short, stable name; stored with the state.
  String name();

  /// The commands that open it.
  List<Command> commands();

  /// The type of the states.
  Class<S> states();

  /// Where state and answers live.
  default Keeping keeping() {
    return Keeping.DURABLE;
  }

  /// Whether the visitor must have agreed that personal data are kept before it opens.
  ///
  /// @param argument what follows the command, or empty
  default boolean needsConsent(String argument) {
    return false;
  }

  /// The first step.
  Step<S> open(Opening opening, Visitor visitor);

  /// The question of a state.
  Question ask(S state, Visitor visitor);

  /// The question as it is put, each time that it is: opened, repeated or gone back to. What its
  /// buttons mean is looked up once for both.
  default Asked<S> put(S state, Visitor visitor) {
    return new Asked<>(state, ask(state, visitor));
  }

  /// What follows from an answer in a state.
  Step<S> answer(S state, Input input, Visitor visitor);

  /// Whether this version of the program can go on from a stored state; it ends politely otherwise.
  default boolean knows(S state) {
    return true;
  }

  /// Whether something would be lost that somebody has told up to that state.
  default boolean isDraft(S state) {
    return false;
  }

  /// The state that "back" leads to, for a dialogue that keeps its way itself. Others go back to
  /// the state before.
  default Optional<S> before(S state) {
    return Optional.empty();
  }

  /// What an answer has come to whose conversation in memory is gone, to be said again; absent
  /// where nothing is known of it. Only reads.
  default Optional<Reply> recall(Input answer) {
    return Optional.empty();
  }
}

package id.bersinar.people;

import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;

/// What a feature keeps about people. Each feature that keeps something has one bean of it, so that
/// `/dataku` shows everything and `/hapusdata` erases everything (UU 27/2022).
public interface PersonalData {

  /// What is kept about the person, a line each; empty where nothing is.
  default List<Text> about(UUID person) {
    return List.of();
  }

  /// What is kept in such numbers that nobody would read it all. Those of all features are read by
  /// one statement.
  default List<Count> counts() {
    return List.of();
  }

  /// What passes on to whoever takes over an official's work, before the rest is erased.
  default List<Count> passingOn() {
    return List.of();
  }

  /// How many rows are kept about a person.
  ///
  /// @param rows SQL that follows on `select count(*) from`, with `:person`, or `:handle` for
  ///     [Person#handle]
  /// @param line what is said where there are any
  record Count(String rows, LongFunction<Text> line) {}

  /// Where what is kept can be changed by the person, if they may use it.
  default Optional<Command> change() {
    return Optional.empty();
  }

  /// Erases what has been kept for as long as people were told; comes daily, within a transaction.
  /// Who has shorter terms keeps them by a job of the feature.
  default void expire() {}

  /// Erases all of it, within the running transaction.
  void erase(UUID person);
}

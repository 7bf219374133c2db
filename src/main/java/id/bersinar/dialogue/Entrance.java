package id.bersinar.dialogue;

import java.util.Optional;
import java.util.UUID;

/// The way into a [Form] where an id stands after its command.
///
/// @param word what stands before the id, or empty
record Entrance(String word, Begin begin) {

  /// How the form begins there.
  public interface Begin {

    /// @param rest what stands after the id, or empty
    /// @param said nothing so far
    Step<Filled> at(UUID id, String rest, Said said);
  }

  Optional<UUID> id(String argument) {
    return argument.startsWith(word) ? Ids.parse(parts(argument)[0]) : Optional.empty();
  }

  Optional<Step<Filled>> step(String argument, Said said) {
    return id(argument).map(it -> begin.at(it, parts(argument)[1].strip(), said));
  }

  private String[] parts(String argument) {
    return (argument.substring(word.length()) + " ").split(" ", 2);
  }
}

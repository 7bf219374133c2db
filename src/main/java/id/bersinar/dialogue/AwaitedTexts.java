package id.bersinar.dialogue;

import java.util.Optional;
import java.util.function.Supplier;

/// Knows what somebody was lately asked to write at length, such as minutes, and may type without a
/// tap on the button. Keeps nothing of it.
public interface AwaitedTexts {

  /// The command that takes it, which the person is asked about; absent where nothing is awaited.
  ///
  /// @param typed where no question was open and the words mean nothing else
  /// @param writer who is looked up only once the words may be it
  Optional<String> command(String typed, Supplier<Visitor> writer);
}

package id.bersinar.dialogue;

import java.util.Optional;
import java.util.function.Supplier;

/// Knows what somebody was lately asked to write at length or take a photo of, such as minutes, and
/// may send without a tap on the button. Keeps nothing of it.
public interface AwaitedTexts {

  /// The command that takes it, which the person is asked about; absent where nothing is awaited.
  ///
  /// @param sent where no question was open, and which means nothing else
  /// @param writer who is looked up only once that may be it
  Optional<String> command(Input sent, Supplier<Visitor> writer);
}

package id.bersinar.dialogue;

import java.util.Optional;
import java.util.function.Supplier;

/// Knows whole sentences by which people mean a command that they don't name, such as "rapat RW
/// besok jam 9, ingatkan H-1". Keeps nothing of them.
public interface Sentences {

  /// What is meant.
  ///
  /// @param certain whether the command opens with the sentence; otherwise the person is asked, and
  ///     the sentence, which may tell something else, doesn't stay
  /// @param first whether it begins with asking for that, so that it is no story
  /// @param planned whether what sounds like a cry for help in it is what somebody plans, at a time
  ///     to come; false wherever that could be a cry
  record Meant(String command, boolean certain, boolean first, boolean planned) {}

  /// The command that may be meant, for those who have it; absent where none is.
  ///
  /// @param writer who is looked up only once the words may mean it
  Optional<Meant> meant(String sentence, Supplier<Visitor> writer);
}

package id.bersinar.dialogue;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// What people type in answer to a feature's messages with buttons, where no question is open:
/// "hadir" for an invitation. Listed words are compared and nothing is kept of them.
public interface TypedAnswers {

  List<Kind> typedAnswers();

  /// One answer.
  ///
  /// @param words key of the words and phrases that mean it, with commas between them
  /// @param atOnce whether it is given where only one message waits for it; otherwise its button is
  ///     shown first
  /// @param amid whether it is given at once also where the words may belong to an open page
  /// @param awaited of the person's messages that wait for an answer, the latest first, the button
  ///     that gives it, which says what it is about
  record Kind(String words, boolean atOnce, boolean amid, Function<UUID, List<Button.Go>> awaited) {

    public Kind(String words, boolean atOnce, Function<UUID, List<Button.Go>> awaited) {
      this(words, atOnce, true, awaited);
    }
  }
}

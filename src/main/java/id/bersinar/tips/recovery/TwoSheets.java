package id.bersinar.tips.recovery;

import id.bersinar.tips.secrets.Hpke;
import java.util.Optional;

/// Asks for two sheets of paper, line by line, until they give the recovery key.
final class TwoSheets {

  private TwoSheets() {}

  /// The key; absent where an answer is empty.
  static Optional<Hpke.Pair> ask(Terminal terminal) {
    var first = sheet(terminal, "First sheet");
    while (first.isPresent()) {
      var other = sheet(terminal, "Second sheet");
      if (other.isEmpty()) {
        return Optional.empty();
      }
      var key = RecoverySheet.join(first.get(), other.get());
      if (key.isPresent()) {
        terminal.show("The two sheets belong together.\n");
        return key;
      }
      terminal.show(whyNot(first.get(), other.get()));
    }
    return Optional.empty();
  }

  private static Optional<RecoverySheet> sheet(Terminal terminal, String which) {
    var typed = new RecoverySheet.Typed();
    while (!typed.isWhole()) {
      int place = typed.nextLine();
      var line =
          terminal.askForSecret("%s, line %d of %d:".formatted(which, place, RecoverySheet.LINES));
      if (line.isEmpty()) {
        return Optional.empty();
      }
      if (!typed.accept(line)) {
        terminal.show(
            "  %s: line %d is not as on the paper. Please type it again.".formatted(which, place));
      }
    }
    var sheet = typed.sheet();
    terminal.show("This is sheet %d of recovery key %s.\n".formatted(sheet.number(), sheet.key()));
    return Optional.of(sheet);
  }

  private static String whyNot(RecoverySheet first, RecoverySheet other) {
    if (!first.key().equals(other.key())) {
      return "This sheet is of another recovery key: %s, not %s. Please take another sheet.\n"
          .formatted(other.key(), first.key());
    }
    return first.number() == other.number()
        ? "This is sheet %d once more. Please take another one.\n".formatted(first.number())
        : "These two sheets were not made together. Please take another one.\n";
  }
}

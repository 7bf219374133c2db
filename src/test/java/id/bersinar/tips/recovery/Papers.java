package id.bersinar.tips.recovery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Somebody at the server with sheets of paper, for the tests.
final class Papers {

  private Papers() {}

  /// The lines of these sheets, and then what else is typed.
  static List<String> typed(List<RecoverySheet> sheets, String... more) {
    return Stream.concat(sheets.stream().flatMap(it -> it.lines().stream()), Stream.of(more))
        .toList();
  }

  /// All that a conversation says when these lines are typed, and nothing after them.
  static String shown(Consumer<Terminal> conversation, List<String> typed) {
    var in = String.join("\n", typed) + "\n";
    var out = new ByteArrayOutputStream();
    conversation.accept(
        Terminal.of(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8)));
    return out.toString(StandardCharsets.UTF_8);
  }
}

package id.bersinar.tips.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Scanner;
import java.util.function.Supplier;

/// Questions to whoever sits at the server, and their answers.
final class Terminal {

  private final PrintStream out;
  private final Supplier<String> line;
  private final Supplier<String> unseenLine;

  private Terminal(PrintStream out, Supplier<String> line, Supplier<String> unseenLine) {
    this.out = out;
    this.line = line;
    this.unseenLine = unseenLine;
  }

  /// The program's own.
  static Terminal ofProcess() {
    var console = System.console();
    return console == null || !console.isTerminal()
        ? of(System.in, System.out)
        : new Terminal(
            System.out,
            () -> {
              var typed = console.readLine();
              return typed == null ? "" : typed;
            },
            () -> {
              var typed = console.readPassword();
              return typed == null ? "" : new String(typed);
            });
  }

  /// One that can't hide what is typed.
  static Terminal of(InputStream in, PrintStream out) {
    var scanner = new Scanner(in, UTF_8);
    Supplier<String> line = () -> scanner.hasNextLine() ? scanner.nextLine() : "";
    return new Terminal(out, line, line);
  }

  void show(String words) {
    out.println(words);
  }

  /// The answer; empty where there is none.
  String ask(String question) {
    return ask(question, line);
  }

  /// The answer, which doesn't appear while it is typed; empty where there is none.
  String askForSecret(String question) {
    return ask(question, unseenLine);
  }

  private String ask(String question, Supplier<String> answer) {
    out.print(question + " ");
    out.flush();
    return answer.get().strip();
  }
}

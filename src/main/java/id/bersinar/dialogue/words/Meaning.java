package id.bersinar.dialogue.words;

import java.util.List;

/// What is meant by words that answer no question.
public sealed interface Meaning {

  /// A command.
  ///
  /// @param rest what else was said, as it was typed, or empty
  /// @param exact whether it was spelled as it is listed, and nothing else was said
  record Opens(String command, String rest, boolean exact) implements Meaning {
    /// Never prints what was said.
    @Override
    public String toString() {
      return "Opens " + command;
    }
  }

  /// One of several commands, or one that words alone don't open; the person is asked.
  record Either(List<String> commands) implements Meaning {
    public Either {
      commands = List.copyOf(commands);
    }
  }

  /// Perhaps one of several commands, or something else that doesn't stay; the person is asked, and
  /// the words are held until then.
  record Perhaps(List<String> commands) implements Meaning {
    public Perhaps {
      commands = List.copyOf(commands);
    }
  }

  /// Only a greeting.
  record Greeting() implements Meaning {}

  /// Only thanks.
  record Thanks() implements Meaning {}

  /// Nobody knows.
  record Unknown() implements Meaning {}
}

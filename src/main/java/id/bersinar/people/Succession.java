package id.bersinar.people;

import id.bersinar.dialogue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// What belongs to an office passes on to whoever takes over. Each feature passes on what it has;
/// then both are told, once of all.
public final class Succession {

  private final UUID heir;
  private final List<Text> lines = new ArrayList<>();
  private final List<String> commands = new ArrayList<>();

  Succession(UUID heir) {
    this.heir = heir;
  }

  UUID heir() {
    return heir;
  }

  /// What has passed on; empty where there was nothing.
  List<Text> lines() {
    return lines;
  }

  /// That show it.
  List<String> commands() {
    return commands;
  }

  /// @param command that shows it
  /// @param passing gives all that there is to the heir, and says what that was; nothing where
  ///     there was nothing
  public void pass(String command, Function<UUID, List<Text>> passing) {
    var passed = passing.apply(heir);
    if (!passed.isEmpty()) {
      lines.addAll(passed);
      commands.add(command);
    }
  }
}

package id.bersinar.tips;

import id.bersinar.tips.recovery.RecoveryKeyCommand;

/// What the program's start needs of tips. It sees all rooms; no room may see it.
public final class CommandLine {

  private CommandLine() {}

  /// `recovery-key`.
  public static void makeRecoveryKey() {
    RecoveryKeyCommand.run();
  }
}

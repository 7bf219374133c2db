package id.bersinar.dialogue;

/// Where a dialogue's state lives and what its answers pass through.
public enum Keeping {
  /// State in the database, answers through the outbox; survives a restart. Ends after 24 hours of
  /// silence.
  DURABLE,
  /// State in memory only, answers straight to Telegram: no inbox, session or outbox row is
  /// written. Ends after 15 minutes of silence or with the process.
  VOLATILE,
  /// As [#VOLATILE], and the dialogue isn't told who the visitor is.
  ANONYMOUS;

  /// Whether handling an update must write neither inbox nor session nor outbox.
  public boolean inMemory() {
    return this != DURABLE;
  }
}

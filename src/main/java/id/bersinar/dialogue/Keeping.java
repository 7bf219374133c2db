package id.bersinar.dialogue;

/// Where a dialogue's state lives and what its answers pass through, and how they arrive for that.
public enum Keeping {

  /// State in the database, answers through the outbox; survives a restart. Ends after 24 hours of
  /// silence.
  DURABLE,

  /// State in memory only, answers straight to Telegram: no inbox, session or outbox row is
  /// written. Ends after 15 minutes of silence or with the process. What is said may be passed on.
  VOLATILE,

  /// As [#VOLATILE], and the person's Telegram keeps all that is said from being forwarded, saved
  /// or captured. What both sides say disappears from the chat again, see [ConfidencesOver].
  CONFIDENTIAL,

  /// As [#CONFIDENTIAL], and all that is said arrives without a sound: a phone that lies on the
  /// table must not call attention to it. The dialogue isn't told who the visitor is.
  ANONYMOUS;

  /// Whether handling an update must write neither inbox nor session nor outbox.
  public boolean inMemory() {
    return this != DURABLE;
  }

  /// Whether what is said can't be forwarded, saved or captured.
  public boolean guarded() {
    return this == CONFIDENTIAL || this == ANONYMOUS;
  }

  /// Whether what is said arrives without a sound.
  public boolean silent() {
    return this == ANONYMOUS;
  }
}

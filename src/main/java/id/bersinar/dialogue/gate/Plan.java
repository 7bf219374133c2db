package id.bersinar.dialogue.gate;

/// What is to be done about something that came in, and where it may be written down. It is asked
/// for once, when the chat's turn has come, and holds until its work is done.
public sealed interface Plan {

  /// The work; it may be tried again when it fails.
  Runnable work();

  /// It belongs to what is kept in the database: the work is done within the caller's transaction.
  record Durable(Runnable work) implements Plan {}

  /// It belongs to a conversation in memory: neither what came in nor that something did may be
  /// written down, and the work is done outside of a transaction.
  ///
  /// @param message what becomes of the person's message
  record Untraced(Runnable work, Stay message) implements Plan {}

  /// For how long a message of the person stays in the chat.
  enum Stay {
    /// It isn't the bot's affair.
    FOR_GOOD,
    /// Until it is withdrawn, or its time has come; see [DirectLine#withdraw].
    FOR_A_WHILE,
    /// Until the anonymous conversation is wiped, or at once where it tells a secret.
    UNTIL_WIPED
  }
}

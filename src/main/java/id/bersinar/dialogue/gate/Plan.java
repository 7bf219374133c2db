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
  /// @param mayBeWiped whether the person's message may have to be deleted from the chat, so that
  ///     its number has to be known
  record Untraced(Runnable work, boolean mayBeWiped) implements Plan {}
}

package id.bersinar.people;

import java.util.Optional;
import java.util.UUID;

/// Published when an operator does something that oversight should be able to read, within the
/// running transaction.
///
/// @param who absent where it isn't known, as of an edited setting
/// @param subject whom or what it is about, by handle or name; empty where there is none
public record OperatorStep(Optional<UUID> who, Act act, String subject) {

  /// What was done.
  public enum Act {
    INVITED_STAKEHOLDER,
    INVITED_LIAISON,
    INVITED_OVERSIGHT,
    INVITED_OPERATOR,
    /// Somebody used an invitation; the subject is the invitation.
    JOINED,
    DISMISSED,
    PROPOSED,
    SECONDED,
    STOPPED,
    /// The setting names somebody as an operator.
    NAMED_OPERATOR,
    LEFT_OPERATORS,
    CHANGED_SETTING,
    CHANGED_TEXTS,
    /// Numbers to call in need; the subject is whose, as in the area file.
    CHANGED_HOTLINE,
    /// Wrote to residents; the subject is the broadcast.
    SENT_BROADCAST
  }

  static OperatorStep of(UUID who, Act act, UUID subject) {
    return new OperatorStep(Optional.of(who), act, Person.handle(subject));
  }
}

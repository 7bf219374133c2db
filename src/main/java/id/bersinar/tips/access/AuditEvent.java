package id.bersinar.tips.access;

/// What the [AuditTrail] records.
public enum AuditEvent {
  CHOSE_PASSPHRASE,
  UNLOCKED,
  FORGOT_PASSPHRASE,
  /// The subject is a colleague.
  GAVE_ACCESS,
  /// Got access by the recovery key.
  RECOVERED,
  /// Saw what a tip says: once an hour.
  READ,
  CLAIMED,
  RELEASED,
  ASKED,
  /// Asked something by which the sender might be found.
  ASKED_WHO,
  NOTED,
  OPENED_PHOTO,
  HANDED_OVER,
  /// Was handed over a tip.
  RECEIVED,
  MERGED,
  /// Another tip was merged into this one.
  TOOK_IN,
  PASSED_ON,
  CLOSED,
  /// Takes it for no tip, and a second officer has to agree.
  PROPOSED_SPAM,
  /// Agreed that it is none, which closed it.
  MARKED_SPAM,
  /// Left it alone for too long, so that others may claim it.
  LAPSED,
  LEFT_DESK,
  /// Brought the desk's notices to a group.
  ATTACHED_GROUP,
  /// Ended them there.
  DETACHED_GROUP,
  /// Was given a first key for a desk where nobody held one any more.
  GOT_FIRST_KEY,
  /// A key that somebody had put into the database, or changed there; the subject is the key.
  REFUSED_KEY,
  INVITED_STAKEHOLDER,
  INVITED_LIAISON,
  INVITED_OVERSIGHT,
  INVITED_OPERATOR,
  JOINED,
  DISMISSED,
  PROPOSED,
  SECONDED,
  STOPPED,
  NAMED_OPERATOR,
  LEFT_OPERATORS,
  CHANGED_SETTING,
  CHANGED_TEXTS,
  CHANGED_HOTLINE,
  SENT_BROADCAST;

  /// Whether it is about the operators' side, which oversight alone reads.
  public boolean isOperators() {
    return compareTo(INVITED_STAKEHOLDER) >= 0;
  }
}

package id.bersinar.meetings;

import id.bersinar.dialogue.Text;

/// What somebody who is invited has answered.
enum Rsvp {
  YES,
  NO,
  /// Somebody else comes for them.
  DEPUTY,
  /// Nothing yet.
  OPEN;

  Text label() {
    return Text.of("meetings.rsvp.", this);
  }
}

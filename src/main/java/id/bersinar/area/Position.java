package id.bersinar.area;

import id.bersinar.dialogue.Text;

/// What a liaison officer is at the desk, from below: along these reminders climb before they reach
/// the next desk.
public enum Position {
  /// Who receives and handles tips.
  OFFICER,
  /// At a Polsek the Kanit.
  UNIT_HEAD,
  /// At a Polsek the Kapolsek.
  CHIEF;

  /// As people call it.
  public Text label() {
    return Text.of("area.position.", this);
  }
}

package id.bersinar.reminders;

import id.bersinar.people.Audience;

/// A reminder as somebody wants it.
record Plan(String message, Schedule schedule, Audience audience) {

  /// In characters.
  static final int LONGEST_MESSAGE = 1000;
}

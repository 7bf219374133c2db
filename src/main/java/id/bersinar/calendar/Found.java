package id.bersinar.calendar;

/// A time that stood within a longer sentence.
///
/// @param reading what it means
/// @param time its words, which are read as the same
/// @param rest the other words, without those that only ask for a reminder
public record Found(Reading reading, String time, String rest) {

  /// Never prints what was typed.
  @Override
  public String toString() {
    return "Found";
  }
}

package id.bersinar.telegram;

/// An update as it came.
///
/// @param id Telegram's update_id, which may exceed 32 bits
/// @param json the whole update
record ReceivedUpdate(long id, String json) {

  /// The update without what it says.
  ReceivedUpdate withoutContent() {
    return new ReceivedUpdate(id, "");
  }

  /// Never prints what was said.
  @Override
  public String toString() {
    return "ReceivedUpdate[" + id + "]";
  }
}

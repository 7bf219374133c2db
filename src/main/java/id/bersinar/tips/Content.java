package id.bersinar.tips;

import java.time.LocalDate;

/// What is sealed: readable in memory only, and never printed.
sealed interface Content permits Report, Content.Message, Content.Picture, Content.Unreadable {

  /// A question of the liaison's, or what its sender adds to a tip.
  ///
  /// @param on the day in the area's zone; a finer time could be held against other traces
  record Message(String text, LocalDate on) implements Content {
    @Override
    public String toString() {
      return "Message";
    }
  }

  /// A picture, of which nothing is left but what can be seen.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Picture(byte[] jpeg) implements Content {
    @Override
    public String toString() {
      return "Picture";
    }
  }

  /// Something that was changed after it had been sealed, or was sealed with another key.
  record Unreadable() implements Content {}
}

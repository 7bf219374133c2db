package id.bersinar.tips.record;

import java.time.LocalDate;

/// What is sealed: readable in memory only, and never printed.
public sealed interface Content
    permits Report, Content.Message, Content.Note, Content.Picture, Content.Unreadable {

  /// A question of the liaison's, or what its sender adds to a tip.
  ///
  /// @param on the day in the area's zone; a finer time could be held against other traces
  record Message(String text, LocalDate on) implements Content {
    @Override
    public String toString() {
      return "Message";
    }
  }

  /// What officers note for each other.
  ///
  /// @param words typed, or what the remark is about: a colleague's name, a tip's handle, a desk
  /// @param on as in [Message]
  /// @param by the officer, as officers call each other
  record Note(Remark remark, String words, LocalDate on, String by) implements Content {
    @Override
    public String toString() {
      return "Note";
    }
  }

  /// What a note says.
  enum Remark {
    /// An officer's own words.
    WRITTEN,
    HANDED_OVER,
    /// Another tip tells the same and was closed for this one.
    TAKEN_IN,
    /// This one was closed for another.
    MERGED,
    /// What it says was told to the next desk.
    PASSED_ON,
    /// What its picture shows, for those who don't see it.
    PICTURE_SHOWS,
    /// It was told by the desk below.
    FROM_BELOW
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

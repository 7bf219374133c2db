package id.bersinar.dialogue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One message from the bot.
public sealed interface Reply {

  /// A text, with what can be tapped.
  ///
  /// @param guarded the recipient's Telegram keeps it from being forwarded, saved or captured
  /// @param silent arrives without a sound
  record Say(Text text, Keyboard keyboard, boolean guarded, boolean silent) implements Reply {

    /// The same with these buttons; their answers count for the open question, so outside a
    /// [Question] only [Button.Go] and [Button.Link] make sense.
    public Say with(Keyboard keyboard) {
      return new Say(text, keyboard, guarded, silent);
    }

    /// The same with that text.
    Say saying(Text text) {
      return new Say(text, keyboard, guarded, silent);
    }

    /// The same, kept from being forwarded, saved or captured.
    public Say guard() {
      return new Say(text, keyboard, true, silent);
    }

    /// The same, without a sound.
    public Say hush() {
      return new Say(text, keyboard, guarded, true);
    }
  }

  /// Replaces the message whose button was tapped; where nothing was tapped, or the message is
  /// gone, it is said as a new one.
  record Amend(Text text, Keyboard.Buttons keyboard) implements Reply {}

  /// Keeps one message of the chat up to date, also while nobody taps: what follows under the same
  /// key takes its place, after a restart too. Telegram slows whoever edits a message more often
  /// than every five seconds.
  ///
  /// @param last nothing follows under that key
  record Live(UUID key, Text text, Keyboard.Buttons keyboard, boolean last) implements Reply {}

  /// A place on the map, in WGS 84 degrees.
  record Venue(double latitude, double longitude, String title, String address) implements Reply {}

  /// A picture. It only goes straight, so only a dialogue in memory can show one.
  ///
  /// @param jpeg as it is sent, without anything of whoever took it
  /// @param lifetime after which it is deleted from the chat; absent where it stays
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Picture(byte[] jpeg, Optional<Duration> lifetime) implements Reply {

    /// The same, deleted from the chat after that time, also if the bot is started anew meanwhile.
    ///
    /// @param lifetime less than the 48 hours for which Telegram lets a bot delete
    public Picture vanishAfter(Duration lifetime) {
      return new Picture(jpeg, Optional.of(lifetime));
    }
  }

  /// A file to be kept, opened in another program, or printed. Where the dialogue is kept in the
  /// database it waits there for its turn to be sent; what must not be stored is sent by one that
  /// isn't, such as a [Shortcut] that is [Keeping#VOLATILE].
  ///
  /// @param name as it is shown, with its ending
  /// @param type its media type
  /// @param words are shown below it; at most 1024 characters
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record File(String name, String type, byte[] content, Text words) implements Reply {}

  /// As [File], of what is first put into the recipient's language: UTF-8 with a byte order mark,
  /// without which spreadsheets misread it.
  record Written(String name, String type, Text content, Text words) implements Reply {}

  /// A table as a picture, which is drawn when it is sent, and the same in words below it. Where it
  /// can't be drawn the words come alone.
  ///
  /// @param legend what the marks mean
  record Sheet(
      Text title, List<Section> sections, List<Line> legend, Text words, Keyboard.Buttons keyboard)
      implements Reply {

    /// A row of the table; what has no room is counted.
    ///
    /// @param below in small letters below the heading
    public record Section(Text heading, Text below, List<Line> lines) {}

    public record Line(Mark mark, Text text) {}

    /// Marks differ by form, and not by colour alone.
    public enum Mark {
      ROUND,
      SQUARE,
      DIAMOND,
      WARNING
    }
  }

  static Picture picture(byte[] jpeg) {
    return new Picture(jpeg, Optional.empty());
  }

  static Say say(Text text) {
    return new Say(text, Keyboard.none(), false, false);
  }

  static Say say(String key) {
    return say(Text.of(key));
  }

  /// Replaces the tapped message and takes its buttons away.
  static Amend amend(Text text) {
    return new Amend(text, Keyboard.buttons());
  }
}

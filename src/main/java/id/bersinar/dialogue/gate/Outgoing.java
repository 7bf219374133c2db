package id.bersinar.dialogue.gate;

import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Lane;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message ready to leave: in its language, with its buttons' data.
///
/// @param chat Telegram's chat id
/// @param thread the group's topic; absent elsewhere
/// @param guarded as in [Reply.Say]
/// @param silent as in [Reply.Say]
/// @param bearing what it is to the question that is open in the chat; absent: nothing
public record Outgoing(
    long chat,
    @Nullable Integer thread,
    Lane lane,
    Content content,
    boolean guarded,
    boolean silent,
    @Nullable Bearing bearing) {

  /// Stands in a button's data for the number of the message with which the chat's anonymous
  /// conversation began, so that it can be wiped by that button even after a restart.
  public static final String FIRST = "\u0001";

  /// How such a number is written.
  public static final int RADIX = 36;

  /// Outside of topics.
  public Outgoing(long chat, Lane lane, Content content, boolean guarded, boolean silent) {
    this(chat, null, lane, content, guarded, silent, null);
  }

  /// What a message is to the question that is open in the chat.
  public enum Bearing {
    /// It asks; what was asked before is answered or asked no more.
    ASKS,
    /// Nothing is asked any more.
    CLOSES
  }

  /// What the message shows.
  public sealed interface Content {}

  /// Text in Telegram's HTML, of any length.
  public record Html(String html, Markup markup) implements Content {}

  /// Replaces an earlier message of the chat; becomes a new one where that is gone.
  public record Edit(int message, String html, Inline markup) implements Content {}

  /// Keeps one message of the chat up to date: the first under a key becomes a new message, and
  /// whatever follows replaces it. Of those that wait only the newest is sent.
  ///
  /// @param last nothing follows under that key
  public record Live(UUID key, String html, Inline markup, boolean last) implements Content {}

  /// A place on the map.
  public record Place(double latitude, double longitude, String title, String address)
      implements Content {}

  /// A picture, which goes by the [DirectLine] only: what is shown must not be stored as it is.
  ///
  /// @param lifetime as in [Reply.Picture]
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Picture(byte[] jpeg, Optional<Duration> lifetime) implements Content {}

  /// A file, with text in Telegram's HTML below it; see [Reply.File].
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record File(String name, String type, byte[] content, String html) implements Content {}

  /// A table to be drawn, with text in Telegram's HTML below it; see [Reply.Sheet].
  public record Sheet(Drawing drawing, String html, Inline markup) implements Content {}

  /// What can be tapped.
  public sealed interface Markup {}

  /// Nothing changes.
  public record Unchanged() implements Markup {}

  /// Buttons under the message.
  public record Inline(List<List<Key>> rows) implements Markup {
    private Inline since(String first) {
      return new Inline(
          rows.stream().map(row -> row.stream().map(key -> key.since(first)).toList()).toList());
    }
  }

  /// Keys in place of the phone's keyboard; the first shares something, the others are typed for
  /// the person.
  ///
  /// @param share what the first key shares
  public record Keys(Share share, String label, List<String> others) implements Markup {}

  /// Keys that stay in place of the phone's keyboard and are typed for the person.
  public record QuickKeys(List<List<String>> rows) implements Markup {}

  /// Takes the keys in place of the phone's keyboard away.
  public record NoKeys() implements Markup {}

  /// What a key can share.
  public enum Share {
    CONTACT,
    LOCATION
  }

  /// A button; either data or a link.
  ///
  /// @param data at most 64 bytes, or empty
  /// @param url or empty
  public record Key(String label, String data, String url) {
    private Key since(String first) {
      return new Key(label, data.replace(FIRST, first), url);
    }
  }

  /// The buttons under it; absent where there can be none.
  public Optional<Inline> buttons() {
    return switch (content) {
      case Html(_, Inline markup) -> Optional.of(markup);
      case Edit(_, _, var markup) -> Optional.of(markup);
      case Live(_, _, var markup, _) -> Optional.of(markup);
      case Sheet(_, _, var markup) -> Optional.of(markup);
      case Html _, Place _, Picture _, File _ -> Optional.empty();
    };
  }

  /// The same message, guarded and silent as all is that is said in what is kept there.
  public Outgoing as(Keeping keeping) {
    return new Outgoing(
        chat,
        thread,
        lane,
        content,
        guarded || keeping.guarded(),
        silent || keeping.silent(),
        bearing);
  }

  /// The same message with another content.
  public Outgoing with(Content content) {
    return new Outgoing(chat, thread, lane, content, guarded, silent, bearing);
  }

  /// The same message, which is that to the open question.
  public Outgoing with(Bearing bearing) {
    return new Outgoing(chat, thread, lane, content, guarded, silent, bearing);
  }

  /// The same message to another chat.
  public Outgoing to(long chat) {
    return new Outgoing(chat, thread, lane, content, guarded, silent, bearing);
  }

  /// The same message in that topic, or in none.
  public Outgoing in(@Nullable Integer thread) {
    return new Outgoing(chat, thread, lane, content, guarded, silent, bearing);
  }

  /// The same message of a conversation that began with that message; empty: with this one.
  public Outgoing since(String first) {
    return switch (content) {
      case Html(var html, Inline markup) -> with(new Html(html, markup.since(first)));
      case Edit(var message, var html, var markup) ->
          with(new Edit(message, html, markup.since(first)));
      case Live(var key, var html, var markup, boolean last) ->
          with(new Live(key, html, markup.since(first), last));
      case Sheet(var drawing, var html, var markup) ->
          with(new Sheet(drawing, html, markup.since(first)));
      case Html _, Place _, Picture _, File _ -> this;
    };
  }

  /// Never prints what is said or to whom: logs must not know it.
  @Override
  public String toString() {
    return "Outgoing[" + lane + " " + content.getClass().getSimpleName() + "]";
  }
}

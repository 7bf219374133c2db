package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.gate.Outgoing;
import java.util.ArrayList;
import java.util.List;

/// Saves messages, which Telegram allows one a second: a text without buttons goes into one message
/// with the text after it.
final class Messages {

  private Messages() {}

  static List<Outgoing> joined(List<Outgoing> messages) {
    var joined = new ArrayList<Outgoing>();
    for (var message : messages) {
      if (!joined.isEmpty() && fit(joined.getLast(), message)) {
        joined.add(together(joined.removeLast(), message));
      } else {
        joined.add(message);
      }
    }
    return List.copyOf(joined);
  }

  private static boolean fit(Outgoing first, Outgoing second) {
    return isJoined(first)
        && second.content() instanceof Outgoing.Html
        && first.guarded() == second.guarded()
        && first.silent() == second.silent();
  }

  /// Whether the text after it goes into the same message.
  static boolean isJoined(Outgoing message) {
    return message.content() instanceof Outgoing.Html(_, Outgoing.Unchanged _);
  }

  private static Outgoing together(Outgoing first, Outgoing second) {
    var above = (Outgoing.Html) first.content();
    var below = (Outgoing.Html) second.content();
    return second.with(new Outgoing.Html(above.html() + "\n\n" + below.html(), below.markup()));
  }
}

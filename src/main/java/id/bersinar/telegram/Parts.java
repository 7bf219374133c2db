package id.bersinar.telegram;

import id.bersinar.dialogue.gate.Outgoing;
import java.util.ArrayList;
import java.util.List;

/// A message in parts that Telegram takes; what can be tapped comes under the last one.
final class Parts {

  /// Bot API, sendPhoto: 0-1024 characters after entities parsing.
  private static final int LONGEST_CAPTION = 1024;

  private Parts() {}

  static List<Outgoing> of(Outgoing message) {
    return switch (message.content()) {
      case Outgoing.Html(var html, var markup) -> {
        var texts = LongText.parts(html);
        var parts = new ArrayList<Outgoing>();
        for (var text : texts.subList(0, texts.size() - 1)) {
          parts.add(message.with(new Outgoing.Html(text, new Outgoing.Unchanged())));
        }
        parts.add(message.with(new Outgoing.Html(texts.getLast(), markup)));
        yield List.copyOf(parts);
      }
      case Outgoing.Edit(var number, var html, var markup) -> {
        var texts = LongText.parts(html);
        if (texts.size() == 1) {
          yield List.of(message);
        }
        var first = new Outgoing.Edit(number, texts.getFirst(), new Outgoing.Inline(List.of()));
        var rest = String.join("\n", texts.subList(1, texts.size()));
        var parts = new ArrayList<Outgoing>();
        parts.add(message.with(first));
        parts.addAll(of(message.with(new Outgoing.Html(rest, markup))));
        yield List.copyOf(parts);
      }
      case Outgoing.Sheet(var drawing, var html, var markup) -> {
        if (LongText.parts(html, LONGEST_CAPTION).size() <= 1) {
          yield List.of(message);
        }
        var parts = new ArrayList<Outgoing>();
        parts.add(message.with(new Outgoing.Sheet(drawing, "", new Outgoing.Inline(List.of()))));
        parts.addAll(of(message.with(new Outgoing.Html(html, markup))));
        yield List.copyOf(parts);
      }
      case Outgoing.Live _, Outgoing.Place _, Outgoing.Picture _, Outgoing.File _ ->
          List.of(message);
    };
  }
}

package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.dialogue.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// What a turn says, in the visitor's language. It takes keys away that stand in place of the
/// phone's keyboard.
final class Speech {

  private final long chat;
  private final OptionalInt tapped;
  private final Texts texts;
  private final List<Outgoing> said = new ArrayList<>();
  private final List<Outgoing> first = new ArrayList<>();
  private Rendering rendering;
  private boolean keysShown;
  private String begin = Outgoing.FIRST;

  /// @param tapped the message whose button was tapped
  Speech(long chat, OptionalInt tapped, Texts texts, Language language) {
    this.chat = chat;
    this.tapped = tapped;
    this.texts = texts;
    this.rendering = in(language);
  }

  private Rendering in(Language language) {
    return new Rendering(texts, language, Optional.empty(), false, tapped);
  }

  /// Goes on in that language.
  void change(Language language) {
    rendering = in(language);
  }

  /// What is said from now on belongs to an earlier conversation.
  ///
  /// @param first as its buttons tell it
  void since(String first) {
    begin = first;
  }

  /// Notes that keys stand in place of the phone's keyboard, or that none do.
  void keysShown(boolean shown) {
    keysShown = shown;
  }

  String plain(Text text) {
    return rendering.plain(text);
  }

  /// Says something of the conversation that is kept there, in the manner that is fit for it.
  void say(Keeping keeping, Reply reply) {
    say(rendering.outgoing(chat, Lane.ANSWER, reply).as(keeping));
  }

  /// As [#say], before all else and as a message of its own.
  void first(Keeping keeping, Reply reply) {
    first.add(rendering.outgoing(chat, Lane.ANSWER, reply).as(keeping));
  }

  /// As [#say], with buttons that answer the question.
  ///
  /// @param token of the question
  void ask(Keeping keeping, Reply question, String token, boolean wayBack) {
    say(rendering.asking(token, wayBack).outgoing(chat, Lane.ANSWER, question).as(keeping));
  }

  private void say(Outgoing message) {
    if (keysShown && message.content() instanceof Outgoing.Html(var html, var markup)) {
      keysShown = false;
      switch (markup) {
        case Outgoing.Unchanged() -> {
          said.add(message.with(new Outgoing.Html(html, new Outgoing.NoKeys())));
          return;
        }
        // Buttons and the removal of keys don't fit into one message.
        case Outgoing.Inline _ ->
            said.add(
                message.with(
                    new Outgoing.Html(
                        rendering.html(Text.of("dialogue.noted")), new Outgoing.NoKeys())));
        case Outgoing.Keys _, Outgoing.NoKeys _ -> {}
      }
    }
    said.add(message);
  }

  /// All of it, in order; neighbouring plain texts as one message.
  List<Outgoing> outgoing() {
    var joined = Messages.joined(said);
    var rest =
        begin.equals(Outgoing.FIRST) ? joined : joined.stream().map(it -> it.since(begin)).toList();
    return Stream.concat(first.stream(), rest.stream()).toList();
  }
}

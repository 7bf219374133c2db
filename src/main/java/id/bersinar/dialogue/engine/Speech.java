package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.dialogue.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/// What a turn says, in the visitor's language. It takes keys away that stand in place of the
/// phone's keyboard, or puts those there that stay, and a question in place of the tapped one.
final class Speech {

  private final long chat;
  private final OptionalInt tapped;
  private final Texts texts;
  private final QuickMenu quickMenu;
  private final List<Outgoing> said = new ArrayList<>();
  private final List<Outgoing> first = new ArrayList<>();
  private Rendering rendering;
  private final BooleanSupplier quiet;
  private Optional<Outgoing.QuickKeys> quick;
  private boolean keysShown;
  private boolean inPlace;
  private boolean telling;
  private boolean closes;
  private String begin = Outgoing.FIRST;

  /// @param tapped the message whose button was tapped
  /// @param quiet whether something anonymous is open, under which no keys come to stand
  Speech(
      long chat,
      OptionalInt tapped,
      Texts texts,
      QuickMenu quickMenu,
      BooleanSupplier quiet,
      Visitor visitor) {
    this.chat = chat;
    this.tapped = tapped;
    this.texts = texts;
    this.quickMenu = quickMenu;
    this.quiet = quiet;
    this.rendering = in(visitor.language());
    this.quick = quickMenu.keys(visitor);
  }

  private Rendering in(Language language) {
    return new Rendering(texts, language, Optional.empty(), false, tapped);
  }

  /// Goes on with the visitor as they are now.
  void change(Visitor visitor) {
    rendering = in(visitor.language());
    quick = quickMenu.keys(visitor);
  }

  /// Something anonymous begins, under which no keys stay, whichever they are.
  ///
  /// @param gone whether they are away already
  void hush(boolean gone) {
    keysShown = !gone;
    quick = Optional.empty();
  }

  private Optional<Outgoing.QuickKeys> quick() {
    return quiet.getAsBoolean() ? Optional.empty() : quick;
  }

  /// What is said from now on belongs to an earlier conversation.
  ///
  /// @param first as its buttons tell it
  void since(String first) {
    begin = first;
  }

  /// Notes that the tapped message carries the open question and needn't stay: what follows takes
  /// its place, if it fits into one message with buttons.
  ///
  /// @param inPlace false: it stays all the same
  void inPlace(boolean inPlace) {
    this.inPlace = inPlace;
  }

  /// Notes that the question that was open is open no more.
  void closes() {
    closes = true;
  }

  /// Whether what was said is to stay and goes into one message with the question that follows.
  boolean isTelling() {
    return telling;
  }

  /// Notes that keys stand in place of the phone's keyboard, if they do.
  void keysShown(boolean shown) {
    keysShown |= shown;
  }

  /// The text of a button in every language.
  List<String> labels(Text text) {
    return texts.languages().stream().map(it -> texts.plain(text, it)).distinct().toList();
  }

  /// Says something of the conversation that is kept there, in the manner that is fit for it.
  void say(Keeping keeping, Reply reply) {
    say(keeping, List.of(reply), false);
  }

  /// Says what comes before a question.
  ///
  /// @param passing whether nobody needs it any more once that is answered
  void say(Keeping keeping, List<Reply> notes, boolean passing) {
    for (var note : notes) {
      say(rendering.outgoing(chat, Lane.ANSWER, note).as(keeping));
      telling = (telling || !passing) && Messages.isJoined(said.getLast());
    }
  }

  /// As [#say], leaving the keys in place of the phone's keyboard where they are.
  void remark(Keeping keeping, Text text) {
    said.add(rendering.outgoing(chat, Lane.ANSWER, Reply.say(text)).as(keeping));
  }

  /// As [#say], before all else and as a message of its own.
  void first(Keeping keeping, Reply reply) {
    first.add(rendering.outgoing(chat, Lane.ANSWER, reply).as(keeping));
  }

  /// As [#say], with buttons that answer the question.
  ///
  /// @param token of the question
  void ask(Keeping keeping, Reply question, String token, boolean wayBack) {
    say(
        rendering
            .asking(token, wayBack)
            .outgoing(chat, Lane.ANSWER, question)
            .as(keeping)
            .with(Outgoing.Bearing.ASKS));
  }

  /// Says the last words of something. Where they leave nothing to tap they get the way to the
  /// menu.
  void close(Keeping keeping, List<Reply> last) {
    for (int i = 0; i < last.size(); i++) {
      boolean open = i == last.size() - 1 && isPlain(last.get(i));
      switch (last.get(i)) {
        case Reply.Say plain when open && quick().isEmpty() ->
            say(keeping, plain.with(Menu.button()));
        case Reply.Say plain when open -> sayWithKeys(keeping, plain);
        case Reply reply -> say(keeping, reply);
      }
    }
  }

  /// Says what comes before something else, with the keys that stay.
  void lead(Keeping keeping, List<Reply> words) {
    for (int i = 0; i < words.size(); i++) {
      if (i == words.size() - 1
          && isPlain(words.get(i))
          && keeping != Keeping.ANONYMOUS
          && quick().isPresent()) {
        sayWithKeys(keeping, words.get(i));
      } else {
        say(keeping, words.get(i));
      }
    }
  }

  private static boolean isPlain(Reply reply) {
    return reply instanceof Reply.Say say && say.keyboard() instanceof Keyboard.None;
  }

  private void sayWithKeys(Keeping keeping, Reply reply) {
    keysShown = true;
    say(keeping, reply);
  }

  private void say(Outgoing message) {
    if (keysShown) {
      keysShown = false;
      Outgoing.Markup instead =
          quick().<Outgoing.Markup>map(it -> it).orElseGet(Outgoing.NoKeys::new);
      switch (message.content()) {
        case Outgoing.Html(var html, Outgoing.Unchanged _) -> {
          said.add(message.with(new Outgoing.Html(html, instead)));
          return;
        }
        case Outgoing.Html(_, Outgoing.Keys _) -> {}
        // These take no other keys along.
        case Outgoing.Html _,
            Outgoing.Edit _,
            Outgoing.Live _,
            Outgoing.Place _,
            Outgoing.Picture _,
            Outgoing.File _,
            Outgoing.Sheet _ ->
            said.add(
                message.with(
                    new Outgoing.Html(rendering.html(Text.of("dialogue.noted")), instead)));
      }
    }
    said.add(message);
  }

  /// What comes before all else.
  List<Outgoing> urgent() {
    return List.copyOf(first);
  }

  /// The rest, in order; neighbouring plain texts as one message.
  List<Outgoing> outgoing() {
    var joined = new ArrayList<>(Messages.joined(said));
    if (!joined.isEmpty() && joined.getLast().bearing() == null && closes) {
      joined.add(joined.removeLast().with(Outgoing.Bearing.CLOSES));
    }
    if (inPlace && tapped.isPresent() && joined.size() == 1) {
      joined.add(placed(joined.removeLast()));
    }
    return begin.equals(Outgoing.FIRST)
        ? List.copyOf(joined)
        : joined.stream().map(it -> it.since(begin)).toList();
  }

  private Outgoing placed(Outgoing message) {
    return message.content() instanceof Outgoing.Html(var html, Outgoing.Inline markup)
        ? message.with(new Outgoing.Edit(tapped.orElseThrow(), html, markup))
        : message;
  }
}

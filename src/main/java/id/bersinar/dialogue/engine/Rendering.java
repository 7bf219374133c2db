package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Shortcut;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.gate.Drawing;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.dialogue.gate.Visitors;
import id.bersinar.dialogue.texts.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// Puts replies into a language and gives buttons their data.
///
/// @param token names the open question in the data of its buttons; empty where there is none
/// @param wayBack whether there is a question before the open one
/// @param tapped the message whose button was tapped
record Rendering(
    Texts texts, Language language, Optional<String> token, boolean wayBack, OptionalInt tapped) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  Rendering(Texts texts, Language language) {
    this(texts, language, Optional.empty(), false, OptionalInt.empty());
  }

  /// What that is answered in: the language of its person's Telegram while the database is away.
  static Language languageOf(Incoming incoming, Visitors visitors, Texts texts) {
    try {
      return visitors.glimpse(incoming).language();
    } catch (DataAccessException | TransactionException e) {
      return texts.closest(incoming.languageCode());
    }
  }

  Rendering asking(String token, boolean wayBack) {
    return new Rendering(texts, language, Optional.of(token), wayBack, tapped);
  }

  String html(Text text) {
    return texts.render(text, language);
  }

  String plain(Text text) {
    return texts.plain(text, language);
  }

  Outgoing outgoing(long chat, Lane lane, Reply reply) {
    return switch (reply) {
      case Reply.Say say ->
          new Outgoing(
              chat,
              lane,
              new Outgoing.Html(html(say.text()), markup(say.keyboard())),
              say.guarded(),
              say.silent());
      case Reply.Amend(var text, var keyboard) ->
          new Outgoing(chat, lane, amended(text, inline(keyboard)), false, false);
      case Reply.Live(var key, var text, var keyboard, boolean last) ->
          new Outgoing(
              chat, lane, new Outgoing.Live(key, html(text), inline(keyboard), last), false, false);
      case Reply.Picture(var jpeg, var lifetime) ->
          new Outgoing(chat, lane, new Outgoing.Picture(jpeg, lifetime), false, false);
      case Reply.File(var name, var type, var content, var words) ->
          file(chat, lane, name, type, content, words);
      case Reply.Written(var name, var type, var content, var words) -> {
        var bytes = (BYTE_ORDER_MARK + plain(content)).getBytes(StandardCharsets.UTF_8);
        yield file(chat, lane, name, type, bytes, words);
      }
      case Reply.Sheet sheet ->
          new Outgoing(
              chat,
              lane,
              new Outgoing.Sheet(drawing(sheet), html(sheet.words()), inline(sheet.keyboard())),
              false,
              false);
      case Reply.Venue(var latitude, var longitude, var title, var address) ->
          new Outgoing(
              chat, lane, new Outgoing.Place(latitude, longitude, title, address), false, false);
    };
  }

  private Outgoing file(
      long chat, Lane lane, String name, String type, byte[] content, Text words) {
    var file = new Outgoing.File(name, type, content, html(words));
    return new Outgoing(chat, lane, file, false, false);
  }

  private Drawing drawing(Reply.Sheet sheet) {
    var sections =
        sheet.sections().stream()
            .map(
                it ->
                    new Drawing.Section(plain(it.heading()), plain(it.below()), lines(it.lines())))
            .toList();
    return new Drawing(plain(sheet.title()), sections, lines(sheet.legend()));
  }

  private List<Drawing.Line> lines(List<Reply.Sheet.Line> lines) {
    return lines.stream().map(it -> new Drawing.Line(it.mark(), plain(it.text()))).toList();
  }

  private Outgoing.Content amended(Text text, Outgoing.Inline markup) {
    var html = html(text);
    return tapped.isPresent()
        ? new Outgoing.Edit(tapped.getAsInt(), html, markup)
        : new Outgoing.Html(html, markup);
  }

  private Outgoing.Markup markup(Keyboard keyboard) {
    return switch (keyboard) {
      case Keyboard.None() -> new Outgoing.Unchanged();
      case Keyboard.Buttons buttons ->
          buttons.rows().isEmpty() ? new Outgoing.Unchanged() : inline(buttons);
      case Keyboard.ShareContact(var label) -> keys(Outgoing.Share.CONTACT, label);
      case Keyboard.ShareLocation(var label) -> keys(Outgoing.Share.LOCATION, label);
    };
  }

  private Outgoing.Keys keys(Outgoing.Share share, Text label) {
    var others = new ArrayList<String>();
    if (wayBack) {
      others.add(plain(Text.of("dialogue.back")));
    }
    others.add(plain(Text.of("dialogue.cancel")));
    return new Outgoing.Keys(share, plain(label), List.copyOf(others));
  }

  private Outgoing.Inline inline(Keyboard.Buttons keyboard) {
    return new Outgoing.Inline(
        keyboard.rows().stream().map(row -> row.stream().map(this::key).toList()).toList());
  }

  private Outgoing.Key key(Button button) {
    var label = plain(button.label());
    return switch (button) {
      case Button.Answer(_, var value, _, _) ->
          new Outgoing.Key(label, ButtonData.answer(token.orElseThrow(), value), "");
      case Button.Go(_, var shortcut, var argument) ->
          new Outgoing.Key(
              label,
              ButtonData.shortcut(
                  shortcut, shortcut.equals(Shortcut.WIPE) ? Outgoing.FIRST : argument),
              "");
      case Button.Link(_, var url) -> new Outgoing.Key(label, "", url);
    };
  }
}

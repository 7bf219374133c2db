package id.bersinar.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import id.bersinar.dialogue.gate.Outgoing;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendVenue;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessages;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;

/// Puts a message into Telegram's own form and hands it over, once.
@Component
class Transmission {

  private static final Logger log = LoggerFactory.getLogger(Transmission.class);
  private static final Delivery NUMBERLESS = new Delivery.Sent(OptionalInt.empty());

  private static final LinkPreviewOptions NO_PREVIEW =
      LinkPreviewOptions.builder().isDisabled(true).build();

  // Bot API, deleteMessages: 1-100.
  private static final int MOST_DELETED_AT_ONCE = 100;

  // Says nothing: not when, not by whom, not with what.
  private static final String PICTURE_NAME = "foto.jpg";

  private final BotApi api;
  private final Draughtsman draughtsman = new Draughtsman();
  private final PaidBroadcasts paidBroadcasts;

  Transmission(BotApi api, PaidBroadcasts paidBroadcasts) {
    this.api = api;
    this.paidBroadcasts = paidBroadcasts;
  }

  /// Sends the message, whose text must fit into one of Telegram's.
  Delivery send(Outgoing message) {
    boolean pays = paidBroadcasts.pays(message.lane().rank());
    var delivery = send(message, pays);
    if (pays && delivery instanceof Delivery.Refused(var reason)) {
      var unpaid = send(message, false);
      if (unpaid instanceof Delivery.Sent) {
        paidBroadcasts.refused(reason);
      }
      return unpaid;
    }
    return delivery;
  }

  private Delivery send(Outgoing message, boolean paid) {
    try {
      return switch (message.content()) {
        case Outgoing.Html(var html, var markup) -> say(message, html, markup, paid);
        case Outgoing.Edit(var number, var html, var markup) ->
            edit(message, number, html, markup, paid);
        case Outgoing.Live _ -> throw new IllegalArgumentException("nobody looked for its number");
        case Outgoing.Place place -> pin(message, place, paid);
        case Outgoing.Picture picture -> show(message, picture);
        case Outgoing.File file -> sent(api.sendDocument(message, file, paid));
        case Outgoing.Sheet sheet -> table(message, sheet, paid);
      };
    } catch (TelegramTrouble trouble) {
      // A topic that was closed or deleted; the group may still hear it.
      return message.thread() != null && trouble.isOfTopic()
          ? send(message.in(null), paid)
          : trouble.delivery();
    }
  }

  private static Delivery sent(int number) {
    return new Delivery.Sent(OptionalInt.of(number));
  }

  /// It is sent, even where Telegram's answer doesn't say by which number.
  private static Delivery sent(JsonNode result) {
    var number = result.path("message_id");
    return number.canConvertToInt() ? sent(number.intValue()) : NUMBERLESS;
  }

  /// Deletes messages of the chat. What can't be deleted stays, and that is no trouble.
  Delivery delete(long chat, List<Integer> messages) {
    for (int from = 0; from < messages.size(); from += MOST_DELETED_AT_ONCE) {
      var some = messages.subList(from, Math.min(from + MOST_DELETED_AT_ONCE, messages.size()));
      try {
        api.call(DeleteMessages.builder().chatId(chat).messageIds(some).build());
      } catch (TelegramTrouble trouble) {
        var delivery = trouble.delivery();
        if (!(delivery instanceof Delivery.Refused || delivery instanceof Delivery.NoRight)) {
          return delivery;
        }
      }
    }
    return NUMBERLESS;
  }

  /// Takes the buttons from a message of the chat. That it has none or is gone is no trouble.
  Delivery bare(long chat, int message) {
    try {
      api.takeButtons(chat, message);
    } catch (TelegramTrouble trouble) {
      var delivery = trouble.delivery();
      if (!(delivery instanceof Delivery.Refused || delivery instanceof Delivery.NoRight)) {
        return delivery;
      }
    }
    return NUMBERLESS;
  }

  private Delivery say(Outgoing message, String html, Outgoing.Markup markup, boolean paid)
      throws TelegramTrouble {
    return sent(
        api.call(
            SendMessage.builder()
                .chatId(message.chat())
                .messageThreadId(message.thread())
                .text(html)
                .parseMode(ParseMode.HTML)
                .linkPreviewOptions(NO_PREVIEW)
                .protectContent(message.guarded())
                .disableNotification(message.silent())
                .allowPaidBroadcast(paid ? true : null)
                .replyMarkup(keyboard(markup))
                .build()));
  }

  private Delivery edit(
      Outgoing message, int number, String html, Outgoing.Inline markup, boolean paid)
      throws TelegramTrouble {
    try {
      api.call(
          EditMessageText.builder()
              .chatId(message.chat())
              .messageId(number)
              .text(html)
              .parseMode(ParseMode.HTML)
              .linkPreviewOptions(NO_PREVIEW)
              .replyMarkup(inline(markup))
              .build());
      return sent(number);
    } catch (TelegramTrouble trouble) {
      // It says already what it should say: a second try after a lost answer.
      if (trouble.says("message is not modified")) {
        return sent(number);
      }
      // Gone, too old, a picture, or whatever else: what is asked must not be lost with it.
      if (trouble.delivery() instanceof Delivery.Refused) {
        return say(message, html, markup, paid);
      }
      throw trouble;
    }
  }

  private Delivery pin(Outgoing message, Outgoing.Place place, boolean paid)
      throws TelegramTrouble {
    return sent(
        api.call(
            SendVenue.builder()
                .chatId(message.chat())
                .messageThreadId(message.thread())
                .latitude(place.latitude())
                .longitude(place.longitude())
                .title(place.title())
                .address(place.address())
                .protectContent(message.guarded())
                .disableNotification(message.silent())
                .allowPaidBroadcast(paid ? true : null)
                .build()));
  }

  private Delivery show(Outgoing message, Outgoing.Picture picture) throws TelegramTrouble {
    var delivery =
        sent(
            api.sendPhoto(
                message.chat(), picture.jpeg(), PICTURE_NAME, message.guarded(), message.silent()));
    if (delivery.equals(NUMBERLESS) && picture.lifetime().isPresent()) {
      log.warn("A picture was shown, but Telegram didn't say its number: it stays in its chat");
    }
    return delivery;
  }

  private Delivery table(Outgoing message, Outgoing.Sheet sheet, boolean paid)
      throws TelegramTrouble {
    var drawn = draughtsman.draw(sheet.drawing());
    if (drawn.isPresent()) {
      try {
        return sent(
            api.sendPhoto(message, drawn.get(), sheet.html(), inline(sheet.markup()), paid));
      } catch (TelegramTrouble trouble) {
        if (!(trouble.delivery() instanceof Delivery.Refused)) {
          throw trouble;
        }
      }
    }
    // Without words of its own the message that follows has them.
    return sheet.html().isEmpty() ? NUMBERLESS : say(message, sheet.html(), sheet.markup(), paid);
  }

  private static @Nullable ReplyKeyboard keyboard(Outgoing.Markup markup) {
    return switch (markup) {
      case Outgoing.Unchanged() -> null;
      case Outgoing.Inline inline -> inline(inline);
      case Outgoing.Keys keys -> keys(keys);
      case Outgoing.QuickKeys(var rows) -> quick(rows);
      case Outgoing.NoKeys() -> new ReplyKeyboardRemove(true);
    };
  }

  private static InlineKeyboardMarkup inline(Outgoing.Inline markup) {
    return new InlineKeyboardMarkup(
        markup.rows().stream()
            .map(row -> new InlineKeyboardRow(row.stream().map(Transmission::button).toList()))
            .toList());
  }

  private static InlineKeyboardButton button(Outgoing.Key key) {
    var button = InlineKeyboardButton.builder().text(key.label());
    return key.url().isEmpty()
        ? button.callbackData(key.data()).build()
        : button.url(key.url()).build();
  }

  private static ReplyKeyboardMarkup quick(List<List<String>> rows) {
    return ReplyKeyboardMarkup.builder()
        .keyboard(rows.stream().map(Transmission::row).toList())
        .resizeKeyboard(true)
        .isPersistent(true)
        .build();
  }

  private static KeyboardRow row(List<String> labels) {
    return new KeyboardRow(
        labels.stream().map(label -> KeyboardButton.builder().text(label).build()).toList());
  }

  private static ReplyKeyboardMarkup keys(Outgoing.Keys keys) {
    var share = KeyboardButton.builder().text(keys.label());
    var first =
        switch (keys.share()) {
          case CONTACT -> share.requestContact(true).build();
          case LOCATION -> share.requestLocation(true).build();
        };
    List<KeyboardRow> rows = new ArrayList<>();
    rows.add(new KeyboardRow(first));
    rows.add(row(keys.others()));
    return ReplyKeyboardMarkup.builder()
        .keyboard(rows)
        .resizeKeyboard(true)
        .oneTimeKeyboard(true)
        .build();
  }
}

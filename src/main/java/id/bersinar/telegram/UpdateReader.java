package id.bersinar.telegram;

import id.bersinar.dialogue.Incoming;
import id.bersinar.dialogue.Input;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;

/// Reads Telegram's updates as what people did.
final class UpdateReader {

  private static final Pattern COMMAND =
      Pattern.compile("/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?(?:\\s+(.*))?", Pattern.DOTALL);

  private UpdateReader() {}

  /// The chat that the update is of; absent for kinds that are of none or that the bot hasn't asked
  /// for.
  static Optional<Long> chat(Update update) {
    if (update.getMessage() != null) {
      return Optional.ofNullable(update.getMessage().getChat()).map(Chat::getId);
    }
    if (update.getCallbackQuery() != null) {
      return Optional.ofNullable(update.getCallbackQuery().getMessage())
          .flatMap(it -> Optional.ofNullable(it.getChat()))
          .map(Chat::getId);
    }
    return Optional.ofNullable(update.getMyChatMember())
        .flatMap(it -> Optional.ofNullable(it.getChat()))
        .map(Chat::getId);
  }

  /// Whether the person has just blocked the bot, or removed it.
  static boolean saysGoodbye(Update update) {
    return update.getMyChatMember() != null
        && List.of("kicked", "left")
            .contains(update.getMyChatMember().getNewChatMember().getStatus());
  }

  /// What somebody did; absent where nobody did anything that the bot answers.
  ///
  /// @param botName the bot's user name, by which a command in a group can name it
  static Optional<Incoming> read(Update update, String botName) {
    if (update.getCallbackQuery() != null) {
      return tap(update.getCallbackQuery());
    }
    var message = update.getMessage();
    if (message == null
        || message.getChat() == null
        || message.getFrom() == null
        || isService(message)) {
      return Optional.empty();
    }
    return content(message, botName)
        .map(
            content ->
                incoming(message.getChatId(), isPrivate(message), message.getFrom(), content));
  }

  private static Optional<Incoming> tap(CallbackQuery query) {
    var message = query.getMessage();
    if (message == null || message.getChat() == null || query.getData() == null) {
      return Optional.empty();
    }
    return Optional.of(
        incoming(
            message.getChatId(),
            message.getChat().isUserChat(),
            query.getFrom(),
            new Incoming.Tap(message.getMessageId(), query.getData())));
  }

  private static Incoming incoming(
      long chat, boolean privateChat, User from, Incoming.Content content) {
    var name = from.getFirstName() == null ? "" : from.getFirstName();
    return new Incoming(chat, privateChat, from.getId(), name, from.getLanguageCode(), content);
  }

  private static boolean isPrivate(Message message) {
    return message.getChat().isUserChat();
  }

  /// A message that Telegram writes itself, such as "was pinned" or "has joined".
  private static boolean isService(Message message) {
    return message.getPinnedMessage() != null
        || message.getMessageAutoDeleteTimerChanged() != null
        || message.getWriteAccessAllowed() != null
        || message.getChatBackgroundSet() != null
        || (message.getNewChatMembers() != null && !message.getNewChatMembers().isEmpty())
        || message.getLeftChatMember() != null;
  }

  private static Optional<Incoming.Content> content(Message message, String botName) {
    if (message.getText() != null) {
      return text(message.getText().strip(), botName);
    }
    return Optional.of(new Incoming.Said(attachment(message)));
  }

  private static Optional<Incoming.Content> text(String text, String botName) {
    if (text.isEmpty()) {
      return Optional.of(new Incoming.Said(new Input.Other()));
    }
    var command = COMMAND.matcher(text);
    if (!command.matches()) {
      return Optional.of(new Incoming.Said(new Input.Words(text)));
    }
    var addressee = command.group(2);
    if (addressee != null && !addressee.equalsIgnoreCase(botName)) {
      return Optional.empty();
    }
    var argument = command.group(3) == null ? "" : command.group(3).strip();
    return Optional.of(new Incoming.Command(command.group(1).toLowerCase(Locale.ROOT), argument));
  }

  private static Input attachment(Message message) {
    if (message.getContact() != null) {
      var contact = message.getContact();
      boolean own = message.getFrom().getId().equals(contact.getUserId());
      return new Input.Contact(contact.getPhoneNumber(), own);
    }
    if (message.getLocation() != null) {
      var place = message.getLocation();
      return new Input.Place(place.getLatitude(), place.getLongitude());
    }
    if (message.getPhoto() != null && !message.getPhoto().isEmpty()) {
      var largest =
          message.getPhoto().stream()
              .max(Comparator.comparingInt((PhotoSize size) -> size.getWidth() * size.getHeight()))
              .orElseThrow();
      return new Input.Photo(new Input.FileRef(largest.getFileId()));
    }
    if (message.getDocument() != null) {
      var document = message.getDocument();
      return new Input.Document(
          new Input.FileRef(document.getFileId()),
          document.getFileName() == null ? "" : document.getFileName(),
          document.getFileSize() == null ? 0 : document.getFileSize());
    }
    return new Input.Other();
  }
}

package id.bersinar.telegram;

import id.bersinar.dialogue.ChatChange;
import id.bersinar.dialogue.ChatMoved;
import id.bersinar.dialogue.ChatMuted;
import id.bersinar.dialogue.ChatReachable;
import id.bersinar.dialogue.ChatUnreachable;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.gate.Incoming;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;

/// Reads Telegram's updates as what people did.
final class UpdateReader {

  // Some end it as a sentence.
  private static final Pattern COMMAND =
      Pattern.compile(
          "/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?[.,;:!?…]*(?:\\s+(.*))?", Pattern.DOTALL);

  // Bot API, Message: the senders that stand in "for backward compatibility".
  private static final long TELEGRAM = 777_000;
  private static final long HIDDEN_ADMINISTRATOR = 1_087_968_824;

  private UpdateReader() {}

  /// The chat that the update is of; absent for kinds that are of none or that the bot hasn't asked
  /// for.
  static Optional<Long> chat(Update update) {
    if (update.getMessage() != null) {
      return Optional.ofNullable(update.getMessage().getChat()).map(Chat::getId);
    }
    if (update.getEditedMessage() != null) {
      return Optional.ofNullable(update.getEditedMessage().getChat()).map(Chat::getId);
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

  /// What has become of the chat as a whole: the bot was blocked or taken out, let in again or
  /// silenced, or the group has become a supergroup. Nothing is said to that.
  static Optional<ChatChange> change(Update update) {
    var message = update.getMessage();
    if (message != null && message.getChat() != null) {
      return moved(message);
    }
    var member = update.getMyChatMember();
    return member == null || member.getChat() == null || member.getNewChatMember() == null
        ? Optional.empty()
        : membership(member.getChat(), member.getNewChatMember());
  }

  /// Telegram says it in the old group and in the new one.
  private static Optional<ChatChange> moved(Message message) {
    if (message.getMigrateToChatId() != null) {
      return Optional.of(new ChatMoved(message.getChatId(), message.getMigrateToChatId()));
    }
    return message.getMigrateFromChatId() == null
        ? Optional.empty()
        : Optional.of(new ChatMoved(message.getMigrateFromChatId(), message.getChatId()));
  }

  private static Optional<ChatChange> membership(Chat chat, ChatMember member) {
    long id = chat.getId();
    if (member instanceof ChatMemberRestricted restricted) {
      return Optional.of(restriction(id, restricted));
    }
    return switch (member.getStatus()) {
      case "kicked", "left" -> Optional.of(new ChatUnreachable(id));
      case "member", "administrator", "creator" -> Optional.of(new ChatReachable(id));
      default -> Optional.empty();
    };
  }

  private static ChatChange restriction(long chat, ChatMemberRestricted member) {
    if (Boolean.FALSE.equals(member.getIsMember())) {
      return new ChatUnreachable(chat);
    }
    return Boolean.FALSE.equals(member.getCanSendMessages())
        ? new ChatMuted(chat)
        : new ChatReachable(chat);
  }

  /// What somebody did; absent where nobody did anything that the bot answers.
  ///
  /// @param botName the bot's user name, by which a command in a group can name it
  static Optional<Incoming> read(Update update, String botName) {
    if (update.getCallbackQuery() != null) {
      return tap(update.getCallbackQuery());
    }
    var edited = update.getEditedMessage();
    if (edited != null) {
      return edited(edited);
    }
    var message = update.getMessage();
    return message == null || !isBySomebody(message)
        ? Optional.empty()
        : content(message, botName).map(content -> incoming(message, content));
  }

  /// What was said or said differently; absent where a button was tapped.
  static Optional<Message> said(Update update) {
    return Optional.ofNullable(update.getMessage())
        .or(() -> Optional.ofNullable(update.getEditedMessage()));
  }

  /// Only words: a live location is edited all the time.
  private static Optional<Incoming> edited(Message message) {
    return message.getText() != null && isBySomebody(message) && isPrivate(message)
        ? Optional.of(incoming(message, new Incoming.Edited()))
        : Optional.empty();
  }

  private static boolean isBySomebody(Message message) {
    return message.getChat() != null
        && message.getFrom() != null
        && !isService(message)
        && (isByPerson(message) || isByHiddenAdministrator(message));
  }

  /// Not by another bot, and not a channel's post that shows in its group.
  private static boolean isByPerson(Message message) {
    return !Boolean.TRUE.equals(message.getFrom().getIsBot())
        && message.getFrom().getId() != TELEGRAM
        && message.getSenderChat() == null
        && !Boolean.TRUE.equals(message.getIsAutomaticForward());
  }

  /// Such a message says that it is the group's own; who has written it isn't known.
  private static boolean isByHiddenAdministrator(Message message) {
    return !isPrivate(message)
        && message.getSenderChat() != null
        && message.getSenderChat().getId().equals(message.getChatId())
        && message.getFrom().getId() == HIDDEN_ADMINISTRATOR;
  }

  private static Optional<Incoming> tap(CallbackQuery query) {
    var message = query.getMessage();
    if (message == null
        || message.getChat() == null
        || query.getData() == null
        || query.getFrom() == null
        || Boolean.TRUE.equals(query.getFrom().getIsBot())) {
      return Optional.empty();
    }
    var from = query.getFrom();
    return Optional.of(
        new Incoming(
            message.getChatId(),
            message.getChat().isUserChat(),
            from.getId(),
            nameOf(from),
            from.getLanguageCode(),
            new Incoming.Tap(message.getMessageId(), query.getData())));
  }

  private static Incoming incoming(Message message, Incoming.Content content) {
    var from = message.getFrom();
    return new Incoming(
        message.getChatId(),
        isPrivate(message),
        titleOf(message.getChat()),
        topic(message),
        isByHiddenAdministrator(message) ? message.getChatId() : from.getId(),
        nameOf(from),
        from.getLanguageCode(),
        content);
  }

  private static String titleOf(Chat chat) {
    return chat.getTitle() == null ? "" : chat.getTitle();
  }

  private static String nameOf(User from) {
    return from.getFirstName() == null ? "" : from.getFirstName();
  }

  /// Outside of topics the id of a thread is only that of a chain of replies.
  private static @Nullable Integer topic(Message message) {
    return !isPrivate(message) && Boolean.TRUE.equals(message.getIsTopicMessage())
        ? message.getMessageThreadId()
        : null;
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
    var kind = kind(message);
    // A moving picture comes as a file, too.
    if (kind != Input.Other.Kind.UNKNOWN) {
      return new Input.Other(kind);
    }
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
      return new Input.Photo(
          new Input.FileRef(largest.getFileId()), message.getMediaGroupId() != null);
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

  private static Input.Other.Kind kind(Message message) {
    if (message.getVoice() != null || message.getAudio() != null) {
      return Input.Other.Kind.VOICE;
    }
    if (message.getVideo() != null || message.getVideoNote() != null) {
      return Input.Other.Kind.VIDEO;
    }
    if (message.getSticker() != null || message.getAnimation() != null) {
      return Input.Other.Kind.STICKER;
    }
    if (message.getPoll() != null) {
      return Input.Other.Kind.POLL;
    }
    return message.getDice() == null ? Input.Other.Kind.UNKNOWN : Input.Other.Kind.DICE;
  }
}

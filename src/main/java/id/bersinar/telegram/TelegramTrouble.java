package id.bersinar.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/// Telegram answered with an error, or not at all.
final class TelegramTrouble extends Exception {

  /// Stands for the error code where there was no answer of the Bot API.
  private static final int NO_ANSWER = 0;

  private static final int BAD_REQUEST = 400;

  private static final int PAYMENT_REQUIRED = 402;

  // What the Bot API says with 400 of chats that are no more; it passes the names in capitals on
  // from Telegram's servers, also where those say 403.
  private static final Pattern GONE =
      Pattern.compile(
          "chat not found|user not found|user is deactivated|group chat was deactivated"
              + "|chat was deleted|group is deleted|bot was kicked|bot was blocked|not a member"
              // It has another id now, which isn't said.
              + "|upgraded to a supergroup|migrated to a supergroup"
              + "|PEER_ID_INVALID|CHAT_ID_INVALID|USER_ID_INVALID|CHANNEL_INVALID|CHANNEL_PRIVATE"
              + "|USER_IS_BLOCKED|USER_IS_BOT|USER_DEACTIVATED|USER_DELETED",
          Pattern.CASE_INSENSITIVE);

  // What it says with 400 or 403 of groups in which the bot is, but may not write.
  private static final Pattern NO_RIGHT =
      Pattern.compile(
          "not enough rights to send|no rights to send|no write access|need administrator rights"
              + "|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|CHAT_ADMIN_REQUIRED"
              + "|CHAT_(SEND_\\w+|GUEST_SEND)_FORBIDDEN|USER_BANNED_IN_CHANNEL|TOPIC_CLOSED",
          Pattern.CASE_INSENSITIVE);

  private final int code;
  private final @Nullable Integer retryAfter;
  private final @Nullable Long movedTo;

  TelegramTrouble(TelegramApiException cause) {
    super(describe(cause), cause);
    if (cause instanceof TelegramApiRequestException request && request.getErrorCode() != null) {
      code = request.getErrorCode();
      retryAfter = request.getParameters() == null ? null : request.getParameters().getRetryAfter();
      movedTo =
          request.getParameters() == null ? null : request.getParameters().getMigrateToChatId();
    } else if (root(cause) instanceof TelegramApiValidationException) {
      // The library knows that Telegram would refuse it.
      code = BAD_REQUEST;
      retryAfter = null;
      movedTo = null;
    } else {
      code = NO_ANSWER;
      retryAfter = null;
      movedTo = null;
    }
  }

  private static String describe(TelegramApiException cause) {
    return switch (root(cause)) {
      case TelegramApiRequestException request when request.getApiResponse() != null ->
          request.getErrorCode() + " " + request.getApiResponse();
      case TelegramApiValidationException invalid -> String.valueOf(invalid.getMessage());
      // What is unexpected in an answer may be what somebody wrote, so its message stays out.
      case Throwable other -> "no proper answer (" + other.getClass().getSimpleName() + ")";
    };
  }

  private static Throwable root(Throwable failure) {
    var root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  /// Another process fetches this bot's updates.
  boolean isConflict() {
    return code == 409;
  }

  /// The token is wrong or has been revoked. Telegram says 404 where it is no token at all.
  boolean isUnauthorized() {
    return code == 401 || code == 404;
  }

  boolean says(String part) {
    return reason().contains(part);
  }

  /// The topic of a group in which nothing can be written any more.
  boolean isOfTopic() {
    return code == BAD_REQUEST
        && (says("message thread not found") || says("TOPIC_CLOSED") || says("TOPIC_DELETED"));
  }

  /// How long Telegram wants to be left alone (429).
  Optional<Duration> retryAfter() {
    return code == 429
        ? Optional.of(Duration.ofSeconds(retryAfter == null ? 1 : retryAfter))
        : Optional.empty();
  }

  /// What this means for a message that was being sent.
  Delivery delivery() {
    if (retryAfter().isPresent()) {
      return new Delivery.TooFast(retryAfter().get());
    }
    if (movedTo != null) {
      return new Delivery.Moved(movedTo);
    }
    boolean refused = code == BAD_REQUEST || code == 403;
    if (refused && NO_RIGHT.matcher(reason()).find()) {
      return new Delivery.NoRight(reason());
    }
    if (code == 403 || (refused && GONE.matcher(reason()).find())) {
      return new Delivery.Unreachable(reason());
    }
    return code == BAD_REQUEST || code == PAYMENT_REQUIRED || code == 413
        ? new Delivery.Refused(reason())
        : new Delivery.Failed(reason());
  }
}

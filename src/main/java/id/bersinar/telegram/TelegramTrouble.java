package id.bersinar.telegram;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/// Telegram answered with an error, or not at all.
final class TelegramTrouble extends Exception {

  /// Stands for the error code where there was no answer of the Bot API.
  private static final int NO_ANSWER = 0;

  private static final int BAD_REQUEST = 400;

  private final int code;
  private final @Nullable Integer retryAfter;

  TelegramTrouble(TelegramApiException cause) {
    super(describe(cause), cause);
    if (cause instanceof TelegramApiRequestException request && request.getErrorCode() != null) {
      code = request.getErrorCode();
      retryAfter = request.getParameters() == null ? null : request.getParameters().getRetryAfter();
    } else if (root(cause) instanceof TelegramApiValidationException) {
      // The library knows that Telegram would refuse it.
      code = BAD_REQUEST;
      retryAfter = null;
    } else {
      code = NO_ANSWER;
      retryAfter = null;
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
    if (code == 403
        || (code == BAD_REQUEST
            && (says("chat not found")
                || says("user is deactivated")
                // It has another id now and is a chat of its own.
                || says("upgraded to a supergroup")))) {
      return new Delivery.Unreachable(reason());
    }
    return code == BAD_REQUEST || code == 413
        ? new Delivery.Refused(reason())
        : new Delivery.Failed(reason());
  }
}

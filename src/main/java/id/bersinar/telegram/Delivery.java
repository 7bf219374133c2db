package id.bersinar.telegram;

import java.time.Duration;
import java.util.OptionalInt;

/// What came of sending a message.
sealed interface Delivery {

  /// @param message the id by which the chat knows it; absent where nothing new is there
  record Sent(OptionalInt message) implements Delivery {}

  /// Too fast (429): nothing may be sent for so long.
  record TooFast(Duration retryAfter) implements Delivery {}

  /// The chat can't be written to any more (403, or 400 for a chat that is gone).
  record Unreachable(String reason) implements Delivery {}

  /// The bot is in the group but may not write there now.
  record NoRight(String reason) implements Delivery {}

  /// The group has become a supergroup.
  ///
  /// @param chat its id from now on
  record Moved(long chat) implements Delivery {}

  /// Telegram will never take this message (400).
  record Refused(String reason) implements Delivery {}

  /// Telegram is away or has a fault of its own; later it may work.
  record Failed(String reason) implements Delivery {}

  /// As a tag of metrics.
  default String result() {
    return switch (this) {
      case Sent _ -> "sent";
      case TooFast _ -> "too-fast";
      case Unreachable _ -> "unreachable";
      case NoRight _ -> "no-right";
      case Moved _ -> "moved";
      case Refused _ -> "refused";
      case Failed _ -> "failed";
    };
  }
}

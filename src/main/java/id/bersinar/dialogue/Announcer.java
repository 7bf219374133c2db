package id.bersinar.dialogue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Says something to a chat that hasn't just asked.
public interface Announcer {

  /// Puts messages into the outbox, within the running transaction.
  ///
  /// @param chat Telegram's chat id
  default void tell(long chat, Language language, Lane lane, Reply... replies) {
    tell(chat, null, language, lane, replies);
  }

  /// As [#tell], in a topic of a group.
  ///
  /// @param thread Telegram's id of the topic; absent outside of topics
  void tell(long chat, @Nullable Integer thread, Language language, Lane lane, Reply... replies);

  /// What is said to a chat.
  ///
  /// @param chat Telegram's chat id
  record Announcement(long chat, Language language, Reply reply) {}

  /// As [#tell], to many chats at once.
  void tell(Lane lane, List<Announcement> announcements);

  /// Puts a part of a mailing into the outbox, within the running transaction: it waits for all
  /// else, can be held back, and is counted by [Mailings].
  void mail(UUID mailing, List<Announcement> announcements);
}

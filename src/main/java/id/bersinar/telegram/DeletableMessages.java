package id.bersinar.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedSet;
import org.springframework.stereotype.Component;

/// The messages of anonymous conversations that are going on, so that they can be deleted: in
/// memory only, and no longer than the conversation. What is over is known nowhere; its buttons in
/// the chat tell where it began.
@Component
class DeletableMessages {

  /// Bot API, deleteMessage: "can only be deleted if it was sent less than 48 hours ago".
  static final Duration LIFE = Duration.ofHours(48);

  // The dialogues end them; this is for what they never hear of.
  private static final Duration LONGEST_SILENCE = Duration.ofHours(1);

  private static final int MOST = 1_000;

  private final SteadyTime time;
  private final Map<Long, Conversation> running = new HashMap<>();

  DeletableMessages(SteadyTime time) {
    this.time = time;
  }

  /// One conversation of one chat.
  static final class Conversation {
    private final SequencedSet<Integer> messages = new LinkedHashSet<>();
    private OptionalInt asking = OptionalInt.empty();
    private Instant lastNoted;

    private Conversation(Instant now) {
      this.lastNoted = now;
    }

    /// The number of its first message.
    synchronized Optional<Integer> first() {
      return messages.stream().min(Integer::compare);
    }

    synchronized List<Integer> messages() {
      return List.copyOf(messages);
    }

    /// Notes which message asks what is open.
    ///
    /// @return which did before
    synchronized OptionalInt asks(OptionalInt message) {
      var before = asking;
      asking = message;
      return before;
    }

    private synchronized void add(int message, Instant now) {
      messages.add(message);
      if (messages.size() > MOST) {
        messages.removeFirst();
      }
      lastNoted = now;
    }

    private synchronized boolean isSilentSince(Instant moment) {
      return lastNoted.isBefore(moment);
    }
  }

  /// The chat's running conversation, which begins if none is running.
  synchronized Conversation conversation(long chat) {
    return running.computeIfAbsent(chat, _ -> new Conversation(time.now()));
  }

  synchronized boolean isRunning(long chat) {
    return running.containsKey(chat);
  }

  /// As [#conversation], but absent where none is running.
  synchronized Optional<Conversation> running(long chat) {
    return Optional.ofNullable(running.get(chat));
  }

  /// A message belongs to the chat's running conversation.
  void note(long chat, int message) {
    note(conversation(chat), message);
  }

  void note(Conversation conversation, int message) {
    conversation.add(message, time.now());
  }

  /// A conversation of these messages, which are known from elsewhere.
  Conversation of(List<Integer> messages) {
    var earlier = new Conversation(time.now());
    messages.forEach(it -> earlier.messages.add(it));
    return earlier;
  }

  /// The conversation is over; the next message begins another. Absent where none was running.
  synchronized Optional<Conversation> end(long chat) {
    return Optional.ofNullable(running.remove(chat));
  }

  /// Forgets what nobody has ended.
  synchronized void forgetOld() {
    var oldest = time.now().minus(LONGEST_SILENCE);
    running.values().removeIf(it -> it.isSilentSince(oldest));
  }
}

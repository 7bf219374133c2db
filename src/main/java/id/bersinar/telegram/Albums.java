package id.bersinar.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.Update;

/// Pictures that are sent together come as that many messages (Bot API, Message: media_group_id).
/// The first is heard for all of them, as otherwise each would get an answer.
@Component
class Albums {

  // They come within a moment of each other, or again after trouble.
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final SteadyTime time;
  private final Map<Long, Album> last = new ConcurrentHashMap<>();

  Albums(SteadyTime time) {
    this.time = time;
  }

  /// @param first the message that is heard
  private record Album(String group, int first, Instant at) {}

  /// Whether another one is heard for it.
  boolean isFurther(long chat, Update update) {
    var message = update.getMessage();
    if (message == null || message.getMediaGroupId() == null) {
      return false;
    }
    var one = new Album(message.getMediaGroupId(), message.getMessageId(), time.now());
    var known = last.merge(chat, one, (old, it) -> old.group().equals(it.group()) ? old : it);
    return known.first() != one.first();
  }

  /// Forgets those that are complete.
  void tidy() {
    var oldest = time.now().minus(LONGEST);
    last.values().removeIf(it -> it.at().isBefore(oldest));
  }
}

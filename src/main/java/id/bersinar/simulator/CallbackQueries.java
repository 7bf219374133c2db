package id.bersinar.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Taps that wait for the bot's answer.
@Component
@Profile("demo")
class CallbackQueries {

  // The Bot API doesn't say how long; bots see "query is too old" after about a minute.
  private static final Duration LIFETIME = Duration.ofMinutes(1);

  private final Map<String, Query> open = new LinkedHashMap<>();
  private long last = Instant.now().toEpochMilli() * 1000;

  private record Query(Chat chat, Instant since) {
    boolean isOld() {
      return since.isBefore(Instant.now().minus(LIFETIME));
    }
  }

  /// The id of a new one.
  synchronized String open(Chat chat) {
    open.values().removeIf(Query::isOld);
    var id = String.valueOf(++last);
    open.put(id, new Query(chat, Instant.now()));
    return id;
  }

  /// The chat in which it was tapped, if that query can still be answered. It stays, since Telegram
  /// takes a second answer as well.
  synchronized Optional<Chat> answered(String id) {
    return Optional.ofNullable(open.get(id)).filter(query -> !query.isOld()).map(Query::chat);
  }
}

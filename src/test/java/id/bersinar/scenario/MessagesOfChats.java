package id.bersinar.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Ids of messages that are to go, by chat.
final class MessagesOfChats {

  private final Map<Long, List<Integer>> messages = new ConcurrentHashMap<>();

  void note(long chat, int message) {
    messages.computeIfAbsent(chat, _ -> new CopyOnWriteArrayList<>()).add(message);
  }

  /// Those of the chat, which are known no more.
  List<Integer> take(long chat) {
    return Optional.ofNullable(messages.remove(chat)).orElse(List.of());
  }

  Optional<Integer> first(long chat) {
    return messages.getOrDefault(chat, List.of()).stream().min(Integer::compare);
  }

  void clear() {
    messages.clear();
  }
}

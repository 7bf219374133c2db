package id.bersinar.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What people did and the bot hasn't confirmed yet.
@Component
@Profile("demo")
class Updates {

  // Bot API, getUpdates: what comes unless the bot asks for something else, of the kinds there are
  // here.
  private static final Set<String> USUAL =
      Set.of("message", "callback_query", "my_chat_member", "edited_message");

  private final NavigableMap<Integer, Update> pending = new TreeMap<>();
  // Greater than any that an earlier run gave away, as long as that gave less than one a second.
  private int last = (int) Instant.now().getEpochSecond();
  private Set<String> allowed = USUAL;
  private boolean pushed;
  private boolean closed;
  private LongConsumer whenAdded = _ -> {};
  private @Nullable Poll poll;

  /// An update.
  ///
  /// @param node as the Bot API shows it
  record Update(int id, long chat, ObjectNode node) {}

  private static final class Poll {
    private String endedBy = "";
    private boolean ended;
  }

  /// Who is told in which chat something new is.
  void whenAdded(LongConsumer listener) {
    whenAdded = listener;
  }

  /// @param kind the Bot API's name, such as `message`
  void add(long chat, String kind, ObjectNode body) {
    synchronized (this) {
      if (!allowed.contains(kind)) {
        return;
      }
      var node = JsonNodeFactory.instance.objectNode().put("update_id", ++last);
      node.set(kind, body);
      pending.put(last, new Update(last, chat, node));
      notifyAll();
    }
    whenAdded.accept(chat);
  }

  /// Which kinds of updates are kept from now on.
  synchronized void allow(Set<String> kinds) {
    allowed = kinds.isEmpty() ? USUAL : Set.copyOf(kinds);
  }

  synchronized Set<String> allowed() {
    return allowed.equals(USUAL) ? Set.of() : allowed;
  }

  /// getUpdates: waits for updates, but not longer than the timeout. A second poll ends the first.
  synchronized List<Update> poll(int offset, int limit, Duration timeout) {
    if (pushed) {
      throw Refusal.conflict(
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the"
              + " webhook first");
    }
    endPoll(
        "terminated by other getUpdates request; make sure that only one bot instance is running");
    confirm(offset);
    var own = new Poll();
    poll = own;
    awaitUpdates(own, timeout);
    if (!own.endedBy.isEmpty()) {
      throw Refusal.conflict(own.endedBy);
    }
    if (poll == own) {
      poll = null;
    }
    if (closed && pending.isEmpty()) {
      throw Refusal.broken(502);
    }
    return pending.values().stream().limit(limit).toList();
  }

  private synchronized void awaitUpdates(Poll own, Duration timeout) {
    long deadline = System.nanoTime() + timeout.toNanos();
    long left = timeout.toMillis();
    try {
      while (pending.isEmpty() && !own.ended && !closed && left > 0) {
        wait(left);
        left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  // A positive offset confirms all before it; a negative one forgets all but the last ones.
  private void confirm(int offset) {
    if (offset >= 0) {
      pending.headMap(offset).clear();
    } else {
      while (pending.size() > -offset) {
        pending.pollFirstEntry();
      }
    }
  }

  private void endPoll(String why) {
    if (poll != null) {
      poll.endedBy = why;
      poll.ended = true;
      poll = null;
      notifyAll();
    }
  }

  /// Lets a waiting poll come back with nothing.
  synchronized void endWaiting() {
    if (poll != null) {
      poll.ended = true;
      notifyAll();
    }
  }

  /// From now on updates are pushed to a webhook, or fetched.
  synchronized void push(boolean pushed) {
    this.pushed = pushed;
    if (pushed) {
      endPoll("terminated by setWebhook request");
    }
  }

  synchronized void drop() {
    pending.clear();
  }

  synchronized int count() {
    return pending.size();
  }

  /// How many of a chat's updates are not confirmed yet.
  synchronized long count(long chat) {
    return pending.values().stream().filter(update -> update.chat() == chat).count();
  }

  synchronized Set<Long> chats() {
    var chats = new HashSet<Long>();
    pending.values().forEach(update -> chats.add(update.chat()));
    return chats;
  }

  synchronized Optional<Update> first(long chat) {
    return pending.values().stream().filter(update -> update.chat() == chat).findFirst();
  }

  synchronized void done(Update update) {
    pending.remove(update.id());
  }

  /// An open poll would hold up an orderly stop.
  @EventListener(ContextClosedEvent.class)
  synchronized void close() {
    closed = true;
    notifyAll();
  }
}

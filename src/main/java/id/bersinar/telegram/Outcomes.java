package id.bersinar.telegram;

import id.bersinar.dialogue.ChatChange;
import id.bersinar.dialogue.ChatMoved;
import id.bersinar.dialogue.ChatMuted;
import id.bersinar.dialogue.ChatReachable;
import id.bersinar.dialogue.ChatUnreachable;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What follows from what came of a message: for the message, its chat and the pace.
@Component
class Outcomes {

  private static final Logger log = LoggerFactory.getLogger(Outcomes.class);

  private final StoredOutbox outbox;
  private final DirectQueue direct;
  private final Pace pace;
  private final Reachability reachability;
  private final ApplicationEventPublisher events;

  // Sent, but the database was away when this was to be noted.
  private final Set<Long> unnoted = ConcurrentHashMap.newKeySet();

  Outcomes(
      StoredOutbox outbox,
      DirectQueue direct,
      Pace pace,
      Reachability reachability,
      ApplicationEventPublisher events) {
    this.outbox = outbox;
    this.direct = direct;
    this.pace = pace;
    this.reachability = reachability;
    this.events = events;
  }

  /// Notes what the database was away for, so that it isn't sent again.
  void noteRemembered() {
    for (var id : List.copyOf(unnoted)) {
      outbox.sent(id);
      unnoted.remove(id);
    }
  }

  void note(Job job, Delivery delivery) {
    long chat = job.chat();
    if (!(delivery instanceof Delivery.TooFast || delivery instanceof Delivery.Failed)) {
      pace.answered(chat);
    }
    switch (delivery) {
      case Delivery.Sent(var message) -> {
        reachability.fine();
        sent(job, message);
        if (isGroup(chat)) {
          events.publishEvent(new ChatReachable(chat));
        }
      }
      case Delivery.TooFast(var retryAfter) -> pace.refused(chat, retryAfter);
      case Delivery.Failed(var reason) -> {
        reachability.trouble(reason);
        pace.failed(chat);
      }
      case Delivery.Unreachable(var reason) -> closed(new ChatUnreachable(chat), chat, reason);
      case Delivery.NoRight(var reason) when isGroup(chat) ->
          closed(new ChatMuted(chat), chat, reason);
      case Delivery.NoRight(var reason) -> refused(job, reason);
      case Delivery.Moved(var to) -> moved(job, to);
      case Delivery.Refused(var reason) -> refused(job, reason);
    }
  }

  // Bot API: the ids of groups are negative.
  private static boolean isGroup(long chat) {
    return chat < 0;
  }

  private void closed(ChatChange change, long chat, String reason) {
    log.info("A chat can't be written to: {}", reason);
    direct.forget(chat);
    outbox.setAsideAll(chat, reason);
    events.publishEvent(change);
  }

  /// The outbox is among those who hear of it: the message goes to the new id.
  private void moved(Job job, long to) {
    if (to == job.chat()) {
      refused(job, "moved to where it was");
      return;
    }
    events.publishEvent(new ChatMoved(job.chat(), to));
    if (job instanceof Job.FromMemory(var held)) {
      direct.remove(held);
    }
  }

  private void sent(Job job, OptionalInt message) {
    switch (job) {
      case Job.FromMemory(var held) -> direct.done(held, message);
      case Job.FromOutbox(var waiting) -> {
        unnoted.add(waiting.id());
        outbox.sent(waiting.id());
        unnoted.remove(waiting.id());
      }
    }
  }

  private void refused(Job job, String reason) {
    log.warn("Telegram refuses a message, which is set aside: {}", reason);
    switch (job) {
      case Job.FromMemory(var held) -> direct.remove(held);
      case Job.FromOutbox(var waiting) -> outbox.setAside(waiting.id(), reason);
    }
  }
}

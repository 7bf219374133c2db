package id.bersinar.telegram;

import id.bersinar.dialogue.ChatChange;
import id.bersinar.dialogue.ChatMoved;
import id.bersinar.dialogue.ChatMuted;
import id.bersinar.dialogue.ChatReachable;
import id.bersinar.dialogue.ChatUnreachable;
import id.bersinar.dialogue.Lane;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What follows from what came of a message: for the message, its chat and the pace.
@Component
class Outcomes {

  private static final Logger log = LoggerFactory.getLogger(Outcomes.class);

  private final StoredOutbox outbox;
  private final SentRows sent;
  private final DirectQueue direct;
  private final CrowdNotices notices;
  private final Pace pace;
  private final SendingPauses pauses;
  private final Reachability reachability;
  private final ApplicationEventPublisher events;

  Outcomes(
      StoredOutbox outbox,
      SentRows sent,
      DirectQueue direct,
      CrowdNotices notices,
      Pace pace,
      SendingPauses pauses,
      Reachability reachability,
      ApplicationEventPublisher events) {
    this.outbox = outbox;
    this.sent = sent;
    this.direct = direct;
    this.notices = notices;
    this.pace = pace;
    this.pauses = pauses;
    this.reachability = reachability;
    this.events = events;
  }

  void note(Job job, Delivery delivery) {
    long chat = job.chat();
    if (!(delivery instanceof Delivery.TooFast || delivery instanceof Delivery.Failed)) {
      pace.answered(chat);
    }
    switch (delivery) {
      case Delivery.Sent(var message) -> {
        sent(job, message);
        reachability.fine();
        if (isGroup(chat)) {
          events.publishEvent(new ChatReachable(chat));
        }
      }
      case Delivery.TooFast(var retryAfter) -> pauses.refused(job, retryAfter);
      // Nobody waits for it, and it isn't tried again.
      case Delivery.Failed _ when job instanceof Job.Tidying -> {}
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
    // After it is known nowhere as one that waits.
    notices.tried(chat);
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
      case Job.FromMemory(var held) -> {
        direct.done(held, message);
        notices.answered(held.chat());
      }
      case Job.FromOutbox(var head) -> {
        sent.add(head.id());
        if (head.lane() == Lane.ANSWER.rank()) {
          notices.answered(head.chat());
        }
      }
      case Job.Notice(var chat, _) -> message.ifPresent(it -> direct.sentBeside(chat, it));
      case Job.Tidying _ -> {}
    }
  }

  private void refused(Job job, String reason) {
    log.warn("Telegram refuses a message, which is set aside: {}", reason);
    switch (job) {
      case Job.FromMemory(var held) -> direct.remove(held);
      case Job.FromOutbox(var head) -> outbox.setAside(head.id(), reason);
      case Job.Notice _, Job.Tidying _ -> {}
    }
  }
}

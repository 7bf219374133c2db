package id.bersinar.telegram;

import id.bersinar.dialogue.gate.Outgoing;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/// Hands to Telegram what the sender has chosen, once.
@Component
class Handover {

  private final Transmission telegram;
  private final VanishingMessages vanishing;
  private final CrowdNotices notices;
  private final AskingMessages asking;
  private final LiveMessages live;
  private final MeterRegistry meters;

  Handover(
      Transmission telegram,
      VanishingMessages vanishing,
      CrowdNotices notices,
      AskingMessages asking,
      LiveMessages live,
      MeterRegistry meters) {
    this.telegram = telegram;
    this.vanishing = vanishing;
    this.notices = notices;
    this.asking = asking;
    this.live = live;
    this.meters = meters;
  }

  Delivery stored(Outgoing message) {
    var delivery = telegram.send(live.leaving(message));
    live.sent(message, delivery);
    asking.stored(message, delivery);
    meters
        .counter("bersinar.sends", "lane", message.lane().name(), "result", delivery.result())
        .increment();
    return delivery;
  }

  /// Not counted: what is in memory only is to leave no trace.
  Delivery held(DirectQueue.Held held) {
    return switch (held) {
      case DirectQueue.Wipe wipe -> {
        asking.forget(wipe.chat(), wipe.conversation().messages());
        yield telegram.delete(wipe.chat(), wipe.conversation().messages());
      }
      case DirectQueue.Removal it -> telegram.delete(it.chat(), it.messages());
      case DirectQueue.Withdrawal it -> withdrawn(it);
      case DirectQueue.Message it -> said(it);
    };
  }

  private Delivery said(DirectQueue.Message held) {
    var delivery = telegram.send(DirectQueue.leaving(held));
    asking.direct(held, delivery);
    return delivery;
  }

  /// Nor is this: it is no message.
  Delivery tidying(Job.Tidying tidying) {
    return telegram.bare(tidying.chat(), tidying.message());
  }

  private Delivery withdrawn(DirectQueue.Withdrawal withdrawal) {
    long chat = withdrawal.chat();
    var messages = vanishing.of(chat);
    var delivery = telegram.delete(chat, messages);
    if (delivery instanceof Delivery.Sent && !messages.isEmpty()) {
      vanishing.forget(chat, messages);
    }
    return delivery;
  }

  /// Not counted either: it may go to somebody of whom nothing is to be known.
  Delivery notice(Job.Notice notice) {
    return telegram.send(notices.message(notice));
  }
}

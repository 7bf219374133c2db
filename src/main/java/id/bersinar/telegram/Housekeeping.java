package id.bersinar.telegram;

import id.bersinar.dialogue.ChatMoved;
import id.bersinar.dialogue.gate.ChatForgotten;
import id.bersinar.dialogue.gate.MessagesRefused;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// What the gate does from time to time.
@Component
class Housekeeping {

  // Telegram keeps updates for 24 hours (Bot API, "Getting updates").
  private static final Duration KEEPS_UPDATES = Duration.ofDays(7);
  private static final Duration KEEPS_ASIDE = Duration.ofDays(30);

  private final HandledUpdates updates;
  private final UpdatesAside aside;
  private final ParkedUpdates parked;
  private final StoredOutbox outbox;
  private final Pace pace;
  private final Footprints footprints;
  private final VanishingMessages vanishing;
  private final DirectQueue direct;
  private final ApplicationEventPublisher events;
  private final BotApi api;
  private final Clock clock;

  Housekeeping(
      HandledUpdates updates,
      UpdatesAside aside,
      ParkedUpdates parked,
      StoredOutbox outbox,
      Pace pace,
      Footprints footprints,
      VanishingMessages vanishing,
      DirectQueue direct,
      ApplicationEventPublisher events,
      BotApi api,
      Clock clock) {
    this.updates = updates;
    this.aside = aside;
    this.parked = parked;
    this.outbox = outbox;
    this.pace = pace;
    this.footprints = footprints;
    this.vanishing = vanishing;
    this.direct = direct;
    this.events = events;
    this.api = api;
    this.clock = clock;
  }

  /// Forgets what can't come again or nobody will look at any more.
  @Scheduled(fixedDelay = 60, initialDelay = 3, timeUnit = TimeUnit.MINUTES)
  void forget() {
    var now = clock.instant();
    updates.forgetBefore(now.minus(KEEPS_UPDATES));
    aside.forgetBefore(now.minus(KEEPS_ASIDE));
    outbox.forgetRefusedBefore(now.minus(KEEPS_ASIDE));
  }

  @EventListener
  void forget(ChatForgotten event) {
    outbox.forgetAllOf(event.chat());
    aside.forgetAllOf(event.chat());
    parked.forgetAllOf(event.chat());
  }

  @EventListener
  void move(ChatMoved event) {
    outbox.move(event.from(), event.to());
  }

  /// Says that Telegram has refused something, so that somebody can mend it.
  @Scheduled(fixedDelay = 5, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
  void report() {
    outbox
        .takeUnreported()
        .ifPresent(
            refused -> events.publishEvent(new MessagesRefused(refused.count(), refused.reason())));
  }

  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
  void tidy() {
    pace.tidy();
    footprints.forgetOld();
  }

  /// Takes out of chats what was to be seen for a while only.
  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
  void vanish() {
    vanishing.due().forEach(direct::vanish);
  }

  /// Takes what people have written out of memory soon after it was of use.
  @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
  void rinse() {
    api.rinse();
  }
}

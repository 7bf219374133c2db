package id.bersinar.telegram;

import id.bersinar.dialogue.gate.MessagesRefused;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Says that Telegram has refused something, so that somebody can mend it.
@Component
class RefusalReport implements PeriodicJob {

  private final RefusedMessages messages;
  private final ApplicationEventPublisher events;

  RefusalReport(RefusedMessages messages, ApplicationEventPublisher events) {
    this.messages = messages;
    this.events = events;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofMinutes(5)).startingAfter(Duration.ofMinutes(1));
  }

  @Override
  public void run() {
    messages
        .takeUnreported()
        .ifPresent(
            refused -> events.publishEvent(new MessagesRefused(refused.count(), refused.reason())));
  }
}

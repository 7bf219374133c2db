package id.bersinar.tips.access;

import id.bersinar.dialogue.ConfidencesOver;
import id.bersinar.people.People;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Takes what the inbox has shown out of the officer's chat as soon as it is locked, or as the
/// officer has no more to do with a tip: a phone that somebody picks up tells nothing.
@Component
class ClearedChats {

  private static final Set<AuditEvent> ENDS =
      Set.of(
          AuditEvent.CHOSE_PASSPHRASE,
          AuditEvent.RELEASED,
          AuditEvent.HANDED_OVER,
          AuditEvent.MERGED,
          AuditEvent.CLOSED,
          AuditEvent.MARKED_SPAM);

  private final People people;
  private final ApplicationEventPublisher events;

  ClearedChats(People people, ApplicationEventPublisher events) {
    this.people = people;
    this.events = events;
  }

  @EventListener
  void onLocked(InboxLocked locked) {
    clear(locked.officer());
  }

  @EventListener
  void onStep(StepRecorded recorded) {
    if (ENDS.contains(recorded.step())) {
      clear(recorded.officer());
    }
  }

  private void clear(UUID officer) {
    people.find(officer).ifPresent(it -> events.publishEvent(new ConfidencesOver(it.chat())));
  }
}

package id.bersinar.reminders;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.TypedAnswers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// "Udah", typed where a reminder has come.
@Component
class TypedReminderAnswers implements TypedAnswers {

  /// An older reminder is hardly what is meant.
  private static final Duration RECENT = Duration.ofDays(2);

  private final DeliveryRows deliveries;
  private final Clock clock;

  TypedReminderAnswers(DeliveryRows deliveries, Clock clock) {
    this.deliveries = deliveries;
    this.clock = clock;
  }

  @Override
  public List<Kind> typedAnswers() {
    return List.of(
        new Kind("reminders.typed.done", true, this::awaited),
        new Kind("reminders.typed.perhaps-done", false, this::awaited));
  }

  private List<Button.Go> awaited(UUID person) {
    return deliveries.unanswered(person, clock.instant().minus(RECENT)).stream()
        .map(
            it ->
                new Button.Go(
                    Text.of("reminders.typed.button").with("text", it.message()),
                    ReminderAnswer.NAME,
                    ReminderAnswer.argument(ReminderAnswer.TYPED, it.id())))
        .toList();
  }
}

package id.bersinar.reminders;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.TypedAnswers;
import id.bersinar.reminders.DeliveryRows.Come;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// "Udah", typed where a reminder has come. Where others hear of it and nobody can take it back,
/// the button is shown first.
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
        kind("reminders.typed.done", true, Come::theirsAlone),
        kind("reminders.typed.done", false, it -> !it.theirsAlone()),
        kind("reminders.typed.perhaps-done", false, _ -> true));
  }

  private Kind kind(String words, boolean atOnce, Predicate<Come> which) {
    return new Kind(words, atOnce, person -> awaited(person, which));
  }

  private List<Button.Go> awaited(UUID person, Predicate<Come> which) {
    return deliveries.unanswered(person, clock.instant().minus(RECENT)).stream()
        .filter(which)
        .map(
            it ->
                new Button.Go(
                    Text.of("dialogue.typed-button")
                        .with("answer", Text.of("reminders.done"))
                        .with("what", it.message()),
                    ReminderAnswer.NAME,
                    ReminderAnswer.argument(ReminderAnswer.TYPED, it.id())))
        .toList();
  }
}

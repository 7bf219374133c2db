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

/// "Udah" or "10 menit lagi", typed where a reminder has come, and "ternyata belum" for whoever
/// takes that back. Where others hear of it and nobody can take it back, the button is shown first.
@Component
class TypedReminderAnswers implements TypedAnswers {

  /// An older reminder is hardly what is meant.
  private static final Duration RECENT = Duration.ofDays(2);

  private static final String TOMORROW = "reminders.snooze-tomorrow";

  private final DeliveryRows deliveries;
  private final Reopening reopening;
  private final Clock clock;

  TypedReminderAnswers(DeliveryRows deliveries, Reopening reopening, Clock clock) {
    this.deliveries = deliveries;
    this.reopening = reopening;
    this.clock = clock;
  }

  @Override
  public List<Kind> typedAnswers() {
    return List.of(
        kind("reminders.typed.done", true, Come::theirsAlone),
        kind("reminders.typed.done", false, it -> !it.theirsAlone()),
        kind("reminders.typed.perhaps-done", false, _ -> true),
        later("reminders.typed.ten", true, "reminders.snooze-ten", ReminderAnswer.TEN),
        later("reminders.typed.hour", true, "reminders.snooze-hour", ReminderAnswer.HOUR),
        later("reminders.typed.tomorrow", false, TOMORROW, ReminderAnswer.TOMORROW),
        later("reminders.typed.later", false, "reminders.snooze-ten", ReminderAnswer.TEN),
        later("reminders.typed.later", false, "reminders.snooze-hour", ReminderAnswer.HOUR),
        later("reminders.typed.later", false, TOMORROW, ReminderAnswer.TOMORROW),
        later("reminders.typed.delegate", false, "reminders.delegate", ReminderAnswer.DELEGATE),
        new Kind("reminders.typed.not-done", true, this::surelyDone),
        new Kind("reminders.typed.not-done", false, this::done),
        // Who says so twice has mostly ended something else before.
        new Kind("reminders.typed.called-off", false, this::done));
  }

  private Kind kind(String words, boolean atOnce, Predicate<Come> which) {
    return new Kind(
        words, atOnce, person -> awaited(person, which, "reminders.done", ReminderAnswer.TYPED));
  }

  private Kind later(String words, boolean atOnce, String label, String answer) {
    return new Kind(words, atOnce, person -> awaited(person, _ -> true, label, answer));
  }

  private List<Button.Go> awaited(UUID person, Predicate<Come> which, String label, String answer) {
    return deliveries.unanswered(person, clock.instant().minus(RECENT)).stream()
        .filter(which)
        .map(it -> button(label, it.message(), answer, it.id()))
        .toList();
  }

  /// None where another waits, of which "not yet" may be said as well.
  private List<Button.Go> surelyDone(UUID person) {
    return awaited(person, _ -> true, "reminders.done", ReminderAnswer.TYPED).isEmpty()
        ? done(person)
        : List.of();
  }

  private List<Button.Go> done(UUID person) {
    return reopening.possible(person).stream()
        .map(
            it ->
                button(
                    "reminders.typed.reopen",
                    it.reminder().message(),
                    ReminderAnswer.REOPEN,
                    it.getId()))
        .toList();
  }

  private static Button.Go button(String label, String message, String answer, UUID delivery) {
    return new Button.Go(
        Text.of("dialogue.typed-button").with("answer", Text.of(label)).with("what", message),
        ReminderAnswer.NAME,
        ReminderAnswer.argument(answer, delivery));
  }
}

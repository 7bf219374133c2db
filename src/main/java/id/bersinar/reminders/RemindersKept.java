package id.bersinar.reminders;

import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalData;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What the reminders keep about people.
@Component
class RemindersKept implements PersonalData {

  private final Reminders reminders;

  RemindersKept(Reminders reminders) {
    this.reminders = reminders;
  }

  @Override
  public List<Count> counts() {
    return List.of(
        new Count(
            "reminder where author_id = :person",
            count -> Text.of("reminders.data.made").with("count", count)),
        new Count(
            "reminder_delivery where person_id = :person",
            count -> Text.of("reminders.data.received").with("count", count)),
        new Count(
            "reminder_mute where person_id = :person",
            count -> Text.of("reminders.data.muted").with("count", count)),
        new Count(
            """
            (select delivery_id, person_id from reminder_stand_in
              union select delivery_id, person_id from reminder_stood_in) had
            where person_id = :person
            """,
            count -> Text.of("reminders.data.stood-in").with("count", count)),
        new Count(
            "occasion_reminded where person_id = :person",
            count -> Text.of("reminders.data.occasions").with("count", count)));
  }

  /// What they received goes with the person.
  @Override
  public List<Count> passingOn() {
    return List.of(
        new Count(
            "reminder where author_id = :person and shared = true",
            count -> Text.of("reminders.inherited").with("count", count)));
  }

  @Override
  public void erase(UUID person) {
    reminders.lockAllBy(person).forEach(reminders::delete);
  }
}

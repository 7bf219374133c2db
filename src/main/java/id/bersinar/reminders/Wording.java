package id.bersinar.reminders;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.people.Audience;
import id.bersinar.people.Recipients;
import id.bersinar.people.StakeholderCategory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the dialogues ask and say about reminders.
record Wording(Recipients recipients, WhenQuestion when) {

  static final Answer<String> MESSAGE =
      Answer.words(Plan.LONGEST_MESSAGE, "reminders.message-too-long");

  static final Answer<Recurrence> RECURRENCE =
      Answer.oneOf(
          2,
          _ -> List.of(Recurrence.values()),
          (recurrence, _) -> recurrence.label(),
          Recurrence.values());

  static final Reply PASSED = Reply.say("reminders.time.meanwhile-past");

  Answer<Audience> audience() {
    return Answer.oneOf(
        1,
        this::audiences,
        (audience, said) -> audience(audience, category(said)),
        Audience.values());
  }

  private List<Audience> audiences(Said said) {
    boolean hasCategory = category(said).isPresent();
    return Arrays.stream(Audience.values())
        .filter(audience -> audience != Audience.CATEGORY || hasCategory)
        .toList();
  }

  private Optional<StakeholderCategory> category(Said said) {
    return said.once(StakeholderCategory.class, () -> recipients.categoryOf(said.id()));
  }

  /// @param category whose, for a reminder to a category
  static Text audience(Audience audience, Optional<StakeholderCategory> category) {
    return audience == Audience.CATEGORY
        ? Text.of("reminders.to-category").with("category", category.orElseThrow().label())
        : Text.of("reminders.audience.", audience);
  }

  Text summary(Plan plan, UUID author) {
    var parts = new ArrayList<Text>();
    parts.add(
        Text.of("reminders.summary")
            .with("text", plan.message())
            .with("moment", when.spelled(plan.schedule().start()))
            .with("recurrence", plan.schedule().recurrence().label())
            .with("audience", audience(plan.audience(), recipients.categoryOf(author)))
            .with("count", recipients.count(plan.audience(), author)));
    if (plan.schedule().bendsToMonths()) {
      parts.add(Text.of("reminders.bends-to-months"));
    }
    parts.add(Text.of("reminders.confirm"));
    return Text.paragraphs(parts);
  }

  Reply saved(Schedule schedule) {
    return Reply.say(
            Text.of("reminders.saved")
                .with("moment", when.spelled(schedule.start()))
                .with("recurrence", schedule.recurrence().label()))
        .with(Keyboard.buttons().row(Button.command(AgendaDialogue.COMMAND)));
  }
}

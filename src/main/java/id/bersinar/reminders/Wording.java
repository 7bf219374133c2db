package id.bersinar.reminders;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.Recipients;
import java.util.ArrayList;
import java.util.List;
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

  Text summary(Plan plan, UUID author) {
    var parts = new ArrayList<Text>();
    parts.add(
        Text.of("reminders.summary")
            .with("text", plan.message())
            .with("moment", when.spelled(plan.schedule().start()))
            .with("recurrence", plan.schedule().recurrence().label())
            .with("audience", plan.audience().label())
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

package id.bersinar.reminders;

import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.people.AudienceQuestion;
import id.bersinar.people.Recipients;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// /pengingat: what, when, how often, for whom, confirm.
@Component
class ReminderDialogue extends Form {

  static final String COMMAND = "pengingat";

  /// Who may make reminders.
  static final Set<Role> MAKERS = Set.of(Role.STAKEHOLDER, Role.OPERATOR);

  ReminderDialogue(
      Planner planner, Recipients recipients, AudienceQuestion audiences, WhenQuestion when) {
    super("reminder", Command.forRoles(MAKERS, COMMAND, 55));
    needConsent();
    var wording = new Wording(recipients, when);

    var message =
        ask("reminders.ask-message", Wording.MESSAGE).change("reminders.agenda.change-message");
    var start = ask("reminders.ask-time", when).change("reminders.agenda.change-time");
    var recurrence =
        ask("reminders.choose-recurrence", Wording.RECURRENCE)
            .worded((text, said) -> text.with("moment", when.spelled(said.get(start).at())))
            .change("reminders.agenda.change-recurrence");
    // "setiap Senin jam 8" answers both, and what it could have meant is asked no more.
    start.implies(
        (it, said) -> {
          var chosen = said.remembering("");
          return it.recurrence().map(often -> chosen.with(recurrence, often)).orElse(chosen);
        });
    var audience = ask("reminders.choose-audience", audiences).change("reminders.change-audience");

    Function<Said, Plan> plan =
        said ->
            new Plan(
                said.get(message),
                new Schedule(said.get(start).at(), said.get(recurrence)),
                said.get(audience));
    confirm(said -> wording.summary(plan.apply(said), said.id()))
        .yes(
            "reminders.save",
            said ->
                planner
                    .make(said.id(), plan.apply(said))
                    .map(it -> Step.<Filled>end(wording.saved(it.schedule())))
                    .orElseGet(() -> said.ask(start, Wording.PASSED)));
  }
}

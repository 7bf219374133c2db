package id.bersinar.reminders;

import id.bersinar.dialogue.Acts;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Listing;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Shelf;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import org.springframework.stereotype.Component;

/// /agenda: what comes, and changes to one's own reminders.
@Component
class AgendaDialogue extends Form {

  static final String COMMAND = "agenda";

  private final Acts<Reminder> acts;

  AgendaDialogue(Agenda agenda, AgendaPage page, Planner planner, WhenQuestion when) {
    super("agenda", Command.forRoles(ReminderDialogue.MAKERS, COMMAND, 50));

    var opened =
        ask(
            "reminder",
            Listing.of(
                    Agenda.Entry::id,
                    Shelf.of(
                            "coming",
                            said -> agenda.coming(said.id()),
                            "reminders.agenda.coming",
                            "reminders.agenda.empty",
                            "menu.agenda")
                        .with(
                            Button.command(
                                Text.of("reminders.agenda.make"), ReminderDialogue.COMMAND)),
                    Shelf.of(
                        "finished",
                        said -> agenda.finished(said.id()),
                        "reminders.agenda.finished",
                        "reminders.agenda.none-finished",
                        "reminders.agenda.show-finished"))
                .told(page::line)
                .gone("reminders.gone"));

    acts =
        acts("act", (Said said) -> agenda.find(said.id(), said.get(opened)))
            .page(page::one)
            .gone("reminders.gone")
            .from(opened, "menu.agenda");

    var reword = acts.act("reminders.agenda.change-message", AgendaDialogue::own);
    var message = reword.asks("reminders.ask-message", Wording.MESSAGE);
    reword.does(
        (it, said) ->
            planner.reword(said.id(), it.id(), said.get(message))
                ? changed(said)
                : acts.gone(said));

    var move = acts.act("reminders.agenda.change-time", AgendaDialogue::own);
    var time = move.asks("reminders.ask-time", when);
    move.does(
        (it, said) ->
            planner.move(said.id(), it.id(), said.get(time))
                ? changed(said)
                : move.begin(said, Wording.PASSED));

    var repeat = acts.act("reminders.agenda.change-recurrence", AgendaDialogue::own);
    var recurrence = repeat.asks("reminders.agenda.ask-recurrence", Wording.RECURRENCE);
    repeat.does(
        (it, said) ->
            planner.repeat(said.id(), it.id(), said.get(recurrence))
                ? changed(said)
                : move.begin(said, Wording.PASSED));

    acts.act("reminders.agenda.resume", (it, said) -> own(it, said) && it.paused())
        .does(
            (it, said) ->
                planner.resume(said.id(), it.id())
                    ? changed(said)
                    : move.begin(said, Wording.PASSED));
    acts.act("reminders.agenda.pause", (it, said) -> own(it, said) && it.next().isPresent())
        .does(
            (it, said) -> {
              planner.pause(said.id(), it.id());
              return acts.show(said);
            });
    acts.act("reminders.agenda.delete", AgendaDialogue::own)
        .confirms(
            "reminders.agenda.confirm-deletion",
            "reminders.agenda.yes-delete",
            (it, said) ->
                planner.delete(said.id(), it.id())
                    ? said.ask(opened, Reply.say("reminders.agenda.deleted"))
                    : acts.gone(said));
  }

  private static boolean own(Reminder reminder, Said said) {
    return reminder.isBy(said.id());
  }

  private Step<Filled> changed(Said said) {
    return acts.show(said, Reply.say("reminders.agenda.changed"));
  }
}

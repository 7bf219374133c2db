package id.bersinar.reminders;

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
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// /agenda: what comes, and changes to one's own reminders.
@Component
class AgendaDialogue extends Form {

  static final String COMMAND = "agenda";

  private static final String CHANGED = "reminders.agenda.changed";

  AgendaDialogue(
      Agenda agenda,
      AgendaPage page,
      Planner planner,
      InDigest inDigest,
      Mutes mutes,
      WhenQuestion when) {
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

    var acts =
        acts("act", (Said said) -> agenda.find(said.id(), said.get(opened)))
            .page(page::one)
            .gone("reminders.gone")
            .from(opened, "menu.agenda");
    acts.act("reminders.agenda.change-message", AgendaDialogue::own)
        .asks(
            "reminders.ask-message",
            Wording.MESSAGE,
            (it, message, said) -> planner.reword(said.id(), it.id(), message))
        .done(CHANGED);
    var move =
        acts.act("reminders.agenda.change-time", AgendaDialogue::own)
            .asks(
                "reminders.ask-time",
                when,
                (it, start, said) -> planner.move(said.id(), it.id(), start))
            .done(CHANGED);
    Function<Said, Step<Filled>> timePassed = said -> move.begin(said, Wording.PASSED);
    move.otherwise(timePassed);
    acts.act("reminders.agenda.change-recurrence", AgendaDialogue::own)
        .asks(
            "reminders.agenda.ask-recurrence",
            Wording.repetition(
                said ->
                    agenda
                        .find(said.id(), said.get(opened))
                        .map(when::begins)
                        .orElseGet(when::now)),
            (it, recurrence, said) -> planner.repeat(said.id(), it.id(), recurrence))
        .done(CHANGED)
        .otherwise(timePassed);
    acts.act("reminders.agenda.resume", (it, said) -> own(it, said) && it.paused())
        .changes((it, said) -> planner.resume(said.id(), it.id()))
        .done(CHANGED)
        .otherwise(timePassed);
    acts.act("reminders.agenda.pause", (it, said) -> own(it, said) && it.next().isPresent())
        .changes((it, said) -> planner.pause(said.id(), it.id()));
    acts.act("reminders.agenda.unanswered", (it, said) -> own(it, said) && wasSent(it))
        .does((it, said) -> acts.show(said, Reply.say(page.unanswered(it))));
    acts.act("reminders.agenda.insist", (it, said) -> own(it, said) && !it.insists())
        .changes((it, said) -> planner.insist(said.id(), it.id(), true))
        .done(CHANGED);
    acts.act("reminders.agenda.insist-no", (it, said) -> own(it, said) && it.insists())
        .changes((it, said) -> planner.insist(said.id(), it.id(), false))
        .done(CHANGED);
    acts.act("reminders.agenda.urge", (it, said) -> ownShared(it, said) && !it.urgent())
        .changes((it, said) -> planner.urge(said.id(), it.id(), true))
        .done(CHANGED);
    acts.act("reminders.agenda.urge-no", (it, said) -> ownShared(it, said) && it.urgent())
        .changes((it, said) -> planner.urge(said.id(), it.id(), false))
        .done(CHANGED);
    acts.act("reminders.agenda.list", (it, said) -> ownShared(it, said) && isListable(it))
        .changes((it, said) -> inDigest.list(said.id(), it.id(), true))
        .done(CHANGED);
    acts.act(
            "reminders.agenda.list-no",
            (it, said) -> own(it, said) && it.inDigest() && it.next().isPresent())
        .changes((it, said) -> inDigest.list(said.id(), it.id(), false))
        .done(CHANGED);
    acts.act("reminders.agenda.mute", (it, said) -> !own(it, said) && !isMuted(mutes, it, said))
        .changes((it, said) -> mutes.mute(it.id(), said.id()))
        .done("reminders.agenda.muted-now");
    acts.act("reminders.agenda.unmute", (it, said) -> !own(it, said) && isMuted(mutes, it, said))
        .changes((it, said) -> mutes.unmute(it.id(), said.id()))
        .done(CHANGED);
    acts.act("reminders.agenda.delete", AgendaDialogue::own)
        .confirms(
            "reminders.agenda.confirm-deletion",
            "reminders.agenda.yes-delete",
            (it, said) -> planner.delete(said.id(), it.id()))
        .done("reminders.agenda.deleted");
  }

  private static boolean isMuted(Mutes mutes, Reminder reminder, Said said) {
    return mutes.isMuted(reminder.id(), said.id());
  }

  private static boolean isListable(Reminder reminder) {
    return !reminder.inDigest() && reminder.next().isPresent();
  }

  private static boolean wasSent(Reminder reminder) {
    return reminder.audience().isShared() && reminder.lastDue().isPresent();
  }

  private static boolean ownShared(Reminder reminder, Said said) {
    return own(reminder, said) && reminder.audience().isShared();
  }

  private static boolean own(Reminder reminder, Said said) {
    return reminder.isBy(said.id());
  }
}

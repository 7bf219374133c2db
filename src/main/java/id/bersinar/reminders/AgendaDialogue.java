package id.bersinar.reminders;

import id.bersinar.area.WallClock;
import id.bersinar.calendar.Reading;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// /agenda: what comes, and changes to one's own reminders.
@Component
class AgendaDialogue implements Dialogue<AgendaDialogue.Browsing> {

  static final String COMMAND = "agenda";

  private static final String YES = "yes";

  private final Agenda agenda;
  private final AgendaPage page;
  private final Planner planner;
  private final WallClock wallClock;
  private final WhenQuestion when;

  AgendaDialogue(
      Agenda agenda, AgendaPage page, Planner planner, WhenQuestion when, WallClock wallClock) {
    this.agenda = agenda;
    this.page = page;
    this.planner = planner;
    this.wallClock = wallClock;
    this.when = when;
  }

  sealed interface Browsing {}

  /// @param page from 0
  record Coming(int page) implements Browsing {}

  /// @param page from 0
  record Finished(int page) implements Browsing {}

  record Looking(UUID reminder) implements Browsing {}

  /// Something is about to be done to one's own reminder.
  sealed interface Changing extends Browsing {
    UUID reminder();
  }

  record ChangingMessage(UUID reminder) implements Changing {}

  record ChangingTime(UUID reminder) implements Changing {}

  record ChangingRecurrence(UUID reminder) implements Changing {}

  record ConfirmingDeletion(UUID reminder) implements Changing {}

  @Override
  public String name() {
    return "agenda";
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.forRoles(ReminderDialogue.MAKERS, COMMAND, 50));
  }

  @Override
  public Class<Browsing> states() {
    return Browsing.class;
  }

  @Override
  public Step<Browsing> open(Opening opening, Visitor visitor) {
    return Step.ask(new Coming(0));
  }

  @Override
  public Question ask(Browsing state, Visitor visitor) {
    return switch (state) {
      case Coming(var number) -> page.coming(visitor.id(), number);
      case Finished(var number) -> page.finished(visitor.id(), number);
      case Looking(var id) -> page.one(visitor.id(), id);
      case ChangingMessage _ -> Question.of("reminders.ask-message");
      case ChangingTime _ -> when.question(Text.of("reminders.ask-time"));
      case ChangingRecurrence _ -> Wording.recurrences(Text.of("reminders.agenda.ask-recurrence"));
      case ConfirmingDeletion _ ->
          Question.of(
              Text.of("reminders.agenda.confirm-deletion"),
              Keyboard.buttons().row(Button.answer(Text.of("reminders.agenda.yes-delete"), YES)));
    };
  }

  @Override
  public Step<Browsing> answer(Browsing state, Input input, Visitor visitor) {
    return switch (state) {
      case Coming _ ->
          input.is(AgendaPage.FINISHED) ? Step.ask(new Finished(0)) : browse(input, false);
      case Finished _ -> browse(input, true);
      case Looking(var id) -> look(id, input, visitor);
      case Changing changing ->
          isOwn(changing.reminder(), visitor) ? change(changing, input, visitor) : gone();
    };
  }

  private static Step<Browsing> browse(Input input, boolean finished) {
    if (input.is(AgendaPage.COMING)) {
      return Step.ask(new Coming(0));
    }
    return input
        .choice(AgendaPage.OPEN)
        .<Browsing>map(id -> new Looking(UUID.fromString(id)))
        .or(
            () ->
                input
                    .choice(AgendaPage.PAGE)
                    .map(Integer::parseInt)
                    .map(page -> finished ? new Finished(page) : new Coming(page)))
        .<Step<Browsing>>map(Step::ask)
        .orElseGet(Step::again);
  }

  private Step<Browsing> look(UUID id, Input input, Visitor visitor) {
    if (input.is(AgendaPage.COMING)) {
      return Step.ask(new Coming(0));
    }
    if (!isOwn(id, visitor)) {
      return Step.again();
    }
    return switch (input.choice().orElse("")) {
      case AgendaPage.MESSAGE -> Step.ask(new ChangingMessage(id));
      case AgendaPage.TIME -> Step.ask(new ChangingTime(id));
      case AgendaPage.RECURRENCE -> Step.ask(new ChangingRecurrence(id));
      case AgendaPage.DELETE -> Step.ask(new ConfirmingDeletion(id));
      case AgendaPage.PAUSE -> Step.perform(() -> pause(id, visitor));
      case AgendaPage.RESUME -> Step.perform(() -> resume(id, visitor));
      default -> Step.again();
    };
  }

  private Step<Browsing> change(Changing changing, Input input, Visitor visitor) {
    return switch (changing) {
      case ChangingMessage(var id) ->
          input
              .words(Plan.LONGEST_MESSAGE)
              .<Step<Browsing>>map(text -> Step.perform(() -> reword(id, text, visitor)))
              .orElseGet(() -> Wording.messageRefused(input));
      case ChangingTime(var id) ->
          when.answered(
              input, understood -> Step.perform(() -> reschedule(id, understood, visitor)));
      case ChangingRecurrence(var id) ->
          Wording.recurrence(input)
              .<Step<Browsing>>map(it -> Step.perform(() -> repeat(id, it, visitor)))
              .orElseGet(Step::again);
      case ConfirmingDeletion(var id) ->
          input.is(YES) ? Step.perform(() -> delete(id, visitor)) : Step.again();
    };
  }

  private boolean isOwn(UUID id, Visitor visitor) {
    return agenda.find(visitor.id(), id).filter(it -> it.isBy(visitor.id())).isPresent();
  }

  private static Step<Browsing> gone() {
    return Step.ask(new Coming(0), Reply.say("reminders.gone"));
  }

  private static Step<Browsing> changed(UUID id) {
    return Step.ask(new Looking(id), Reply.say("reminders.agenda.changed"));
  }

  private Step<Browsing> reword(UUID id, String message, Visitor visitor) {
    return planner.reword(visitor.id(), id, message) ? changed(id) : gone();
  }

  private Step<Browsing> reschedule(UUID id, Reading.Understood understood, Visitor visitor) {
    var recurrence = agenda.find(visitor.id(), id).orElseThrow().schedule().recurrence();
    if (!planner.reschedule(visitor.id(), id, new Schedule(understood.at(), recurrence))) {
      return gone();
    }
    var said = new ArrayList<>(WhenQuestion.notes(understood));
    said.add(Reply.say("reminders.agenda.changed"));
    return new Step.Ask<>(said, new Looking(id));
  }

  private Step<Browsing> repeat(UUID id, Recurrence recurrence, Visitor visitor) {
    var schedule =
        agenda.find(visitor.id(), id).orElseThrow().with(recurrence, wallClock.now().getZone());
    return planner.reschedule(visitor.id(), id, schedule) ? changed(id) : timePassed(id);
  }

  private Step<Browsing> pause(UUID id, Visitor visitor) {
    planner.pause(visitor.id(), id);
    return Step.ask(new Looking(id));
  }

  private Step<Browsing> resume(UUID id, Visitor visitor) {
    return planner.resume(visitor.id(), id) ? changed(id) : timePassed(id);
  }

  private static Step<Browsing> timePassed(UUID id) {
    return Step.ask(new ChangingTime(id), Reply.say("reminders.time.meanwhile-past"));
  }

  private Step<Browsing> delete(UUID id, Visitor visitor) {
    return planner.delete(visitor.id(), id)
        ? Step.ask(new Coming(0), Reply.say("reminders.agenda.deleted"))
        : gone();
  }
}

package id.bersinar.reminders;

import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Act;
import id.bersinar.dialogue.Acts;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Ids;
import id.bersinar.dialogue.Listing;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Shelf;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.people.AudienceQuestion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// /agenda: what comes, and changes to one's own reminders.
@Component
class AgendaDialogue extends Form {

  static final String COMMAND = "agenda";

  private static final String CHANGED = "reminders.agenda.changed";

  private final Agenda agenda;
  private final WallClock wallClock;
  private final Field<UUID> opened;
  private final Field<String> about;
  private final Acts<Reminder> acts;

  AgendaDialogue(
      Agenda agenda,
      AgendaPage page,
      Editing editing,
      InDigest inDigest,
      Mutes mutes,
      WhenQuestion when,
      LeadQuestion leads,
      AudienceQuestion audiences,
      Wording wording,
      WallClock wallClock) {
    super("agenda", Command.forRoles(ReminderDialogue.MAKERS, COMMAND, 50));
    this.agenda = agenda;
    this.wallClock = wallClock;

    opened =
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

    about = keep("occurrence", String.class);
    acts =
        acts("act", (Said said) -> agenda.find(said.id(), said.get(opened)))
            .page(page::one)
            .gone("reminders.gone")
            .from(opened, "menu.agenda");
    var reword = acts.act("reminders.agenda.change-message", AgendaDialogue::own);
    var reworded = part(reword, "reminders.part.ask-message");
    var message = reword.asks("reminders.agenda.ask-message", Wording.MESSAGE);
    reword.does(
        (it, said) ->
            edited(
                editing.reword(said.id(), it.id(), part(reworded, said), said.get(message)), said));
    var move = acts.act("reminders.agenda.change-time", AgendaDialogue::own);
    Function<Said, Step<Filled>> timePassed = said -> move.begin(said, Wording.PASSED);
    var moved = part(move, "reminders.part.ask-time");
    var time =
        move.asks("reminders.ask-time", new OtherTimeQuestion(when, said -> day(said, moved)));
    move.does(
        (it, said) -> {
          var made = editing.move(said.id(), it.id(), part(moved, said), said.get(time));
          return made instanceof Edited.Passed
              ? said.ask(time, Wording.PASSED)
              : edited(made, said);
        });
    var readdress = acts.act("reminders.change-audience", AgendaDialogue::own);
    var readdressed = part(readdress, "reminders.part.ask-audience");
    var audience = readdress.asks("reminders.choose-audience", audiences);
    readdress.does(
        (it, said) ->
            edited(
                editing.readdress(said.id(), it.id(), part(readdressed, said), said.get(audience)),
                said));
    var lead = acts.act("reminders.change-leads", (it, said) -> own(it, said) && comes(it));
    var led = part(lead, "reminders.part.ask-leads");
    var told = lead.asks("reminders.ask-leads", leads);
    lead.does(
        (it, said) -> {
          var series = agenda.series(it, part(led, said));
          var ahead = wording.ahead(said.get(told), series);
          return Form.after(
              wording.passedWord(said.get(told), series).stream().<Reply>map(Reply::say).toList(),
              edited(editing.lead(said.id(), it.id(), part(led, said), ahead), said));
        });
    acts.act("reminders.agenda.change-recurrence", AgendaDialogue::own)
        .asks(
            "reminders.agenda.ask-recurrence",
            Wording.repetition(
                said ->
                    agenda
                        .find(said.id(), said.get(opened))
                        .map(when::begins)
                        .orElseGet(when::now)),
            (it, recurrence, said) -> editing.repeat(said.id(), it.id(), recurrence))
        .done(CHANGED)
        .otherwise(timePassed);
    acts.act("reminders.agenda.resume", (it, said) -> own(it, said) && it.paused())
        .changes((it, said) -> editing.resume(said.id(), it.id()))
        .done(CHANGED)
        .otherwise(timePassed);
    acts.act("reminders.agenda.pause", (it, said) -> own(it, said) && it.next().isPresent())
        .changes((it, said) -> editing.pause(said.id(), it.id()));
    acts.act("reminders.agenda.unanswered", (it, said) -> own(it, said) && wasSent(it))
        .does((it, said) -> acts.show(said, Reply.say(page.unanswered(it))));
    acts.act("reminders.agenda.insist", (it, said) -> own(it, said) && !it.insists())
        .changes((it, said) -> editing.insist(said.id(), it.id(), true))
        .done(CHANGED);
    acts.act("reminders.agenda.insist-no", (it, said) -> own(it, said) && it.insists())
        .changes((it, said) -> editing.insist(said.id(), it.id(), false))
        .done(CHANGED);
    acts.act("reminders.agenda.urge", (it, said) -> ownShared(it, said) && !it.urgent())
        .changes((it, said) -> editing.urge(said.id(), it.id(), true))
        .done(CHANGED);
    acts.act("reminders.agenda.urge-no", (it, said) -> ownShared(it, said) && it.urgent())
        .changes((it, said) -> editing.urge(said.id(), it.id(), false))
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
    var delete = acts.act("reminders.agenda.delete", AgendaDialogue::own);
    var deleted = part(delete, "reminders.part.ask-delete");
    delete
        .asks("reminders.agenda.confirm-deletion", Answer.yes("reminders.agenda.yes-delete"))
        .when(said -> part(deleted, said).equals(Part.ALL));
    delete.does(
        (it, said) -> {
          var made = editing.delete(said.id(), it.id(), part(deleted, said));
          return !(made instanceof Edited.Changed)
              ? edited(made, said)
              : agenda.find(said.id(), it.id()).isEmpty()
                  ? said.ask(opened, Reply.say("reminders.agenda.deleted"))
                  : acts.show(said, Reply.say("reminders.part.deleted"));
        });
  }

  /// From a reminder that has come: that one, and what it came for.
  @Override
  public Step<Filled> open(Opening opening, Visitor visitor) {
    var words = opening.argument().split(" ", 2);
    var id = Ids.parse(words[0]);
    if (id.isEmpty()) {
      return super.open(opening, visitor);
    }
    var said = begun(visitor);
    return agenda.find(visitor.id(), id.get()).isEmpty()
        ? said.ask(opened, Reply.say("reminders.gone"))
        : acts.show(said.with(opened, id.get()).with(about, words[words.length - 1]));
  }

  /// A button that opens a reminder here.
  ///
  /// @param occurrence what it came for
  static Button opening(Reminder reminder, Instant occurrence) {
    return Button.command(
        Text.of("reminders.edit"),
        COMMAND + " " + reminder.id() + " " + occurrence.getEpochSecond());
  }

  /// Asks how much of what comes again is meant.
  private Field<Part> part(Act<Reminder> act, String key) {
    return act.asks(key, new PartQuestion(this::times, wallClock))
        .when(said -> acts.find(said).filter(it -> it.series().repeats() && comes(it)).isPresent());
  }

  private static Part part(Field<Part> asked, Said said) {
    return said.find(asked).orElse(Part.ALL);
  }

  /// The times to come, of which the one that was looked at is the first.
  private List<Instant> times(Said said) {
    var times = acts.find(said).map(agenda::times).orElse(List.of());
    var first = said.find(about).filter(it -> it.matches("\\d{1,12}")).map(Long::valueOf);
    return times.stream()
        .sorted(Comparator.comparing(it -> first.filter(at -> at == it.getEpochSecond()).isEmpty()))
        .toList();
  }

  /// On which day comes again what gets another time.
  private Optional<LocalDate> day(Said said, Field<Part> moved) {
    return said.find(moved)
        .flatMap(Part::first)
        .or(() -> acts.find(said).filter(it -> it.series().repeats()).flatMap(Reminder::next))
        .map(it -> wallClock.at(it).toLocalDate());
  }

  private Step<Filled> edited(Edited edited, Said said) {
    return switch (edited) {
      case Edited.Changed(var id) ->
          id.equals(said.get(opened))
              ? acts.show(said, Reply.say(CHANGED))
              : acts.show(said.with(opened, id), Reply.say("reminders.part.changed"));
      case Edited.Passed() -> acts.show(said, Wording.PASSED);
      case Edited.Gone() ->
          acts.find(said).isEmpty()
              ? acts.gone(said)
              : acts.show(said, Reply.say("reminders.part.gone"));
    };
  }

  private static boolean comes(Reminder reminder) {
    return reminder.next().isPresent();
  }

  private static boolean isMuted(Mutes mutes, Reminder reminder, Said said) {
    return mutes.isMuted(reminder.id(), said.id());
  }

  private static boolean isListable(Reminder reminder) {
    return !reminder.inDigest()
        && !reminder.urgent()
        && !reminder.insists()
        && reminder.next().isPresent();
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

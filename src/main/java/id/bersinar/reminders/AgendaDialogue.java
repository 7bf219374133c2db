package id.bersinar.reminders;

import static java.util.function.Predicate.not;

import id.bersinar.dialogue.Act;
import id.bersinar.dialogue.Acts;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Listing;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Shelf;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.people.AudienceQuestion;
import id.bersinar.people.PersonalClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// /agenda: what comes, and changes to one's own reminders.
@Component
class AgendaDialogue extends Form {

  static final String COMMAND = "agenda";

  private static final String CHANGED = "reminders.agenda.changed";

  private final Agenda agenda;
  private final PersonalClock clock;
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
      PersonalClock clock) {
    super("agenda", Command.forRoles(Planner.MAKERS, COMMAND, 50));
    this.agenda = agenda;
    this.clock = clock;

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
        acts("act", opened, agenda::find)
            .page(page::one)
            .gone("reminders.gone")
            .from(opened, "menu.agenda");
    // From a reminder that has come: that one, and what it came for.
    entered("", (id, came, said) -> acts.open(said.with(opened, id).with(about, came)));
    changed(
        "reminders.agenda.change-message",
        "reminders.part.ask-message",
        "reminders.agenda.ask-message",
        Wording.MESSAGE,
        editing::reword);
    var move = acts.act("reminders.agenda.change-time", own(_ -> true));
    Function<Said, Step<Filled>> timePassed = said -> move.begin(said, Wording.PASSED);
    var moved = part(move, "reminders.part.ask-time");
    var time =
        move.asks(
            "reminders.ask-time",
            new OtherTimeQuestion(
                when,
                said -> day(part(moved, said), said),
                said -> day(part(moved, said), said).or(() -> nextDay(said))));
    move.does(
        said -> {
          var made = editing.move(said.id(), said.get(opened), part(moved, said), said.get(time));
          return made instanceof Edited.Passed
              ? said.ask(time, Wording.PASSED)
              : edited(made, said).after(notLeftOut(part(moved, said), said.get(time), said));
        });
    changed(
        "reminders.change-audience",
        "reminders.part.ask-audience",
        "reminders.choose-audience",
        audiences,
        editing::readdress);
    var lead = acts.act("reminders.change-leads", own(Reminder::comes));
    var led = part(lead, "reminders.part.ask-leads");
    var told = lead.asks("reminders.ask-leads", leads);
    lead.does(
        said -> {
          var passed =
              acts.find(said)
                  .flatMap(
                      it ->
                          wording.passedWord(said.get(told), agenda.schedule(it, part(led, said))));
          var made = editing.lead(said.id(), said.get(opened), part(led, said), said.get(told));
          return edited(made, said).after(passed.map(Reply::say).stream().toList());
        });
    acts.act("reminders.agenda.change-recurrence", own(_ -> true))
        .asks(
            "reminders.agenda.ask-recurrence",
            Wording.repetition(
                said ->
                    acts.find(said)
                        .map(it -> it.nextOrStart(clock.zone(said)))
                        .orElseGet(() -> when.now(said))),
            editing::repeat)
        .done(CHANGED)
        .otherwise(timePassed);
    acts.act("reminders.agenda.resume", own(Reminder::paused))
        .by(editing::resume)
        .done(CHANGED)
        .otherwise(timePassed);
    acts.act("reminders.agenda.pause", own(Reminder::comes)).by(editing::pause);
    acts.act("reminders.agenda.unanswered", own(Reminder::wasSentToOthers)).tells(page::unanswered);
    switched(
        "reminders.agenda.insist",
        "reminders.agenda.insist-no",
        _ -> true,
        Reminder::insists,
        editing::insist);
    switched(
        "reminders.agenda.urge",
        "reminders.agenda.urge-no",
        Reminder::isShared,
        Reminder::urgent,
        editing::urge);
    switched(
        "reminders.agenda.list",
        "reminders.agenda.list-no",
        Reminder::canBeListed,
        Reminder::inDigest,
        inDigest::list);
    acts.act("reminders.agenda.mute", (it, said) -> mutes.mayMute(said.id(), it))
        .by(mutes::mute)
        .done("reminders.agenda.muted-now");
    acts.act("reminders.agenda.unmute", (it, said) -> mutes.mayUnmute(said.id(), it))
        .by(mutes::unmute)
        .done(CHANGED);
    var delete = acts.act("reminders.agenda.delete", own(_ -> true));
    var deleted = part(delete, "reminders.part.ask-delete");
    delete
        .asks("reminders.agenda.confirm-deletion", Answer.yes("reminders.agenda.yes-delete"))
        .when(said -> part(deleted, said).equals(Part.ALL));
    delete.does(
        said -> {
          var made = editing.delete(said.id(), said.get(opened), part(deleted, said));
          return !(made instanceof Edited.Changed)
              ? edited(made, said)
              : acts.find(said).isEmpty()
                  ? said.ask(opened, Reply.say("reminders.agenda.deleted"))
                  : acts.show(said, Reply.say("reminders.part.deleted"));
        });
  }

  /// A button that opens a reminder here.
  ///
  /// @param occurrence what it came for
  static Button opening(Reminder reminder, Instant occurrence) {
    return Button.command(
        Text.of("reminders.edit"),
        COMMAND + " " + reminder.id() + " " + occurrence.getEpochSecond());
  }

  /// Changes it, or a part of it, with one answer.
  private <A> void changed(
      String label, String which, String question, Answer<A> answer, Edit<A> edit) {
    var act = acts.act(label, own(_ -> true));
    var part = part(act, which);
    var asked = act.asks(question, answer);
    act.does(
        said ->
            edited(
                edit.make(said.id(), said.get(opened), part(part, said), said.get(asked)), said));
  }

  private interface Edit<A> {
    Edited make(UUID author, UUID reminder, Part part, A answer);
  }

  /// Lets it be so, and lets it be so no more: one of both is shown.
  private void switched(
      String on, String off, Predicate<Reminder> may, Predicate<Reminder> isOn, Switch change) {
    acts.act(on, own(may.and(not(isOn))))
        .by((person, id) -> change.turn(person, id, true))
        .done(CHANGED);
    acts.act(off, own(may.and(isOn)))
        .by((person, id) -> change.turn(person, id, false))
        .done(CHANGED);
  }

  private interface Switch {
    boolean turn(UUID author, UUID reminder, boolean on);
  }

  /// Asks how much of what comes again is meant.
  private Field<Part> part(Act<Reminder> act, String key) {
    return act.asks(key, new PartQuestion(this::times, clock))
        .when(said -> acts.find(said).filter(Reminder::comesAgain).isPresent());
  }

  private static Part part(Field<Part> asked, Said said) {
    return said.find(asked).orElse(Part.ALL);
  }

  /// On which day that part comes next; absent for what comes once.
  private Optional<LocalDate> day(Part part, Said said) {
    return acts.find(said).flatMap(it -> agenda.day(it, part, clock.zone(said)));
  }

  private Optional<LocalDate> nextDay(Said said) {
    return acts.find(said).flatMap(Reminder::next).map(it -> clock.at(it, said).toLocalDate());
  }

  /// The times to come, of which the one that was looked at is the first.
  private List<Instant> times(Said said) {
    var times = acts.find(said).map(agenda::times).orElse(List.of());
    var first = said.find(about).filter(it -> it.matches("\\d{1,12}")).map(Long::valueOf);
    return times.stream()
        .sorted(Comparator.comparing(it -> first.filter(at -> at == it.getEpochSecond()).isEmpty()))
        .toList();
  }

  /// Days that somebody wants to leave out, and that come before what is changed.
  private List<Reply> notLeftOut(Part part, When when, Said said) {
    return part.first().stream()
        .flatMap(it -> when.exceptBefore(clock.at(it, said).toLocalDate()).stream())
        .<Reply>map(it -> Reply.say(Text.of("reminders.part.except-before").with("date", it)))
        .toList();
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

  private static BiPredicate<Reminder, Said> own(Predicate<Reminder> state) {
    return (it, said) -> it.isBy(said.id()) && state.test(it);
  }
}

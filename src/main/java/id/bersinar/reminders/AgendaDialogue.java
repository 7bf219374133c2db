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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
  private final Wording wording;
  private final Field<UUID> opened;
  private final Field<String> about;
  private final Field<When> time;
  private final Act<Reminder> move;
  private final Acts<Reminder> acts;

  AgendaDialogue(
      Agenda agenda,
      AgendaPage page,
      Editing editing,
      Drafts drafts,
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
    this.wording = wording;

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
    acts = acts("act", opened, agenda::find).page(page::one).from(opened, "menu.agenda");
    // From a reminder that has come: that one, and what it came for.
    entered("", (id, came, said) -> acts.open(said.with(opened, id).with(about, came)));
    changed(
        own("reminders.agenda.change-message", _ -> true),
        "reminders.part.ask-message",
        "reminders.agenda.ask-message",
        Wording.MESSAGE,
        "reminders.agenda.confirm-message",
        new Change<>(drafts::reworded, editing::reword));
    move =
        own("reminders.agenda.change-time", _ -> true).typed("reminders.agenda.change-time-typed");
    var moved = part(move, "reminders.part.ask-time");
    Function<Said, Optional<LocalDate>> day =
        said -> acts.find(said).flatMap(it -> agenda.day(it, part(moved, said), clock.zone(said)));
    time =
        move.asks(
            "reminders.ask-time",
            new OtherTimeQuestion(
                when, said -> day.apply(said).filter(_ -> comesAgain(said)), day));
    time.also(
        when::takes,
        edits(
            move,
            said -> part(moved, said),
            time,
            "reminders.agenda.confirm-time",
            new Change<>(drafts::moved, editing::move)));
    changed(
        own("reminders.change-audience", _ -> true),
        "reminders.part.ask-audience",
        "reminders.choose-audience",
        audiences,
        "reminders.agenda.confirm-audience",
        new Change<>(drafts::readdressed, editing::readdress));
    var lead = own("reminders.change-leads", Reminder::comes);
    var led = part(lead, "reminders.part.ask-leads");
    var ahead = lead.asks("reminders.ask-leads", leads);
    ahead.also(
        leads::takes,
        edits(
            lead,
            said -> part(led, said),
            ahead,
            "reminders.agenda.confirm-leads",
            new Change<>(drafts::led, editing::lead)));
    var repeat = own("reminders.agenda.change-recurrence", _ -> true);
    edits(
        repeat,
        _ -> Part.ALL,
        repeat.asks(
            "reminders.agenda.ask-recurrence",
            Wording.repetition(
                said ->
                    acts.find(said)
                        .map(it -> it.nextOrStart(clock.zone(said)))
                        .orElseGet(() -> when.now(said)))),
        "reminders.agenda.confirm-recurrence",
        new Change<>(drafts::repeated, editing::repeat));
    own("reminders.agenda.resume", Reminder::paused)
        .by(editing::resume)
        .done(CHANGED)
        .otherwise(said -> move.begin(said, Wording.PASSED));
    own("reminders.agenda.pause", Reminder::comes).by(editing::pause);
    own("reminders.agenda.unanswered", Reminder::wasSentToOthers).tells(page::unanswered);
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
    var delete = own("reminders.agenda.delete", _ -> true).typed("reminders.agenda.delete-typed");
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

  /// Something that who has set it up can do to it.
  private Act<Reminder> own(String label, Predicate<Reminder> state) {
    return acts.act(label, (it, said) -> it.isBy(said.id()) && state.test(it));
  }

  /// Changes it, or a part of it, with one answer.
  private <A> void changed(
      Act<Reminder> act,
      String which,
      String question,
      Answer<A> answer,
      String sure,
      Change<A> change) {
    var part = part(act, which);
    edits(act, said -> part(part, said), act.asks(question, answer), sure, change);
  }

  /// Reads back what an answer makes of it, and changes it where that is meant.
  ///
  /// @param sure key of the question whether it is
  /// @return that question
  private <A> Field<Boolean> edits(
      Act<Reminder> act, Function<Said, Part> part, Field<A> asked, String sure, Change<A> change) {
    Function<Said, Optional<Draft>> draft =
        said ->
            said.find(asked)
                .flatMap(
                    it ->
                        acts.find(said).flatMap(of -> change.draft().of(of, part.apply(said), it)));
    act.does(
        said ->
            edited(
                change.edit().make(said.id(), said.get(opened), part.apply(said), said.get(asked)),
                said));
    return act.asks(sure, Answer.yes("reminders.agenda.yes-move"))
        // What can't be is said at once.
        .when(said -> draft.apply(said).isPresent())
        .worded(
            (text, said) ->
                Text.paragraphs(
                    Text.of(draft.apply(said).map(it -> wording.readBack(it, said.id()))), text));
  }

  /// Lets it be so, and lets it be so no more: one of both is shown.
  private void switched(
      String on, String off, Predicate<Reminder> may, Predicate<Reminder> isOn, Switch change) {
    own(on, may.and(not(isOn))).by((person, id) -> change.turn(person, id, true)).done(CHANGED);
    own(off, may.and(isOn)).by((person, id) -> change.turn(person, id, false)).done(CHANGED);
  }

  private interface Switch {
    boolean turn(UUID author, UUID reminder, boolean on);
  }

  /// Asks how much of what comes again is meant.
  private Field<Part> part(Act<Reminder> act, String key) {
    return act.asks(key, new PartQuestion(this::times, clock)).when(this::comesAgain);
  }

  private boolean comesAgain(Said said) {
    return acts.find(said).filter(Reminder::comesAgain).isPresent();
  }

  private static Part part(Field<Part> asked, Said said) {
    return said.find(asked).orElse(Part.ALL);
  }

  /// The times to come, of which the one that was looked at is the first.
  private List<Instant> times(Said said) {
    return acts.find(said)
        .map(it -> agenda.times(it, said.find(about).orElse("")))
        .orElse(List.of());
  }

  private Step<Filled> edited(Edited edited, Said said) {
    return switch (edited) {
      case Edited.Changed(var id, var remarks) ->
          acts.show(
                  said.with(opened, id),
                  Reply.say(id.equals(said.get(opened)) ? CHANGED : "reminders.part.changed"))
              .after(remarks.stream().map(Reply::say).toList());
      case Edited.Passed() when said.find(time).isPresent() -> said.ask(time, Wording.PASSED);
      case Edited.Passed() -> move.begin(said, Wording.PASSED);
      case Edited.Gone() ->
          acts.find(said).isEmpty()
              ? acts.gone(said)
              : acts.show(said, Reply.say("reminders.part.gone"));
    };
  }
}

package id.bersinar.meetings;

import id.bersinar.commitments.Origin;
import id.bersinar.dialogue.Act;
import id.bersinar.dialogue.Acts;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Listing;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Shelf;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.people.PersonQuestion;
import id.bersinar.people.PersonalClock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// /rapat: the meetings to come that somebody has called or is invited to, and what they can do.
@Component
class MeetingsDialogue extends Form {

  static final String COMMAND = "rapat";

  private static final String NAMES_DEPUTY = "wakil-";
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d/M/yyyy HH:mm");

  static final Command OPENING = Command.forRoles(Meeting.ROLES, COMMAND, 57);

  private final Wording wording;
  private final PersonalClock clock;
  private final Acts<Involvement> acts;
  private final Field<UUID> opened;
  private final Act<Involvement> move;
  private final Act<Involvement> cancel;
  // What is to become of a meeting, of which it isn't known which it is.
  private final Field<Fate> fate = keep("fate", Fate.class);
  private final Organising organising;
  private final MoveSentences sentences;
  private final MeetingSentences questions;

  MeetingsDialogue(
      Organising organising,
      Deputies deputies,
      DeputyQuestion whom,
      PersonQuestion somebody,
      MinuteTaking taking,
      Wording wording,
      PersonalClock clock,
      SlotQuestion time,
      PlaceQuestion where,
      MoveSentences sentences,
      MeetingSentences questions) {
    super("meetings", OPENING);
    this.organising = organising;
    this.sentences = sentences;
    this.questions = questions;
    this.wording = wording;
    this.clock = clock;

    opened =
        ask(
            "meeting",
            Listing.of(
                    Meeting::id,
                    Shelf.<Meeting>of(
                            "coming",
                            this::coming,
                            "meetings.coming",
                            "meetings.none",
                            "meetings.show-coming")
                        .with(Button.command(Text.of("meetings.call"), InvitingDialogue.COMMAND)),
                    Shelf.of(
                        "past",
                        said -> organising.past(said.id()),
                        "meetings.past",
                        "meetings.past-none",
                        "meetings.show-past"))
                .told(this::line)
                .gone("meetings.gone"));
    opened.then((_, said) -> said.find(fate).map(it -> begin(it, said)).orElseGet(said::onward));
    acts =
        acts("act", opened, organising::find)
            .page(this::page)
            .with(MeetingsDialogue::elsewhere)
            .from(opened, "menu.rapat");
    acts.act("meetings.rsvp.yes", Involvement::mayAnswer)
        .by((person, id) -> organising.answer(person, id, Rsvp.YES).isPresent())
        .done("meetings.noted");
    acts.act("meetings.rsvp.no", Involvement::mayAnswer)
        .by((person, id) -> organising.answer(person, id, Rsvp.NO).isPresent())
        .removes()
        .done("meetings.noted");
    var deputy = acts.act("meetings.rsvp.deputy", Involvement::mayBeRepresented);
    var who = deputy.asks("meetings.ask-deputy", whom).brief();
    deputy.does(said -> named(said, deputies.name(said.id(), said.get(opened), said.get(who))));
    entered("", (id, _, said) -> acts.open(said.with(opened, id)));
    entered(NAMES_DEPUTY, (id, _, said) -> deputy.choose(said.with(opened, id)));
    acts.act("meetings.show-who", Involvement::isTheirs).tells(it -> wording.who(it.meeting()));
    acts.act("meetings.ask", Involvement::mayChange)
        .typed("meetings.ask-typed")
        .by(organising::ask)
        .done("meetings.asked")
        .late("meetings.asked-already");
    Function<Said, Optional<LocalDateTime>> start =
        said ->
            organising
                .find(said.id(), said.get(opened))
                .map(it -> clock.at(it.meeting().startsAt(), said).toLocalDateTime());
    move =
        acts.act("meetings.change-time", Involvement::mayChange)
            .typed("meetings.change-time-typed");
    var slot =
        move.asks(
            "meetings.ask-time",
            time.insteadOf(said -> start.apply(said).map(LocalDateTime::toLocalDate)));
    var sure = move.asks("meetings.confirm-time", Answer.yes("meetings.yes-move"));
    sure.worded(
        (text, said) ->
            named(text, said).with("to", said.get(slot).start().atZone(clock.zone(said))));
    slot.also(time::takes, sure);
    move.changes(
            said -> organising.move(said.id(), said.get(opened), said.get(slot), clock.zone(said)))
        .done("meetings.moved");
    acts.act("meetings.change-length", Involvement::mayChange)
        .typed("meetings.change-length-typed")
        .asks("meetings.ask-length", new LengthQuestion(start), organising::last)
        .done("meetings.moved");
    acts.act("meetings.change-place", Involvement::mayChange)
        .typed("meetings.change-place-typed")
        .asks("meetings.ask-place", where, organising::move)
        .done("meetings.moved");
    cancel = acts.act("meetings.cancel", Involvement::mayChange).typed("meetings.cancel-typed");
    cancel.asks("meetings.confirm-cancel", Answer.yes("meetings.yes-cancel")).worded(this::named);
    cancel.by(organising::cancel).removes().done("meetings.cancelled-now");
    acts.act("meetings.minutes.ask-taker", Involvement::isTheirs)
        .asks(
            "meetings.minutes.who",
            somebody.among(said -> taking.takers(said.get(opened))),
            taking::ask)
        .done("meetings.minutes.taker-told");
  }

  /// What is to become of a meeting.
  ///
  /// @param to when it is to be, as it was said; empty where it wasn't
  /// @param by how long it moves; absent where that wasn't said
  private record Fate(boolean cancelled, String to, Optional<Shift> by) {}

  private Text.Keyed named(Text.Keyed text, Said said) {
    var meeting = acts.find(said).map(Involvement::meeting);
    return text.with("title", meeting.map(Meeting::title).orElse(""))
        .with("moment", meeting.<Object>map(it -> clock.at(it.startsAt(), said)).orElse(""));
  }

  /// "Rapat besok dimajuin jadi jam 8" moves the one that they have called, or asks which. Who asks
  /// whether there is one sees them all.
  @Override
  public Step<Filled> open(Opening opening, Visitor visitor) {
    return sentences
        .in(opening.argument())
        .map(it -> moved(it, begun(visitor)))
        .orElseGet(
            () ->
                questions.ask(opening.argument())
                    ? begun(visitor).onward()
                    : super.open(opening, visitor));
  }

  private Step<Filled> moved(MoveSentences.Move asked, Said said) {
    var own = own(said);
    if (own.isEmpty()) {
      return said.onward(Reply.say("meetings.none-to-move"));
    }
    var named = asked.which().among(own, it -> clock.at(it.startsAt(), said).toLocalDateTime());
    boolean toThen = asked.mayBeOld() && named.isEmpty();
    var meant = toThen ? own : named;
    var what =
        new Fate(asked.cancels(), asked.mayBeOld() && !toThen ? "" : asked.time(), asked.by());
    return meant.size() == 1 && (toThen || asked.which().isClear())
        ? begin(what, said.with(opened, meant.getFirst().id()))
        : said.with(fate, what)
            .onward(Reply.say(meant.isEmpty() ? "meetings.none-so-called" : "meetings.move-which"));
  }

  private List<Meeting> own(Said said) {
    return organising.coming(said.id()).stream().filter(it -> it.isBy(said.id())).toList();
  }

  private List<Meeting> coming(Said said) {
    return said.find(fate).isPresent() ? own(said) : organising.coming(said.id());
  }

  private Step<Filled> begin(Fate what, Said said) {
    var first = (what.cancelled() ? cancel : move).choose(said.without(fate));
    var moved = acts.find(said).filter(Involvement::mayChange).map(Involvement::meeting);
    var to =
        moved.map(it -> time(what, clock.at(it.startsAt(), said).toLocalDateTime())).orElse("");
    return first instanceof Step.Ask<Filled>(var notes, var state) && !to.isEmpty()
        ? new Step.Told<>(notes, state, new Input.Words(to))
        : first;
  }

  private static String time(Fate what, LocalDateTime start) {
    return what.by().map(it -> MOMENT.format(it.from(start))).orElse(what.to());
  }

  /// The button that asks who comes in somebody's place.
  static Button.Go deputy(UUID meeting) {
    return Button.command(Rsvp.DEPUTY.label(), COMMAND, NAMES_DEPUTY + meeting);
  }

  private Step<Filled> named(Said said, Deputies.Outcome outcome) {
    return switch (outcome) {
      case NOTED -> acts.show(said, Reply.say("meetings.noted"));
      case GONE -> acts.gone(said);
      default -> acts.show(said, Reply.say(Text.of("meetings.deputy.", outcome)));
    };
  }

  private static List<Button> elsewhere(Involvement it, Said said) {
    var meeting = it.meeting().id();
    return Stream.of(
            Optional.of(MinutesDialogue.write(meeting)).filter(_ -> it.mayWrite()),
            it.minutes().photo().map(_ -> MinutesPhoto.button(meeting)),
            decide(meeting, said).filter(_ -> it.mayWrite()))
        .flatMap(Optional::stream)
        .toList();
  }

  /// The button that makes a commitment of what was decided there, for those who can.
  static Optional<Button> decide(UUID meeting, Said said) {
    return Optional.of(Origin.button(Text.of("meetings.decide"), meeting))
        .filter(_ -> Origin.isFor(said.visitor()));
  }

  /// The button that shows a meeting.
  static Button card(UUID meeting) {
    return Button.command(Text.of("meetings.open"), COMMAND, meeting.toString());
  }

  private Text line(int number, Meeting it, Said said) {
    return Wording.line(number, it, said.id(), clock.zone(said));
  }

  private Text page(Involvement it, Said said) {
    var meeting = it.meeting();
    var minutes = it.minutes();
    return Text.paragraphs(
        Wording.details(meeting, clock.zone(said)),
        it.isTheirs()
            ? it.tally().words()
            : Text.of(it.asked().map(guest -> wording.asked(meeting, guest))),
        Text.of("meetings.minutes.by")
            .given("person", it.taker().filter(_ -> !minutes.areWritten())),
        Wording.minutes(minutes));
  }
}

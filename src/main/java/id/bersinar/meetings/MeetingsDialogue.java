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
import id.bersinar.dialogue.Ids;
import id.bersinar.dialogue.Listing;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Shelf;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.people.PersonalClock;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// /rapat: the meetings to come that somebody has called or is invited to, and what they can do.
@Component
class MeetingsDialogue extends Form {

  static final String COMMAND = "rapat";

  private static final int MOST_TAKERS = 50;

  private static final String NAMES_DEPUTY = "wakil-";

  static final Set<Role> ROLES = Set.of(Role.STAKEHOLDER, Role.OPERATOR, Role.LIAISON);

  static final Answer<String> PLACE = Answer.words(300, "meetings.too-long");

  private final Guests guests;
  private final MinuteTaking taking;
  private final Wording wording;
  private final Clock clock;
  private final PersonalClock personal;
  private final Organising organising;
  private final Field<UUID> opened;
  private final Acts<Involvement> acts;
  private final Act<Involvement> deputy;

  MeetingsDialogue(
      Organising organising,
      Deputies deputies,
      DeputyQuestion whom,
      Guests guests,
      MinuteTaking taking,
      Wording wording,
      PersonalClock personal,
      Clock clock,
      SlotQuestion time) {
    super("meetings", Command.forRoles(ROLES, COMMAND, 57));
    this.organising = organising;
    this.guests = guests;
    this.taking = taking;
    this.wording = wording;
    this.clock = clock;
    this.personal = personal;

    opened =
        ask(
            "meeting",
            Listing.of(
                    Meeting::id,
                    Shelf.<Meeting>of(
                            "coming",
                            said -> organising.coming(said.id()),
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
    acts =
        acts("act", opened, organising::find)
            .page(this::page)
            .with(this::elsewhere)
            .gone("meetings.gone")
            .from(opened, "menu.rapat");
    acts.act("meetings.rsvp.yes", (it, _) -> isInvited(it))
        .changes(said -> organising.answer(said.id(), said.get(opened), Rsvp.YES).isPresent())
        .done("meetings.noted");
    acts.act("meetings.rsvp.no", (it, _) -> isInvited(it))
        .changes(said -> organising.answer(said.id(), said.get(opened), Rsvp.NO).isPresent())
        .done("meetings.noted");
    deputy = acts.act("meetings.rsvp.deputy", (it, _) -> isInvited(it));
    var who = deputy.asks("meetings.ask-deputy", whom);
    deputy.does(said -> named(said, deputies.name(said.id(), said.get(opened), said.get(who))));
    acts.act("meetings.show-who", (it, _) -> it.isTheirs()).tells(it -> wording.who(it.meeting()));
    acts.act("meetings.ask", (it, _) -> isOwn(it))
        .changes(said -> organising.ask(said.id(), said.get(opened)))
        .done("meetings.asked")
        .late("meetings.asked-already");
    acts.act("meetings.change-time", (it, _) -> isOwn(it))
        .asks(
            "meetings.ask-time",
            time,
            (slot, said) -> organising.move(said.id(), said.get(opened), slot))
        .done("meetings.moved");
    acts.act("meetings.change-length", (it, _) -> isOwn(it))
        .asks(
            "meetings.ask-length",
            new LengthQuestion(
                said ->
                    organising
                        .find(said.id(), said.get(opened))
                        .map(
                            it ->
                                personal.at(it.meeting().startsAt(), said.id()).toLocalDateTime())),
            (length, said) -> organising.last(said.id(), said.get(opened), length))
        .done("meetings.moved");
    acts.act("meetings.change-place", (it, _) -> isOwn(it))
        .asks(
            "meetings.ask-place",
            PLACE,
            (place, said) -> organising.move(said.id(), said.get(opened), place))
        .done("meetings.moved");
    acts.act("meetings.cancel", (it, _) -> isOwn(it))
        .confirms("meetings.confirm-cancel", "meetings.yes-cancel")
        .by(organising::cancel)
        .done("meetings.cancelled-now");
    minutes();
  }

  /// The button that asks who comes in somebody's place.
  static Button deputy(UUID meeting) {
    return Button.command(Rsvp.DEPUTY.label(), COMMAND, NAMES_DEPUTY + meeting);
  }

  @Override
  public Step<Filled> open(Opening opening, Visitor visitor) {
    var argument = opening.argument();
    return Ids.parse(argument.replaceFirst(NAMES_DEPUTY, ""))
        .map(it -> begun(visitor).with(opened, it))
        .map(it -> argument.startsWith(NAMES_DEPUTY) ? deputy.choose(it) : acts.open(it))
        .orElseGet(() -> super.open(opening, visitor));
  }

  private Step<Filled> named(Said said, Deputies.Outcome outcome) {
    return switch (outcome) {
      case NOTED -> acts.show(said, Reply.say("meetings.noted"));
      case GONE -> acts.gone(said);
      default -> acts.show(said, Reply.say(Text.of("meetings.deputy.", outcome)));
    };
  }

  /// Writing minutes, and asking somebody else to.
  private void minutes() {
    acts.act("meetings.minutes.write", (it, _) -> it.mayWrite(clock.instant()))
        .asks(
            "meetings.minutes.ask",
            new MinutesQuestion(),
            (minutes, said) -> taking.write(said.id(), said.get(opened), minutes))
        .done("meetings.minutes.sent");
    acts.act("meetings.minutes.ask-taker", (it, _) -> it.isTheirs())
        .asks(
            "meetings.minutes.who",
            Answer.<UUID>one(
                said -> guests.expected(said.get(opened), MOST_TAKERS),
                it -> it,
                (it, _) -> Text.plain(wording.alias(it)),
                Optional::of),
            (taker, said) -> taking.ask(said.id(), said.get(opened), taker))
        .done("meetings.minutes.taker-told");
  }

  private List<Button> elsewhere(Involvement it, Said said) {
    var meeting = it.meeting().id();
    return Stream.of(
            it.minutes().photo().map(_ -> MinutesPhoto.button(meeting)),
            Optional.of(Origin.button(Text.of("meetings.decide"), meeting))
                .filter(_ -> Origin.isFor(said.visitor()) && it.mayWrite(clock.instant())))
        .flatMap(Optional::stream)
        .toList();
  }

  /// The button that shows a meeting.
  static Button card(UUID meeting) {
    return Button.command(Text.of("meetings.open"), COMMAND, meeting.toString());
  }

  private boolean isOwn(Involvement it) {
    return it.isTheirs() && it.meeting().isAhead(clock.instant());
  }

  private boolean isInvited(Involvement it) {
    return !it.isTheirs() && it.meeting().isAhead(clock.instant());
  }

  private Text line(int number, Meeting it, Said said) {
    return Text.of(it.isBy(said.id()) ? "meetings.line-own" : "meetings.line")
        .with("number", number)
        .with("moment", personal.at(it.startsAt(), said.id()))
        .with("title", it.title());
  }

  private Text page(Involvement it, Said said) {
    var meeting = it.meeting();
    var minutes = it.minutes();
    return Text.paragraphs(
        Wording.details(meeting, personal.zone(said.id())),
        it.isTheirs()
            ? wording.count(meeting)
            : Text.of(
                it.guest()
                    .filter(_ -> meeting.isAhead(clock.instant()))
                    .map(guest -> wording.asked(meeting, guest))),
        Text.of(
            minutes
                .taker()
                .filter(_ -> !minutes.areWritten())
                .map(taker -> Text.of("meetings.minutes.by").with("person", wording.alias(taker)))),
        Wording.minutes(minutes));
  }
}

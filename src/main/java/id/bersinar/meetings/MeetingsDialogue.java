package id.bersinar.meetings;

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
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Shelf;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// /rapat: the meetings to come that somebody has called or is invited to, and what they can do.
@Component
class MeetingsDialogue extends Form {

  static final String COMMAND = "rapat";

  private static final String NAMES_DEPUTY = "wakil-";

  static final Set<Role> ROLES = Set.of(Role.STAKEHOLDER, Role.OPERATOR, Role.LIAISON);

  static final Answer<String> PLACE = Answer.words(300, "meetings.too-long");

  private final Guests guests;
  private final Wording wording;
  private final WallClock wallClock;
  private final Organising organising;
  private final Field<UUID> opened;
  private final Acts<Meeting> acts;
  private final Act<Meeting> deputy;

  MeetingsDialogue(
      Organising organising,
      Deputies deputies,
      DeputyQuestion whom,
      Guests guests,
      Wording wording,
      WallClock wallClock,
      SlotQuestion time) {
    super("meetings", Command.forRoles(ROLES, COMMAND, 57));
    this.organising = organising;
    this.guests = guests;
    this.wording = wording;
    this.wallClock = wallClock;

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
                            "menu.rapat")
                        .with(Button.command(Text.of("meetings.call"), InvitingDialogue.COMMAND)))
                .told(this::line)
                .gone("meetings.gone"));
    acts =
        acts("act", (Said said) -> organising.find(said.id(), said.get(opened)))
            .page(this::page)
            .gone("meetings.gone")
            .from(opened, "menu.rapat");
    acts.act("meetings.rsvp.yes", MeetingsDialogue::invited)
        .changes((it, said) -> organising.answer(said.id(), it.id(), Rsvp.YES).isPresent())
        .done("meetings.noted");
    acts.act("meetings.rsvp.no", MeetingsDialogue::invited)
        .changes((it, said) -> organising.answer(said.id(), it.id(), Rsvp.NO).isPresent())
        .done("meetings.noted");
    deputy = acts.act("meetings.rsvp.deputy", MeetingsDialogue::invited);
    var who = deputy.asks("meetings.ask-deputy", whom);
    deputy.does((it, said) -> named(said, deputies.name(said.id(), it.id(), said.get(who))));
    acts.act("meetings.show-who", MeetingsDialogue::own)
        .does((it, said) -> acts.show(said, Reply.say(wording.who(it))));
    acts.act("meetings.ask", MeetingsDialogue::own)
        .changes((it, said) -> organising.ask(said.id(), it.id()))
        .done("meetings.asked")
        .late("meetings.asked-already");
    acts.act("meetings.change-time", MeetingsDialogue::own)
        .asks(
            "meetings.ask-time",
            time,
            (it, slot, said) -> organising.move(said.id(), it.id(), slot))
        .done("meetings.moved");
    acts.act("meetings.change-length", MeetingsDialogue::own)
        .asks(
            "meetings.ask-length",
            new LengthQuestion(
                said ->
                    organising
                        .find(said.id(), said.get(opened))
                        .map(it -> wallClock.at(it.startsAt()).toLocalDateTime())),
            (it, length, said) -> organising.last(said.id(), it.id(), length))
        .done("meetings.moved");
    acts.act("meetings.change-place", MeetingsDialogue::own)
        .asks(
            "meetings.ask-place",
            PLACE,
            (it, place, said) -> organising.move(said.id(), it.id(), place))
        .done("meetings.moved");
    acts.act("meetings.cancel", MeetingsDialogue::own)
        .confirms(
            "meetings.confirm-cancel",
            "meetings.yes-cancel",
            (it, said) -> organising.cancel(said.id(), it.id()))
        .done("meetings.cancelled-now");
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
        .map(
            it ->
                argument.startsWith(NAMES_DEPUTY)
                    ? deputy.choose(it)
                    : organising.find(visitor.id(), it.get(opened)).isPresent()
                        ? acts.show(it)
                        : acts.gone(it))
        .orElseGet(() -> super.open(opening, visitor));
  }

  private Step<Filled> named(Said said, Deputies.Outcome outcome) {
    return switch (outcome) {
      case NOTED -> acts.show(said, Reply.say("meetings.noted"));
      case GONE -> acts.gone(said);
      default -> acts.show(said, Reply.say(Text.of("meetings.deputy.", outcome)));
    };
  }

  private static boolean own(Meeting it, Said said) {
    return it.isBy(said.id());
  }

  private static boolean invited(Meeting it, Said said) {
    return !own(it, said);
  }

  private Text line(int number, Meeting it, Said said) {
    return Text.of(own(it, said) ? "meetings.line-own" : "meetings.line")
        .with("number", number)
        .with("moment", wallClock.at(it.startsAt()))
        .with("title", it.title());
  }

  private Text page(Meeting it, Said said) {
    return Text.paragraphs(
        Wording.details(it, wallClock.now().getZone()),
        own(it, said)
            ? wording.count(it)
            : Text.of(guests.find(it.id(), said.id()).map(guest -> wording.asked(it, guest))));
  }
}

package id.bersinar.meetings;

import id.bersinar.calendar.CalendarText;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Ids;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Shortcut;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.people.PersonalClock;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The buttons under an invitation, and under the organiser's count.
@Component
class MeetingButtons implements Shortcut {

  private static final String NAME = "meeting";
  private static final String AND = ":";
  private static final String WHO = "who";
  private static final String FILE = "file";
  private static final String DEPUTY = "deputy";

  private final Organising organising;
  private final Meetings meetings;
  private final Guests guests;
  private final Wording wording;
  private final PersonalClock personal;
  private final Clock clock;

  MeetingButtons(
      Organising organising,
      Meetings meetings,
      Guests guests,
      Wording wording,
      PersonalClock personal,
      Clock clock) {
    this.organising = organising;
    this.meetings = meetings;
    this.guests = guests;
    this.wording = wording;
    this.personal = personal;
    this.clock = clock;
  }

  static Button.Go answer(Rsvp answer, UUID meeting) {
    return answer == Rsvp.DEPUTY
        ? MeetingsDialogue.deputy(meeting)
        : Button.go(answer.label(), NAME, name(answer) + AND + meeting);
  }

  static Button who(UUID meeting) {
    return Button.go(Text.of("meetings.show-who"), NAME, WHO + AND + meeting);
  }

  static Button file(UUID meeting) {
    return Button.go(Text.of("meetings.save"), NAME, FILE + AND + meeting);
  }

  private static String name(Rsvp answer) {
    return answer.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Reply tapped(String argument, Visitor visitor) {
    var parts = argument.split(AND, 2);
    return Optional.of(parts)
        .filter(it -> it.length == 2)
        .flatMap(it -> Ids.parse(it[1]))
        .flatMap(
            it ->
                switch (parts[0]) {
                  case WHO -> who(it, visitor);
                  case FILE -> file(it, visitor);
                  case DEPUTY -> deputyAsked(it, visitor);
                  default -> answered(parts[0], it, visitor);
                })
        .orElseGet(() -> Reply.say("meetings.gone"));
  }

  private Optional<Reply> who(UUID meeting, Visitor visitor) {
    return meetings
        .find(meeting)
        .filter(it -> it.isBy(visitor.id()))
        .map(it -> Reply.say(wording.who(it)));
  }

  /// Also of one that is called off, which then vanishes from the calendar.
  private Optional<Reply> file(UUID meeting, Visitor visitor) {
    return meetings
        .find(meeting)
        .filter(it -> it.isBy(visitor.id()) || guests.find(meeting, visitor.id()).isPresent())
        .map(
            it ->
                new Reply.File(
                    "rapat.ics",
                    CalendarText.TYPE,
                    CalendarText.file(CalendarFile.event(it), clock.instant()),
                    Text.of(it.sequence() == 0 ? "meetings.file" : "meetings.file-anew")));
  }

  private Optional<Reply> answered(String name, UUID id, Visitor visitor) {
    return Stream.of(Rsvp.YES, Rsvp.NO)
        .filter(it -> name(it).equals(name))
        .findFirst()
        .flatMap(it -> organising.answer(visitor.id(), id, it))
        .map(it -> wording.answered(it, personal.zone(visitor.id())));
  }

  /// Under invitations from before a deputy was asked for.
  private Optional<Reply> deputyAsked(UUID id, Visitor visitor) {
    return organising
        .find(visitor.id(), id)
        .map(Involvement::meeting)
        .filter(it -> !it.isBy(visitor.id()) && it.isAhead(clock.instant()))
        .map(
            it ->
                Reply.say("meetings.deputy.ask")
                    .with(Keyboard.buttons().row(MeetingsDialogue.deputy(it.id()))));
  }
}

package id.bersinar.meetings;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Found;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Listing;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Shelf;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalClock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// /tulisnotulen: what was said and decided at a meeting, by its organiser or whom they asked.
@Component
class MinutesDialogue extends Form {

  static final String COMMAND = "tulisnotulen";

  private final MinuteTaking taking;
  private final Involvements involvements;
  private final PersonalClock clock;
  private final Field<UUID> meeting;
  private final Field<String> title = keep("title", String.class);
  private final Field<Minutes> written;

  MinutesDialogue(MinuteTaking taking, Involvements involvements, PersonalClock clock) {
    super("minutes", Command.forRoles(Meeting.ROLES, COMMAND, 59).hidden());
    this.taking = taking;
    this.involvements = involvements;
    this.clock = clock;
    meeting =
        ask(
                "meeting",
                Listing.of(
                        Meeting::id,
                        new Shelf<>(
                            "begun",
                            said -> taking.writable(said.id()),
                            _ -> Text.of("meetings.minutes.which")))
                    .none(Reply.say("meetings.minutes.none"))
                    .told(this::line)
                    .gone("meetings.gone"))
            .implies((id, said) -> find(id, said).map(it -> of(it, said)).orElse(said));
    written = ask("meetings.minutes.ask", new MinutesQuestion(this::written));
    var check =
        ask(
            "meetings.minutes.check",
            Answer.yes("meetings.minutes.send", "meetings.minutes.send-typed"));
    check.worded(
        (text, said) ->
            Text.paragraphs(MinutesQuestion.told(said.get(written)), named(text, said)));
    check.does((_, said) -> write(said));
    written.worded(this::named).also((input, _) -> MinutesQuestion.takes(input), check);
    entered("", (id, _, said) -> begin(id, said));
    understands(this::addressed);
  }

  /// The button that asks for a meeting's minutes.
  static Button write(UUID meeting) {
    return Button.command(Text.of("meetings.minutes.write"), COMMAND, meeting.toString());
  }

  /// What is told without saying of which meeting belongs to the one whose minutes are awaited.
  private Found<Said> addressed(Found<Said> told) {
    var said = told.value();
    var awaited = taking.awaited(said.id());
    return new Found<>(
        awaited.size() == 1 ? of(awaited.getFirst(), said) : said,
        AwaitedMinutes.mayTell(told.rest()) ? told.rest() : "",
        told.notes());
  }

  private Step<Filled> begin(UUID id, Said said) {
    return find(id, said).map(it -> of(it, said).resume()).orElseGet(MinutesDialogue::gone);
  }

  private Said of(Meeting it, Said said) {
    return said.with(meeting, it.id()).with(title, it.title());
  }

  private Step<Filled> write(Said said) {
    var id = said.get(meeting);
    return taking.write(said.id(), id, said.get(written))
        ? Step.end(Reply.say("meetings.minutes.sent").with(Keyboard.column(onward(id, said))))
        : gone();
  }

  private static List<Button> onward(UUID id, Said said) {
    return Stream.of(
            Optional.of(write(id)),
            MeetingsDialogue.decide(id, said),
            Optional.of(MeetingsDialogue.card(id)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Step<Filled> gone() {
    return Step.end("meetings.gone");
  }

  private Optional<Minutes> written(Said said) {
    return said.find(written);
  }

  private Optional<Meeting> find(UUID id, Said said) {
    return involvements.find(said.id(), id).filter(Involvement::mayWrite).map(Involvement::meeting);
  }

  private Text.Keyed named(Text.Keyed text, Said said) {
    return text.with("title", said.find(title).orElse(""));
  }

  private Text line(int number, Meeting it, Said said) {
    return Wording.line(number, it, said.id(), clock.zone(said));
  }
}

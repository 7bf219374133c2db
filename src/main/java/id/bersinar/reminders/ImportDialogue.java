package id.bersinar.reminders;

import id.bersinar.area.ZoneNames;
import id.bersinar.calendar.CalendarReader;
import id.bersinar.calendar.CalendarReader.Content;
import id.bersinar.calendar.FoundEvent;
import id.bersinar.calendar.FoundEvent.Reason;
import id.bersinar.calendar.FoundEvent.Skipped;
import id.bersinar.calendar.LeadTime;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Downloads;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.people.Audience;
import id.bersinar.people.AudienceQuestion;
import id.bersinar.people.PersonalClock;
import id.bersinar.reminders.ImportChange.Kind;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// /impor: the events of another calendar as reminders: send its file, choose for whom, read what
/// becomes of each, confirm.
@Component
class ImportDialogue extends Form {

  private static final String COMMAND = "impor";
  private static final List<String> ZONES = List.of("WIB", "WITA", "WIT");

  private final ImportChanges changes;
  private final ImportWording wording;
  private final Downloads downloads;
  private final PersonalClock clock;
  private final Field<Input.Document> file;
  private final Field<String> zone;

  ImportDialogue(
      CalendarImport imports,
      ImportChanges changes,
      ImportWording wording,
      Downloads downloads,
      PersonalClock clock,
      AudienceQuestion audiences,
      LeadQuestion leadQuestion) {
    super("calendar-import", Command.forRoles(ReminderDialogue.MAKERS, COMMAND, 56).hidden());
    needConsent();
    this.changes = changes;
    this.wording = wording;
    this.downloads = downloads;
    this.clock = clock;

    file =
        ask(
                "reminders.import.send",
                Answer.file(
                    CalendarReader.LARGEST,
                    "reminders.import.too-large",
                    "reminders.import.no-file"))
            .anywhere(Input.Document.class::isInstance)
            .then(this::check);
    zone =
        ask(
                "reminders.import.ask-zone",
                Answer.among(1, _ -> ZONES, it -> it, (it, _) -> Text.plain(it), Optional::of))
            .when(this::hasUnknownZones)
            .then((_, said) -> onward(said));
    var audience =
        ask("reminders.import.choose-audience", audiences)
            .when(this::hasNew)
            .change("reminders.change-audience");
    var leads =
        ask("reminders.ask-leads", leadQuestion)
            .when(this::hasNewWithoutAlarms)
            .change("reminders.change-leads");
    audience.implies(
        (it, said) ->
            it.equals(Audience.ME) && said.find(leads).isEmpty()
                ? said.with(leads, List.of(LeadTime.NONE))
                : said);
    confirm(
            said ->
                Text.paragraphs(
                    preview(said, said.find(leads).orElse(List.of())),
                    Text.lines(
                        Text.of("reminders.import.for")
                            .with("audience", Text.of(said.find(audience).map(Audience::label)))
                            .when(hasNew(said)),
                        (hasNewWithAlarms(said)
                                ? Text.of("reminders.import.leads-of-others")
                                : Text.of("reminders.import.leads"))
                            .with("leads", Text.of(said.find(leads).map(LeadLabel::of)))
                            .when(hasNewWithoutAlarms(said)),
                        Text.of("reminders.import.kept").when(hasChanged(said))),
                    Text.of("reminders.import.check")))
        .yes(
            "reminders.import.take",
            said -> {
              if (content(said).isEmpty()) {
                return said.ask(file, Reply.say("reminders.import.lost"));
              }
              int taken =
                  imports.take(
                      said.id(),
                      events(said),
                      said.find(audience).orElse(Audience.ME),
                      said.find(leads).orElse(List.of(LeadTime.NONE)));
              return Step.end(
                  Reply.say(Text.of("reminders.import.taken").with("count", taken))
                      .with(Keyboard.commands(AgendaDialogue.COMMAND)));
            });
  }

  static Button button() {
    return Button.command(Text.of("reminders.import.begin"), COMMAND);
  }

  private Step<Filled> check(Input.Document document, Said said) {
    var content = content(said);
    if (content.isEmpty()) {
      return Step.again("reminders.import.lost");
    }
    var refusal = ImportWording.refusal(content.get());
    if (refusal.isPresent()) {
      return Step.again(refusal.get());
    }
    return hasUnknownZones(said) ? said.onward() : onward(said);
  }

  /// Where nothing is new, nothing is asked.
  private Step<Filled> onward(Said said) {
    return changes(said).stream().anyMatch(it -> it.kind().changesSomething())
        ? said.onward()
        : Step.end(
            Reply.say(
                Text.paragraphs(preview(said, List.of()), Text.of("reminders.import.nothing"))));
  }

  private Text preview(Said said, List<LeadTime> leads) {
    return wording.preview(events(said).size(), changes(said), leads, said.id());
  }

  private boolean hasNew(Said said) {
    return after(said, Kind.ADDED).findAny().isPresent();
  }

  private boolean hasNewWithoutAlarms(Said said) {
    return after(said, Kind.ADDED).anyMatch(it -> it.alarms().leads().isEmpty());
  }

  private boolean hasNewWithAlarms(Said said) {
    return after(said, Kind.ADDED).anyMatch(it -> !it.alarms().leads().isEmpty());
  }

  private boolean hasChanged(Said said) {
    return after(said, Kind.CHANGED).findAny().isPresent();
  }

  private Stream<ImportChange.After> after(Said said, Kind kind) {
    return said.find(file).isEmpty()
        ? Stream.empty()
        : changes(said).stream().filter(it -> it.kind() == kind).flatMap(it -> it.after().stream());
  }

  private boolean hasUnknownZones(Said said) {
    return said.find(file).isPresent()
        && events(said.without(zone)).stream()
            .anyMatch(it -> it.outcome().equals(new Skipped(Reason.UNKNOWN_ZONE)));
  }

  private List<ImportChange> changes(Said said) {
    return said.throughout(events(said), () -> changes.of(said.id(), events(said)));
  }

  /// None where the file can't be fetched any more.
  private List<FoundEvent> events(Said said) {
    return content(said)
        .filter(CalendarReader.Events.class::isInstance)
        .map(CalendarReader.Events.class::cast)
        .map(CalendarReader.Events::events)
        .orElse(List.of());
  }

  private record Look(Input.Document document, Optional<ZoneId> unknownZones) {}

  private Optional<Content> content(Said said) {
    var look = new Look(said.get(file), said.find(zone).flatMap(ZoneNames::parse));
    return said.throughout(look, () -> content(look, said));
  }

  private Optional<Content> content(Look look, Said said) {
    var now = clock.now(said);
    var zones = changes.zones(said.id(), now.getZone());
    var reader = new CalendarReader(zones, look.unknownZones(), now.toInstant());
    return downloads.find(look.document(), CalendarReader.LARGEST).map(reader::read);
  }
}

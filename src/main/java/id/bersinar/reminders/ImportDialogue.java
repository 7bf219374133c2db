package id.bersinar.reminders;

import id.bersinar.area.ZoneNames;
import id.bersinar.calendar.CalendarReader;
import id.bersinar.calendar.LeadTime;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Downloads;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.people.Audience;
import id.bersinar.people.AudienceQuestion;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// /impor: the events of another calendar as reminders: send its file, choose for whom, read what
/// becomes of each, confirm.
@Component
class ImportDialogue extends Form {

  private static final String COMMAND = "impor";

  private final CalendarImport imports;
  private final ImportWording wording;
  private final Downloads downloads;
  private final Field<Input.Document> file;
  private final Field<ZoneId> zone;

  ImportDialogue(
      CalendarImport imports,
      ImportWording wording,
      Downloads downloads,
      AudienceQuestion audiences,
      LeadQuestion leadQuestion) {
    super("calendar-import", Command.forRoles(Planner.MAKERS, COMMAND, 56).hidden());
    needConsent();
    this.imports = imports;
    this.wording = wording;
    this.downloads = downloads;

    file =
        ask(
                "reminders.import.send",
                Answer.file(
                    CalendarReader.LARGEST,
                    "reminders.import.too-large",
                    "reminders.import.no-file"))
            .anywhere(Input.Document.class::isInstance)
            .then((_, said) -> looked(said));
    zone =
        ask("reminders.import.ask-zone", ZoneNames.oneOf())
            .when(this::asksForZone)
            .then((_, said) -> looked(said));
    var audience =
        ask("reminders.import.choose-audience", audiences)
            .when(said -> brings(said, ImportPreview::adds))
            .change("reminders.change-audience");
    var leads =
        ask("reminders.ask-leads", leadQuestion)
            .when(said -> brings(said, ImportPreview::addsWithoutAlarms))
            .change("reminders.change-leads");
    audience.implies(
        (it, said) ->
            it.equals(Audience.ME) && said.find(leads).isEmpty()
                ? said.with(leads, List.of(LeadTime.NONE))
                : said);
    confirm(
            said ->
                preview(said)
                    .map(
                        it -> wording.summary(it, said.find(audience), said.find(leads), said.id()))
                    .orElseGet(() -> Text.of("reminders.import.lost")))
        .yes(
            "reminders.import.take",
            said ->
                preview(said)
                    .map(
                        it ->
                            imports.take(
                                said.id(),
                                it.events(),
                                said.find(audience).orElse(Audience.ME),
                                said.find(leads).orElse(List.of(LeadTime.NONE))))
                    .map(it -> Step.<Filled>end(ImportWording.taken(it)))
                    .orElseGet(() -> said.ask(file, Reply.say("reminders.import.lost"))));
  }

  static Button button() {
    return Button.command(Text.of("reminders.import.begin"), COMMAND);
  }

  /// Where nothing is new, nothing is asked.
  private Step<Filled> looked(Said said) {
    var preview = preview(said);
    if (preview.isEmpty()) {
      return Step.again("reminders.import.lost");
    }
    var refusal = ImportWording.refusal(preview.get().content());
    if (refusal.isPresent()) {
      return Step.again(refusal.get());
    }
    return preview.get().asksForZone() || preview.get().changesSomething()
        ? said.onward()
        : Step.end(Reply.say(wording.nothing(preview.get(), said.id())));
  }

  private boolean asksForZone(Said said) {
    return brings(said.without(zone), ImportPreview::asksForZone);
  }

  private boolean brings(Said said, Predicate<ImportPreview> what) {
    return said.find(file).isPresent() && preview(said).filter(what).isPresent();
  }

  private record Look(Input.Document document, Optional<ZoneId> unknownZones) {}

  /// Absent where the file can't be fetched any more.
  private Optional<ImportPreview> preview(Said said) {
    var look = new Look(said.get(file), said.find(zone));
    return said.throughout(
        look,
        () ->
            downloads
                .find(look.document(), CalendarReader.LARGEST)
                .map(it -> imports.preview(said.id(), it, look.unknownZones())));
  }
}

package id.bersinar.area;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Downloads;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// /libur: the holidays that are known, and the way in of another list: send it, read what it would
/// change, confirm.
@Component
class HolidayDialogue extends Form {

  static final String COMMAND = "libur";

  private final HolidayList holidays;
  private final Downloads downloads;
  private final Field<Input.Document> file;

  HolidayDialogue(
      HolidayList holidays, HolidayPage page, WallClock wallClock, Downloads downloads) {
    super("holidays", Command.forRole(Role.OPERATOR, COMMAND, 96));
    this.holidays = holidays;
    this.downloads = downloads;
    file =
        ask(
                "area.holidays.send",
                Answer.file(AreaFile.LARGEST, "area.file-too-large", "area.no-file"))
            .worded((text, _) -> Text.paragraphs(page.list(wallClock.today()), text))
            .with(
                _ ->
                    List.of(
                        Button.go(Text.of("area.holidays.as-file"), HolidayFileButton.NAME, "")))
            .anywhere(Input.Document.class::isInstance)
            .then(this::check);
    confirm(
            said ->
                read(said.get(file))
                    .map(HolidayFile::read)
                    .map(page::changes)
                    .orElseGet(() -> Text.of("area.file-lost")))
        .yes("area.confirm-import", this::take);
  }

  private Step<Filled> check(Input.Document document, Said said) {
    return read(document)
        .map(HolidayFile::read)
        .map(
            it ->
                it.problems().isEmpty()
                    ? said.onward()
                    : said.ask(file, ImportPage.explained(it.problems())))
        .orElseGet(() -> Step.again("area.file-lost"));
  }

  private Step<Filled> take(Said said) {
    var content = read(said.get(file));
    try {
      if (content.isPresent()) {
        holidays.take(content.get());
        return Step.end(Reply.say("area.holidays.saved"));
      }
    } catch (IOException _) {
      // As if it couldn't be fetched: the list stays as it was.
    }
    return said.ask(file, Reply.say("area.file-lost"));
  }

  private Optional<byte[]> read(Input.Document document) {
    return downloads.find(document, AreaFile.LARGEST);
  }
}

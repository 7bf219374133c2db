package id.bersinar.area;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.Downloads;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// /kelola: how things stand, and the area file's way in: send it, read what it would change,
/// confirm.
@Component
class ManagementDialogue implements Dialogue<ManagementDialogue.Managing> {

  private static final int PROBLEMS_SHOWN = 25;
  private static final int REMARKS_SHOWN = 25;
  private static final String FILE = "file";
  private static final String FORMAT = "format";
  private static final String IMPORT = "import";

  private final List<ManagementPage> pages;
  private final AreaImport areaImport;
  private final Downloads downloads;

  ManagementDialogue(List<ManagementPage> pages, AreaImport areaImport, Downloads downloads) {
    this.pages = pages.stream().sorted(Comparator.comparingInt(ManagementPage::rank)).toList();
    this.areaImport = areaImport;
    this.downloads = downloads;
  }

  sealed interface Managing {}

  record Looking() implements Managing {}

  record AwaitingFile() implements Managing {}

  /// The file itself stays with Telegram.
  record Confirming(String file, AreaImport.Fits fits) implements Managing {}

  @Override
  public String name() {
    return "kelola";
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.forRole(Role.OPERATOR, "kelola", 95));
  }

  @Override
  public Class<Managing> states() {
    return Managing.class;
  }

  @Override
  public Step<Managing> open(Opening opening, Visitor visitor) {
    return Step.ask(new Looking());
  }

  @Override
  public Question ask(Managing state, Visitor visitor) {
    return switch (state) {
      case Looking() -> overview();
      case AwaitingFile() ->
          Question.of(
              Text.of("area.send-file"),
              Keyboard.buttons().row(Button.answer(Text.of("area.show-format"), FORMAT)));
      case Confirming(_, var fits) ->
          Question.of(
              changes(fits),
              Keyboard.buttons().row(Button.answer(Text.of("area.confirm-import"), IMPORT)));
    };
  }

  @Override
  public Step<Managing> answer(Managing state, Input input, Visitor visitor) {
    return switch (state) {
      case Looking() when input.is(FILE) -> Step.ask(new AwaitingFile());
      case AwaitingFile() when input.is(FORMAT) ->
          Step.ask(new AwaitingFile(), Reply.say("area.format"));
      case Confirming(var file, _) when input.is(IMPORT) ->
          Step.perform(() -> bringIn(new Input.FileRef(file)));
      // A file may come at any time: straight away, or mended once more before it is confirmed.
      case Managing _ when input instanceof Input.Document document -> file(document);
      case AwaitingFile() -> Step.again("area.no-file");
      case Looking(), Confirming _ -> Step.again();
    };
  }

  private Question overview() {
    var lines = new ArrayList<Text>();
    lines.add(Text.of("area.manage"));
    lines.add(Text.lines(pages.stream().map(ManagementPage::overview).toList()));
    var keyboard = Keyboard.buttons().row(Button.answer(Text.of("area.import-file"), FILE));
    for (var page : pages) {
      for (var button : page.buttons()) {
        keyboard = keyboard.row(button);
      }
    }
    return Question.of(Text.paragraphs(lines), keyboard);
  }

  private Step<Managing> file(Input.Document document) {
    if (document.size() > AreaFile.LARGEST) {
      return Step.again("area.file-too-large");
    }
    try {
      var content = downloads.download(document.file(), AreaFile.LARGEST);
      return switch (areaImport.check(content)) {
        case AreaImport.Fits fits ->
            Step.ask(
                new Confirming(document.file().id(), fits),
                understood(areaImport.remarks(content)));
        case AreaImport.Wrong(var problems) ->
            Step.ask(new AwaitingFile(), Reply.say(explained(problems)));
      };
    } catch (IOException _) {
      return Step.again("area.file-lost");
    }
  }

  private Step<Managing> bringIn(Input.FileRef file) {
    try {
      return switch (areaImport.apply(downloads.download(file, AreaFile.LARGEST))) {
        case AreaImport.Fits(var area, _, _) ->
            Step.end(Reply.say(Text.of("area.imported").with("area", area)));
        case AreaImport.Wrong(var problems) ->
            Step.ask(new AwaitingFile(), Reply.say(explained(problems)));
      };
    } catch (IOException _) {
      return Step.ask(new AwaitingFile(), Reply.say("area.file-lost"));
    }
  }

  private Text changes(AreaImport.Fits fits) {
    var lines = new ArrayList<Text>();
    for (var line : fits.lines()) {
      lines.add(
          Text.of("area.import-line")
              .with("section", areaImport.label(line.section()))
              .with("added", line.tally().added())
              .with("changed", line.tally().changed())
              .with("same", line.tally().same()));
    }
    var heading = Text.of("area.import-would").with("area", fits.area());
    return fits.home()
        ? Text.paragraphs(heading, Text.lines(lines), Text.of("area.import-keeps"))
        : Text.paragraphs(
            heading,
            Text.lines(lines),
            Text.of("area.import-elsewhere"),
            Text.of("area.import-keeps"));
  }

  private static Reply[] understood(List<Text> remarks) {
    if (remarks.isEmpty()) {
      return new Reply[0];
    }
    var lines = new ArrayList<>(remarks.stream().limit(REMARKS_SHOWN).toList());
    if (remarks.size() > REMARKS_SHOWN) {
      lines.add(Text.of("area.more-remarks").with("count", remarks.size() - REMARKS_SHOWN));
    }
    var told = Text.paragraphs(Text.of("area.understood"), Text.lines(lines));
    return new Reply[] {Reply.say(told)};
  }

  private static Text explained(List<Problem> problems) {
    var lines = new ArrayList<Text>();
    problems.stream().limit(PROBLEMS_SHOWN).map(Problem::text).forEach(lines::add);
    if (problems.size() > PROBLEMS_SHOWN) {
      lines.add(Text.of("area.more-problems").with("count", problems.size() - PROBLEMS_SHOWN));
    }
    return Text.paragraphs(
        Text.of("area.file-wrong").with("count", problems.size()), Text.lines(lines));
  }
}

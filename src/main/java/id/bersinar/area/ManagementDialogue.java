package id.bersinar.area;

import id.bersinar.dialogue.Answer;
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
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// /kelola: how things stand, and the area file's way in: send it, read what it would change,
/// confirm.
@Component
class ManagementDialogue extends Form {

  private final AreaImport areaImport;
  private final ImportPage page;
  private final Downloads downloads;
  private final Field<Boolean> overview;
  private final Field<Input.Document> file;
  private final Field<AreaImport.Fits> fits;

  ManagementDialogue(List<ManagementPage> all, AreaImport areaImport, Downloads downloads) {
    super("kelola", Command.forRole(Role.OPERATOR, "kelola", 95));
    this.areaImport = areaImport;
    this.page = new ImportPage(areaImport);
    this.downloads = downloads;
    var pages = all.stream().sorted(Comparator.comparingInt(ManagementPage::rank)).toList();

    overview =
        ask("area.manage", Answer.yes("area.import-file"))
            .worded(
                (text, _) ->
                    Text.paragraphs(
                        text, Text.lines(pages.stream().map(ManagementPage::overview).toList())))
            .with(_ -> pages.stream().flatMap(it -> it.buttons().stream()).toList());
    // A file may come at any time: straight away, or mended once more before it is confirmed.
    file =
        ask("area.send-file", Answer.file("area.no-file"))
            .explain("area.show-format", Text.of("area.format"))
            .anywhere(Input.Document.class::isInstance)
            .then(this::check);
    fits = keep("fits", AreaImport.Fits.class);
    confirm(said -> page.changes(said.get(fits))).yes("area.confirm-import", said -> bringIn(said));
  }

  private Step<Filled> check(Input.Document document, Said said) {
    if (document.size() > AreaFile.LARGEST) {
      return Step.again("area.file-too-large");
    }
    try {
      var content = downloads.download(document.file(), AreaFile.LARGEST);
      var there = said.with(overview, true);
      return switch (areaImport.check(content)) {
        case AreaImport.Fits it -> there.with(fits, it).onward(page.review(content));
        case AreaImport.Wrong(var problems) -> there.ask(file, ImportPage.explained(problems));
      };
    } catch (IOException _) {
      return Step.again("area.file-lost");
    }
  }

  private Step<Filled> bringIn(Said said) {
    try {
      var content = downloads.download(said.get(file).file(), AreaFile.LARGEST);
      var confirmed = said.get(fits);
      return switch (areaImport.apply(content, said.id(), confirmed)) {
        case AreaImport.Fits it when it.equals(confirmed) ->
            Step.end(Reply.say(Text.of("area.imported").with("area", it.area())));
        // Somebody else has saved a file since this one was shown.
        case AreaImport.Fits it -> said.with(fits, it).stay(page.review(content));
        case AreaImport.Wrong(var problems) -> said.ask(file, ImportPage.explained(problems));
      };
    } catch (IOException _) {
      return said.ask(file, Reply.say("area.file-lost"));
    }
  }
}

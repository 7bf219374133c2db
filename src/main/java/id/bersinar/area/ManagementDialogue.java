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
                (text, said) ->
                    Text.paragraphs(text, Text.lines(pages, it -> it.overview(said.id()))))
            .with(_ -> pages.stream().flatMap(it -> it.buttons().stream()).toList());
    // A file may come at any time: straight away, or mended once more before it is confirmed.
    file =
        ask("area.send-file", Answer.file(AreaFile.LARGEST, "area.file-too-large", "area.no-file"))
            .explain("area.show-format", Text.of("area.format"))
            .anywhere(Input.Document.class::isInstance)
            .then(this::check);
    fits = keep("fits", AreaImport.Fits.class);
    confirm(said -> page.changes(said.get(fits))).yes("area.confirm-import", said -> bringIn(said));
  }

  private Step<Filled> check(Input.Document document, Said said) {
    return downloads
        .find(document, AreaFile.LARGEST)
        .map(it -> check(it, said.with(overview, true)))
        .orElseGet(() -> Step.again("area.file-lost"));
  }

  private Step<Filled> check(byte[] content, Said said) {
    var checked = areaImport.check(content);
    return switch (checked.outcome()) {
      case AreaImport.Fits it -> said.with(fits, it).onward(ImportPage.review(checked.review()));
      case AreaImport.Wrong(var problems) -> said.ask(file, ImportPage.explained(problems));
    };
  }

  private Step<Filled> bringIn(Said said) {
    return downloads
        .find(said.get(file), AreaFile.LARGEST)
        .map(it -> bringIn(it, said))
        .orElseGet(() -> said.ask(file, Reply.say("area.file-lost")));
  }

  private Step<Filled> bringIn(byte[] content, Said said) {
    var confirmed = said.get(fits);
    return switch (areaImport.apply(content, said.id(), confirmed)) {
      case AreaImport.Fits it when it.equals(confirmed) ->
          Step.end(Reply.say(Text.of("area.imported").with("area", it.area())));
      // Somebody else has saved a file since this one was shown.
      case AreaImport.Fits it ->
          said.with(fits, it).stay(ImportPage.review(areaImport.check(content).review()));
      case AreaImport.Wrong(var problems) -> said.ask(file, ImportPage.explained(problems));
    };
  }
}

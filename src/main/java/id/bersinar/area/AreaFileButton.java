package id.bersinar.area;

import id.bersinar.dialogue.OperatorsButton;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/// The button by which operators get the home area as the file that they may change and send back.
@Component
class AreaFileButton extends OperatorsButton {

  static final String NAME = "area-file";

  private final Areas areas;
  private final List<ImportSection> sections;

  AreaFileButton(Areas areas, List<ImportSection> sections) {
    super(NAME);
    this.areas = areas;
    this.sections = List.copyOf(sections);
  }

  @Override
  protected Reply tapped(String argument) {
    return areas.home().map(this::file).orElseGet(() -> Reply.say("area.none"));
  }

  private Reply file(Area area) {
    var yaml = new YamlWriter();
    yaml.fields("area", AreaItems.of(area));
    yaml.items("segments", areas.segments(area.code()).stream().map(AreaItems::of).toList());
    yaml.chains("reporting", areas.chains(area.code()));
    sections.forEach(it -> yaml.items(it.key(), it.known(area)));
    var content = Text.paragraphs(Text.of("area.file-remark"), Text.plain(yaml.toString()));
    return new Reply.Written(
        area.code().value() + ".yaml", "text/plain", content, Text.of("area.file-words"));
  }
}

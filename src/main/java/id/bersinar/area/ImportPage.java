package id.bersinar.area;

import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import java.util.ArrayList;
import java.util.List;

/// What there is to read about an area file on its way in.
record ImportPage(AreaImport areaImport) {

  private static final int PROBLEMS_SHOWN = 25;
  private static final int REMARKS_SHOWN = 25;

  /// What taking it over would change.
  Text changes(AreaImport.Fits fits) {
    var parts = new ArrayList<Text>();
    parts.add(Text.of("area.import-would").with("area", fits.area()));
    parts.add(Text.lines(fits.lines().stream().map(this::line).toList()));
    if (!fits.home()) {
      parts.add(Text.of("area.import-elsewhere"));
    }
    parts.add(Text.of("area.import-keeps"));
    return Text.paragraphs(parts);
  }

  private Text line(AreaImport.Line line) {
    return Text.of("area.import-line")
        .with("section", areaImport.label(line.section()))
        .with("added", line.tally().added())
        .with("changed", line.tally().changed())
        .with("same", line.tally().same());
  }

  /// How parts of it were understood, where that is to be checked.
  Reply[] understood(byte[] content) {
    var remarks = areaImport.remarks(content);
    if (remarks.isEmpty()) {
      return new Reply[0];
    }
    var lines = new ArrayList<>(remarks.stream().limit(REMARKS_SHOWN).toList());
    if (remarks.size() > REMARKS_SHOWN) {
      lines.add(Text.of("area.more-remarks").with("count", remarks.size() - REMARKS_SHOWN));
    }
    return new Reply[] {Reply.say(Text.paragraphs(Text.of("area.understood"), Text.lines(lines)))};
  }

  /// What is wrong with it.
  static Reply explained(List<Problem> problems) {
    var lines = new ArrayList<Text>();
    problems.stream().limit(PROBLEMS_SHOWN).map(Problem::text).forEach(lines::add);
    if (problems.size() > PROBLEMS_SHOWN) {
      lines.add(Text.of("area.more-problems").with("count", problems.size() - PROBLEMS_SHOWN));
    }
    return Reply.say(
        Text.paragraphs(
            Text.of("area.file-wrong").with("count", problems.size()), Text.lines(lines)));
  }
}

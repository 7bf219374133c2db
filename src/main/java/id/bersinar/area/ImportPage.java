package id.bersinar.area;

import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import java.util.ArrayList;
import java.util.List;

/// What there is to read about an area file on its way in.
record ImportPage(AreaImport areaImport) {

  private static final int PROBLEMS_SHOWN = 25;
  private static final int LINES_SHOWN = 25;
  // With the heading it stays below Telegram's 4096.
  private static final int LONGEST = 3500;
  private static final int SENTENCE = 40;

  /// What taking it over would change.
  Text changes(AreaImport.Fits fits) {
    return Text.paragraphs(
        Text.of("area.import-would").with("area", fits.area()),
        Text.lines(fits.lines(), this::line),
        Text.of("area.import-elsewhere").when(!fits.home()),
        Text.of("area.import-keeps"));
  }

  private Text line(AreaImport.Line line) {
    return Text.of("area.import-line")
        .with("section", areaImport.label(line.section()))
        .with("added", line.tally().added())
        .with("changed", line.tally().changed())
        .with("same", line.tally().same());
  }

  /// What becomes another, and how parts of it were understood where that is to be checked. Too
  /// many changes for a message come as a file besides.
  static Reply[] review(AreaImport.Review review) {
    var replies = new ArrayList<Reply>();
    if (!review.changes().isEmpty()) {
      replies.add(Reply.say(list("area.changes", review.changes())));
    }
    if (review.changes().size() > fitting(review.changes())) {
      replies.add(
          new Reply.Written(
              "perubahan.txt",
              "text/plain",
              Text.lines(review.changes()),
              Text.of("area.all-changes")));
    }
    if (!review.remarks().isEmpty()) {
      replies.add(Reply.say(list("area.understood", review.remarks())));
    }
    return replies.toArray(Reply[]::new);
  }

  private static Text list(String heading, List<Text> all) {
    int more = all.size() - fitting(all);
    return Text.paragraphs(
        Text.of(heading),
        Text.lines(
            Text.lines(all.subList(0, all.size() - more)),
            Text.of("area.more-remarks").with("count", more).when(more > 0)));
  }

  /// How many of the lines fit into a message and can be read there.
  private static int fitting(List<Text> lines) {
    int shown = 0;
    int length = 0;
    while (shown < lines.size() && shown < LINES_SHOWN) {
      length += length(lines.get(shown));
      if (length > LONGEST) {
        break;
      }
      shown++;
    }
    return shown;
  }

  /// About how many characters it has: those of its values, and some of the sentence.
  private static int length(Text line) {
    return line instanceof Text.Keyed(_, var values)
        ? SENTENCE + values.values().stream().mapToInt(it -> it.toString().length()).sum()
        : SENTENCE;
  }

  /// What is wrong with it.
  static Reply explained(List<Problem> problems) {
    return Reply.say(
        Text.paragraphs(
            Text.of("area.file-wrong").with("count", problems.size()), listed(problems)));
  }

  static Text listed(List<Problem> problems) {
    int more = problems.size() - PROBLEMS_SHOWN;
    return Text.lines(
        Text.lines(problems.stream().limit(PROBLEMS_SHOWN).map(Problem::text).toList()),
        Text.of("area.more-problems").with("count", more).when(more > 0));
  }
}

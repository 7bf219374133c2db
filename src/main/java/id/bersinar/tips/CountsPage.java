package id.bersinar.tips;

import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import java.util.ArrayList;
import java.util.List;

/// Counts of tips as an officer sees them: a picture, and the same in words.
final class CountsPage {

  private CountsPage() {}

  static List<Reply> of(TipCounts.Counts counts) {
    if (counts.cells().isEmpty()) {
      return List.of(Reply.say(Text.of("tips.counts.none").with("least", TipCounts.LEAST)).guard());
    }
    var lines = new ArrayList<Text>();
    lines.add(Text.of("tips.counts.heading").with("least", TipCounts.LEAST));
    for (var cell : counts.cells()) {
      lines.add(
          Text.of("tips.counts.cell")
              .with("segment", cell.segment().name())
              .with("week", cell.week())
              .with("n", cell.count()));
    }
    return List.of(
        Reply.picture(CountsChart.of(counts)).guard(), Reply.say(Text.lines(lines)).guard());
  }
}

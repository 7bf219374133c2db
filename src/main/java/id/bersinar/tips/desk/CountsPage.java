package id.bersinar.tips.desk;

import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Counts of tips as an officer sees them: a picture, and the same in words.
final class CountsPage {

  private static final Logger log = LoggerFactory.getLogger(CountsPage.class);

  private CountsPage() {}

  static Reply[] of(TipCounts.Counts counts) {
    if (counts.cells().isEmpty()) {
      return new Reply[] {Reply.say(Text.of("tips.counts.none").with("least", TipCounts.LEAST))};
    }
    var words =
        Reply.say(
            Text.lines(
                Text.of("tips.counts.heading").with("least", TipCounts.LEAST),
                Text.lines(counts.cells(), CountsPage::line)));
    return drawn(counts)
        .map(it -> new Reply[] {Reply.picture(it), words})
        .orElseGet(() -> new Reply[] {words});
  }

  private static Text line(TipCounts.Cell cell) {
    return Text.of("tips.counts.cell")
        .with("segment", cell.segment().name())
        .with("week", cell.week())
        .with("n", cell.count());
  }

  /// Absent on a server without any font, where nothing can be drawn.
  private static Optional<byte[]> drawn(TipCounts.Counts counts) {
    try {
      return Optional.of(CountsChart.of(counts));
    } catch (RuntimeException | LinkageError | InternalError e) {
      log.warn("The map can't be drawn, so it is told in words: {}", e.toString());
      return Optional.empty();
    }
  }
}

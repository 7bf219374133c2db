package id.bersinar.tips.intake;

import id.bersinar.dialogue.Text;
import id.bersinar.tips.record.Report;

/// A whole tip as it is read.
public final class ReportCard {

  private ReportCard() {}

  public static Text of(Report report) {
    return Text.of("tips.card")
        .with("subject", Text.of("tips.subject.", report.subject()))
        .with("seen", report.seen())
        .with("where", told(report.where().name()))
        .with("when", when(report.when()))
        .with("origin", Text.of("tips.origin.", report.origin()));
  }

  private static Text when(Report.When when) {
    return when.usual()
        .<Text>map(usual -> Text.of("tips.when.", usual))
        .orElseGet(() -> told(when.words()));
  }

  private static Text told(String words) {
    return words.isEmpty() ? Text.of("tips.untold") : Text.plain(words);
  }
}

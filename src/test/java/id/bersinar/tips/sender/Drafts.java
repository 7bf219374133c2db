package id.bersinar.tips.sender;

import id.bersinar.tips.record.Report;
import java.util.Optional;

/// Drafts for tests.
final class Drafts {

  /// With every part told.
  static final Draft TOLD =
      Draft.EMPTY
          .with(Report.Subject.DEALING)
          .withSeen("Isi contoh")
          .with(new Report.Where(Optional.empty(), "Gang contoh"))
          .with(new Report.When(Optional.of(Report.Usual.TODAY), ""))
          .with(Report.Origin.UNKNOWN);

  private Drafts() {}
}

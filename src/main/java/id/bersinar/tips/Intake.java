package id.bersinar.tips;

import id.bersinar.area.Areas;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes tips in.
@Service
class Intake {

  private final Stretching stretching;
  private final Seal seal;
  private final Tips tips;
  private final TipEntries entries;
  private final TransactionTemplate transactions;
  private final Areas areas;
  private final Clock clock;

  Intake(
      Stretching stretching,
      Seal seal,
      Tips tips,
      TipEntries entries,
      TransactionTemplate transactions,
      Areas areas,
      Clock clock) {
    this.stretching = stretching;
    this.seal = seal;
    this.tips = tips;
    this.entries = entries;
    this.transactions = transactions;
    this.areas = areas;
    this.clock = clock;
  }

  /// The day it is in the area, the finest time that is ever kept with a tip.
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), areas.zone());
  }

  /// Keeps the tip. Once this returns it is committed, so its receipt may be shown as soon as what
  /// is committed is on disk.
  ///
  /// @param draft with every part told
  Receipt accept(Draft draft) {
    var today = today();
    var receipt = Receipt.fresh();
    var tip = new Tip(stretching.stretch(receipt).lookup(), today);
    var entry = seal.close(tip.getId(), 0, TipEntry.Kind.REPORT, draft.report(today));
    var picture = draft.picture().map(it -> seal.close(tip.getId(), 1, TipEntry.Kind.PICTURE, it));
    transactions.executeWithoutResult(
        _ -> {
          tips.save(tip);
          entries.save(entry);
          picture.ifPresent(entries::save);
        });
    return receipt;
  }
}

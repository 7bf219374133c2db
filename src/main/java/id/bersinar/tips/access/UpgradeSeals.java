package id.bersinar.tips.access;

import id.bersinar.tips.secrets.KeyFiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// At the first start with a version that asks for seals, what the database has is taken for real:
/// before that nothing could tell. That this was done is noted beside the pepper and not in the
/// database, so that nobody brings it about again there.
@Component
class UpgradeSeals {

  private static final String DONE = "desk-keys-sealed.txt";

  private final OfficerKeys officerKeys;
  private final DeskKeys deskKeys;
  private final Vouchers vouchers;

  UpgradeSeals(
      KeyFiles files,
      OfficerKeys officerKeys,
      DeskKeys deskKeys,
      Vouchers vouchers,
      TransactionTemplate transactions) {
    this.officerKeys = officerKeys;
    this.deskKeys = deskKeys;
    this.vouchers = vouchers;
    if (!files.has(DONE)) {
      transactions.executeWithoutResult(_ -> takeForReal());
      files.note(DONE);
    }
  }

  /// Within the running transaction.
  void takeForReal() {
    deskKeys.findAll().forEach(vouchers::seal);
    for (var officer : officerKeys.findAll()) {
      vouchers.seal(officer);
      if (!officer.shares().isEmpty()) {
        vouchers.letInWithoutColleague(officer);
      }
    }
  }
}

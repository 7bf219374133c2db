package id.bersinar.tips.record;

import id.bersinar.tips.secrets.Hpke;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Opens one thing that is sealed in a tip, for somebody who holds a key.
@Component
public class TipReader {

  private final TipEntries entries;
  private final TipKeys tipKeys;
  private final Seal seal;

  TipReader(TipEntries entries, TipKeys tipKeys, Seal seal) {
    this.entries = entries;
    this.tipKeys = tipKeys;
    this.seal = seal;
  }

  /// The tip as its sender told it; absent where none of the keys opens it, or it was changed.
  ///
  /// @param holders keys by the names under which wraps are found
  public Optional<Report> report(Tip tip, Map<String, Hpke.Pair> holders) {
    return entries
        .findByTipAndKind(tip.getId(), TipEntry.Kind.REPORT)
        .flatMap(it -> open(tip, it, Report.class, holders));
  }

  /// What an entry of the tip says; absent as for [#report].
  public <C extends Content> Optional<C> open(
      Tip tip, TipEntry entry, Class<C> type, Map<String, Hpke.Pair> holders) {
    return tipKeys
        .open(tip, holders)
        .map(keys -> seal.open(keys, entry))
        .filter(type::isInstance)
        .map(type::cast);
  }
}

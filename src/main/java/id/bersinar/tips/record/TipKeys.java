package id.bersinar.tips.record;

import id.bersinar.storage.AesGcm;
import id.bersinar.tips.secrets.Hpke;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The keys of tips: each tip has a pair of its own, whose private half is sealed for everyone who
/// may open the tip, and once more with a key of its own in another store, so that destroying that
/// one key takes the tip away from all of them.
@Component
public class TipKeys {

  private static final Logger log = LoggerFactory.getLogger(TipKeys.class);

  private final ShredKeys shredKeys;

  TipKeys(ShredKeys shredKeys) {
    this.shredKeys = shredKeys;
  }

  /// The tip's private key, sealed for a holder.
  ///
  /// @param shredKey the tip's own, from the other store
  /// @param holder as a [TipWrap] names it
  public Arrival.Wrap wrap(
      UUID tip, byte[] shredKey, Hpke.Pair keys, String holder, byte[] publicKey) {
    var context = context(tip, holder);
    var inner = Hpke.seal(publicKey, keys.privateKey(), context);
    return new Arrival.Wrap(holder, AesGcm.seal(shredKey, inner, context));
  }

  /// The tip's keys, for somebody who holds one of these; absent where the tip isn't sealed for
  /// them, or its own key is destroyed.
  ///
  /// @param holders keys by the names under which wraps are found
  public Optional<Hpke.Pair> open(Tip tip, Map<String, Hpke.Pair> holders) {
    // A shredded tip that comes from a backup is asked for no more than one that never was.
    return shredKeys.find(tip.shredKey()).flatMap(key -> open(tip, key, holders));
  }

  private static Optional<Hpke.Pair> open(Tip tip, byte[] key, Map<String, Hpke.Pair> holders) {
    for (var wrap : tip.wraps()) {
      var holder = holders.get(wrap.holder());
      if (holder != null) {
        try {
          var context = context(tip.getId(), wrap.holder());
          var inner = AesGcm.open(key, wrap.sealed(), context);
          return Optional.of(Hpke.Pair.of(Hpke.open(holder, inner, context)));
        } catch (GeneralSecurityException e) {
          // Which one isn't named: it would record that somebody looked.
          log.error("A tip's key can't be opened: it was changed, or sealed with another key");
        }
      }
    }
    return Optional.empty();
  }

  /// Seals the tip's key for the desk's key in use, where an older one still opens it.
  ///
  /// @param holder the desk's key, as a [TipWrap] names it
  public void rewrap(Tip tip, Map<String, Hpke.Pair> holders, String holder, byte[] publicKey) {
    var outdated =
        tip.wraps().stream()
            .filter(it -> holders.containsKey(it.holder()))
            .filter(it -> !it.holder().equals(holder))
            .toList();
    if (outdated.isEmpty()) {
      return;
    }
    shredKeys
        .find(tip.shredKey())
        .ifPresent(
            key ->
                open(tip, key, holders)
                    .ifPresent(
                        keys -> {
                          if (!tip.isSealedFor(holder)) {
                            tip.sealFor(wrap(tip.getId(), key, keys, holder, publicKey));
                          }
                          outdated.forEach(tip::sealNoMoreFor);
                        }));
  }

  private static String context(UUID tip, String holder) {
    return "wrap|" + tip + "|" + holder;
  }
}

package id.bersinar.tips.access;

import id.bersinar.area.AreaDesk;
import id.bersinar.tips.secrets.Hpke;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The desks' private keys as they are sealed for the recovery key, of which the program knows the
/// public half only.
@Component
class RecoveryCopies {

  private static final Logger log = LoggerFactory.getLogger(RecoveryCopies.class);

  private final DeskKeyRecoveries copies;
  private final Optional<RecoveryKey> inUse;

  RecoveryCopies(DeskKeyRecoveries copies, RecoverySettings settings) {
    this.copies = copies;
    var setting = settings.recoveryKey();
    this.inUse =
        setting.isBlank()
            ? Optional.empty()
            : Optional.of(RecoveryKey.parse(setting).orElseThrow());
    // To be compared with the sheets: a key that somebody else has put there shows here.
    inUse.ifPresent(it -> log.info("The recovery key is {}", it.fingerprint()));
  }

  /// Keeps a desk's key for the recovery key in use, in the place of what was kept for another one.
  void keep(UUID deskKey, byte[] privateKey) {
    inUse.ifPresent(recoveryKey -> keep(deskKey, privateKey, recoveryKey));
  }

  private void keep(UUID deskKey, byte[] privateKey, RecoveryKey recoveryKey) {
    var kept = copies.findById(deskKey);
    if (kept.filter(it -> it.isFor(recoveryKey)).isPresent()) {
      return;
    }
    var fingerprint = recoveryKey.fingerprint();
    var sealed = Hpke.seal(recoveryKey.publicKey(), privateKey, context(deskKey));
    kept.ifPresentOrElse(
        it -> it.replace(fingerprint, sealed),
        () -> copies.save(new DeskKeyRecovery(deskKey, fingerprint, sealed)));
  }

  /// Whether the setting names that key.
  boolean isInUse(RecoveryKey recoveryKey) {
    return inUse.filter(it -> it.fingerprint().equals(recoveryKey.fingerprint())).isPresent();
  }

  private static String context(UUID deskKey) {
    return "recovery|" + deskKey;
  }

  /// The keys of the desk that the recovery key opens.
  List<UUID> of(AreaDesk desk, RecoveryKey recoveryKey) {
    return copies.of(desk).stream()
        .filter(it -> it.isFor(recoveryKey))
        .map(DeskKeyRecovery::getId)
        .toList();
  }

  /// Opens them, but for those whose rows were changed.
  Map<UUID, Hpke.Pair> open(AreaDesk desk, Hpke.Pair recoveryKey) {
    var opened = new HashMap<UUID, Hpke.Pair>();
    for (var copy : copies.of(desk)) {
      if (copy.isFor(RecoveryKey.of(recoveryKey))) {
        try {
          var privateKey = Hpke.open(recoveryKey, copy.sealed(), context(copy.getId()));
          opened.put(copy.getId(), Hpke.Pair.of(privateKey));
        } catch (GeneralSecurityException e) {
          log.error("A desk's key can't be opened: its copy for the recovery key was changed");
        }
      }
    }
    return opened;
  }
}

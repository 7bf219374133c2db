package id.bersinar.tips;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The sender's side of tips, for whoever holds a receipt. Looking leaves nothing behind.
@Service
class SendersThreads {

  private static final Set<TipEntry.Kind> OF_THE_TIP_ITSELF =
      EnumSet.of(TipEntry.Kind.REPORT, TipEntry.Kind.PICTURE);

  private final Stretching stretching;
  private final Seal seal;
  private final Tips tips;
  private final TipEntries entries;
  private final Intake intake;

  SendersThreads(Stretching stretching, Seal seal, Tips tips, TipEntries entries, Intake intake) {
    this.stretching = stretching;
    this.seal = seal;
    this.tips = tips;
    this.entries = entries;
    this.intake = intake;
  }

  /// The secret of a receipt that belongs to a tip; the work is the same where it belongs to none.
  Optional<ReceiptSecret> recognise(Receipt receipt) {
    return Optional.of(stretching.stretch(receipt))
        .filter(secret -> tips.findByLookup(secret.lookup()).isPresent());
  }

  /// The thread of a tip; absent where it no longer exists.
  @Transactional(readOnly = true)
  public Optional<SendersThread> find(ReceiptSecret secret) {
    return tips.findByLookup(secret.lookup()).map(this::thread);
  }

  private SendersThread thread(Tip tip) {
    var lines =
        entries.findByTipOrderByPlace(tip.getId()).stream()
            .filter(entry -> !OF_THE_TIP_ITSELF.contains(entry.kind()))
            .map(
                entry ->
                    new SendersThread.Line(entry.kind() == TipEntry.Kind.ANSWER, seal.open(entry)))
            .toList();
    return new SendersThread(tip.receivedOn(), tip.state(), tip.outcome(), lines);
  }

  /// Adds the sender's words; false where the tip is closed or no longer exists.
  @Transactional
  public boolean add(ReceiptSecret secret, String words) {
    var tip =
        tips.findByLookup(secret.lookup())
            .flatMap(found -> tips.lock(found.getId()))
            .filter(found -> found.state() != Tip.State.CLOSED);
    tip.ifPresent(
        found ->
            entries.save(
                seal.close(
                    found.getId(),
                    entries.countByTip(found.getId()),
                    TipEntry.Kind.ANSWER,
                    new Content.Message(words, intake.today()))));
    return tip.isPresent();
  }
}

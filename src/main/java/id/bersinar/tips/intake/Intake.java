package id.bersinar.tips.intake;

import id.bersinar.area.AreaDesk;
import id.bersinar.area.WallClock;
import id.bersinar.dialogue.InDoubt;
import id.bersinar.dialogue.Text;
import id.bersinar.storage.AesGcm;
import id.bersinar.storage.Durability;
import id.bersinar.tips.access.DeskPublicKeys;
import id.bersinar.tips.record.Arrival;
import id.bersinar.tips.record.Content;
import id.bersinar.tips.record.HandIn;
import id.bersinar.tips.record.KeptReceipts;
import id.bersinar.tips.record.Report;
import id.bersinar.tips.record.Seal;
import id.bersinar.tips.record.ShredKeys;
import id.bersinar.tips.record.Tip;
import id.bersinar.tips.record.TipEntry;
import id.bersinar.tips.record.TipKeys;
import id.bersinar.tips.record.TipWrap;
import id.bersinar.tips.record.Tips;
import id.bersinar.tips.record.WaitingRoom;
import id.bersinar.tips.secrets.FreshReceipts;
import id.bersinar.tips.secrets.Hpke;
import id.bersinar.tips.secrets.Receipt;
import id.bersinar.tips.secrets.ReceiptSecret;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes in what senders hand in. It is sealed at once and waits for the next slot, see [Release].
@Service
public class Intake {

  // A flood waits here, and leaves the other half of the connections to all else.
  private static final int AT_ONCE = 8;

  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final FreshReceipts receipts;
  private final KeptReceipts keptReceipts;
  private final Seal seal;
  private final ShredKeys shredKeys;
  private final TipKeys tipKeys;
  private final DeskPublicKeys deskKeys;
  private final WaitingRoom waitingRoom;
  private final Tips tips;
  private final Durability durability;
  private final TransactionTemplate transactions;
  private final WallClock wallClock;

  Intake(
      FreshReceipts receipts,
      KeptReceipts keptReceipts,
      Seal seal,
      ShredKeys shredKeys,
      TipKeys tipKeys,
      DeskPublicKeys deskKeys,
      WaitingRoom waitingRoom,
      Tips tips,
      Durability durability,
      TransactionTemplate transactions,
      WallClock wallClock) {
    this.receipts = receipts;
    this.keptReceipts = keptReceipts;
    this.seal = seal;
    this.shredKeys = shredKeys;
    this.tipKeys = tipKeys;
    this.deskKeys = deskKeys;
    this.waitingRoom = waitingRoom;
    this.tips = tips;
    this.durability = durability;
    this.transactions = transactions;
    this.wallClock = wallClock;
  }

  /// Whether tips for that desk can be sealed: some officer there could open them.
  public boolean isOpen(AreaDesk desk) {
    return deskKeys.inUse(desk).isPresent();
  }

  /// Whether some officer could open the tip.
  public boolean canBeOpened(Tip tip) {
    return deskKeys.canBeOpened(tip);
  }

  /// Somebody begins to tell a tip.
  public void prepare() {
    receipts.prepare();
  }

  /// Keeps the tip, and its receipt with it. Once this returns both are on disk, so the receipt may
  /// be shown; if it fails, the draft can be sent again, and the same hand-in is kept once. Fails
  /// with [InDoubt] where both may be kept all the same.
  ///
  /// @param handIn that [#recall] doesn't know
  /// @param urgent whether it is not to wait
  /// @throws DeskClosed if tips for that desk can't be sealed any more
  public Receipt accept(
      HandIn handIn,
      Report report,
      Optional<Content.Picture> picture,
      AreaDesk desk,
      boolean urgent) {
    var fresh = receipts.take();
    return inTurn(() -> accept(fresh, handIn, told(report, picture), desk, urgent));
  }

  private Receipt accept(
      FreshReceipts.Fresh fresh,
      HandIn handIn,
      SequencedMap<TipEntry.Kind, Content> contents,
      AreaDesk desk,
      boolean urgent) {
    var secret = fresh.secret();
    var sender = Map.of(TipWrap.RECEIPT, secret.keys().publicKey());
    var lookup = secret.lookup();
    var written = new AtomicBoolean();
    boolean kept;
    try {
      transactions.executeWithoutResult(
          _ -> {
            keep(lookup, sender, contents, desk, urgent);
            keptReceipts.keep(
                handIn, new KeptReceipts.Kept(fresh.receipt(), lookup), wallClock.today());
            written.set(true);
          });
      durability.flush();
      // Its receipt came with it.
      kept = isKept(lookup);
    } catch (RuntimeException e) {
      throw written.get() ? inDoubt(e) : e;
    }
    if (!kept) {
      throw new IllegalStateException("a tip was lost on its way to the disk");
    }
    return fresh.receipt();
  }

  private static SequencedMap<TipEntry.Kind, Content> told(
      Report report, Optional<Content.Picture> picture) {
    var contents = new LinkedHashMap<TipEntry.Kind, Content>();
    contents.put(TipEntry.Kind.REPORT, report);
    picture.ifPresent(it -> contents.put(TipEntry.Kind.PICTURE, it));
    return contents;
  }

  /// As [#recall], for whoever has asked for the tip to be sent, which may have been done before.
  ///
  /// @throws InDoubt if the database can't say
  public Optional<Receipt> recallSent(HandIn handIn) {
    try {
      return inTurn(() -> recall(handIn));
    } catch (RuntimeException e) {
      throw inDoubt(e);
    }
  }

  private <T> T inTurn(Supplier<T> work) {
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  private static InDoubt inDoubt(RuntimeException fault) {
    return new InDoubt(Text.of("tips.perhaps-received"), fault);
  }

  /// The receipt of a tip that was handed in a moment ago and is on disk.
  public Optional<Receipt> recall(HandIn handIn) {
    if (keptReceipts.find(handIn).isEmpty()) {
      return Optional.empty();
    }
    durability.flush();
    return keptReceipts
        .find(handIn)
        .filter(it -> isKept(it.lookup()))
        .map(KeptReceipts.Kept::receipt);
  }

  /// Keeps for another desk what officers tell. Nobody has a receipt of it.
  ///
  /// @param note from whom it comes
  public void passOn(Report report, Content note, AreaDesk desk, boolean urgent) {
    var contents = new LinkedHashMap<TipEntry.Kind, Content>();
    contents.put(TipEntry.Kind.REPORT, report);
    contents.put(TipEntry.Kind.NOTE, note);
    var nobodys = new ReceiptSecret(AesGcm.freshKey());
    keep(nobodys.lookup(), Map.of(), contents, desk, urgent);
  }

  /// @param others public keys for which it is sealed beside the desk's, by holder
  private void keep(
      String lookup,
      Map<String, byte[]> others,
      SequencedMap<TipEntry.Kind, Content> contents,
      AreaDesk desk,
      boolean urgent) {
    var tip = UUID.randomUUID();
    var keys = Hpke.Pair.fresh();
    var deskKey = deskKeys.inUse(desk).orElseThrow(DeskClosed::new);
    // Only for what is kept, or the times of the keys' files would tell when somebody tried.
    var shredKey = shredKeys.take();
    var wraps = new ArrayList<Arrival.Wrap>();
    wraps.add(tipKeys.wrap(tip, shredKey.bytes(), keys, deskKey.holder(), deskKey.bytes()));
    others.forEach(
        (holder, key) -> wraps.add(tipKeys.wrap(tip, shredKey.bytes(), keys, holder, key)));
    var entries = new ArrayList<TipEntry.Sealed>();
    contents.forEach(
        (kind, content) -> entries.add(seal.close(keys.publicKey(), tip, kind, content)));
    var arrival =
        new Arrival.NewTip(
            tip,
            lookup,
            wallClock.today(),
            desk.area().orElse(null),
            desk.desk(),
            shredKey.name(),
            keys.publicKey(),
            List.copyOf(wraps),
            List.copyOf(entries));
    waitingRoom.keep(lookup, urgent, arrival);
  }

  /// Whether H2 still has it: on a full disk it drops what was committed but isn't written yet, and
  /// opens its file anew. A slot may have begun meanwhile.
  private boolean isKept(String lookup) {
    return waitingRoom.has(lookup) || tips.existsByLookup(lookup);
  }

  /// Keeps what is added to a tip, sealed like everything in it. It waits, whatever the tip did:
  /// else an officer who asks something would learn when the sender holds the phone.
  ///
  /// @param urgent whether its sender wants it not to wait all the same
  public void add(Tip tip, String words, boolean urgent) {
    var today = wallClock.today();
    var sealed =
        seal.close(
            tip.publicKey(), tip.getId(), TipEntry.Kind.ANSWER, new Content.Message(words, today));
    var addition = new Arrival.Addition(tip.getId(), today, sealed);
    waitingRoom.keep(tip.lookup(), urgent, addition);
  }
}

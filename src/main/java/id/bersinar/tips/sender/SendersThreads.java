package id.bersinar.tips.sender;

import id.bersinar.area.Desk;
import id.bersinar.tips.intake.Intake;
import id.bersinar.tips.intake.ReleaseTimes;
import id.bersinar.tips.record.Arrival;
import id.bersinar.tips.record.Seal;
import id.bersinar.tips.record.Shredding;
import id.bersinar.tips.record.Tip;
import id.bersinar.tips.record.TipEntries;
import id.bersinar.tips.record.TipEntry;
import id.bersinar.tips.record.TipKeys;
import id.bersinar.tips.record.TipWrap;
import id.bersinar.tips.record.Tips;
import id.bersinar.tips.record.WaitingRoom;
import id.bersinar.tips.secrets.Hpke;
import id.bersinar.tips.secrets.Receipt;
import id.bersinar.tips.secrets.ReceiptSecret;
import id.bersinar.tips.secrets.Stretching;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The sender's side of tips, for whoever holds a receipt. Looking leaves nothing behind. It begins
/// no transaction, as each of its statements would see what is there by then anyway.
@Service
class SendersThreads {

  /// In characters, whatever senders write at once.
  static final int LONGEST = 2000;

  private static final Set<TipEntry.Kind> SHOWN =
      EnumSet.of(TipEntry.Kind.QUESTION, TipEntry.Kind.ANSWER);

  private final Stretching stretching;
  private final Seal seal;
  private final Tips tips;
  private final TipEntries entries;
  private final TipKeys tipKeys;
  private final WaitingRoom waitingRoom;
  private final Shredding shredding;
  private final Intake intake;
  private final ReleaseTimes times;

  SendersThreads(
      Stretching stretching,
      Seal seal,
      Tips tips,
      TipEntries entries,
      TipKeys tipKeys,
      WaitingRoom waitingRoom,
      Shredding shredding,
      Intake intake,
      ReleaseTimes times) {
    this.stretching = stretching;
    this.seal = seal;
    this.tips = tips;
    this.entries = entries;
    this.tipKeys = tipKeys;
    this.waitingRoom = waitingRoom;
    this.shredding = shredding;
    this.intake = intake;
    this.times = times;
  }

  /// When what is handed in now reaches the officers.
  LocalTime nextRelease() {
    return times.next();
  }

  /// A receipt that belongs to a tip.
  ///
  /// @param desk the tip's, which stays as it is
  record Known(ReceiptSecret secret, Desk desk) {
    /// Never prints the secret.
    @Override
    public String toString() {
      return "Known";
    }
  }

  /// What a receipt belongs to; the work is the same where that is nothing. What was said isn't
  /// read.
  public Optional<Known> recognise(Receipt receipt) {
    var secret = stretching.stretch(receipt);
    var waiting = waiting(secret);
    return tips.findByLookup(secret.lookup())
        .filter(tip -> open(tip, secret).isPresent())
        .map(Tip::desk)
        .or(() -> newTips(waiting).findFirst().map(Arrival.NewTip::desk))
        .map(desk -> new Known(secret, desk));
  }

  /// Absent where the tip's own key is destroyed: it is gone, whatever its rows say.
  private Optional<Hpke.Pair> open(Tip tip, ReceiptSecret secret) {
    return tipKeys.open(tip, Map.of(TipWrap.RECEIPT, secret.keys()));
  }

  /// The thread of a tip; absent where it no longer exists.
  public Optional<SendersThread> find(ReceiptSecret secret) {
    var waiting = waiting(secret);
    return tips.findByLookup(secret.lookup())
        .flatMap(tip -> thread(tip, secret, waiting))
        .or(() -> newTips(waiting).findFirst().map(SendersThreads::thread));
  }

  private List<Arrival> waiting(ReceiptSecret secret) {
    return waitingRoom.find(secret.lookup()).stream().map(WaitingRoom.Waiting::arrival).toList();
  }

  private static Stream<Arrival.NewTip> newTips(List<Arrival> waiting) {
    return waiting.stream()
        .flatMap(it -> it instanceof Arrival.NewTip tip ? Stream.of(tip) : Stream.empty());
  }

  private Optional<SendersThread> thread(Tip tip, ReceiptSecret secret, List<Arrival> waiting) {
    return open(tip, secret)
        .map(
            keys ->
                new SendersThread(
                    tip.receivedOn(),
                    tip.state(),
                    tip.outcome(),
                    entries.saidIn(tip.getId()).stream()
                        .filter(entry -> SHOWN.contains(entry.kind()))
                        .map(entry -> line(entry, keys))
                        .toList(),
                    true,
                    intake.canBeOpened(tip),
                    waiting.size()));
  }

  private SendersThread.Line line(TipEntry entry, Hpke.Pair keys) {
    return new SendersThread.Line(entry.kind() == TipEntry.Kind.ANSWER, seal.open(keys, entry));
  }

  private static SendersThread thread(Arrival.NewTip tip) {
    return new SendersThread(
        tip.receivedOn(), Tip.State.NEW, Optional.empty(), List.of(), false, true, 1);
  }

  /// Adds the sender's words; false where the tip is closed, no longer exists, or still waits.
  ///
  /// @param urgent whether they are not to wait
  @Transactional
  public boolean add(ReceiptSecret secret, String words, boolean urgent) {
    var tip = tips.lockByLookup(secret.lookup()).filter(found -> found.state() != Tip.State.CLOSED);
    tip.ifPresent(found -> intake.add(found, words, urgent));
    return tip.isPresent();
  }

  /// Takes the tip back and shreds it; false where somebody has claimed it meanwhile.
  @Transactional
  public boolean withdraw(ReceiptSecret secret) {
    var waiting = waitingRoom.lock(secret.lookup());
    var tip = tips.lockByLookup(secret.lookup());
    if (tip.isPresent()) {
      var unclaimed = tip.filter(it -> it.state() == Tip.State.NEW);
      // Once more, as something may have been added until the tip was locked.
      unclaimed.ifPresent(it -> shredding.withdraw(it, waitingRoom.lock(secret.lookup())));
      return unclaimed.isPresent();
    }
    shredding.withdraw(waiting);
    return !waiting.isEmpty();
  }
}

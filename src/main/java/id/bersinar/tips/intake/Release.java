package id.bersinar.tips.intake;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import id.bersinar.tips.record.Arrival;
import id.bersinar.tips.record.KeptReceipts;
import id.bersinar.tips.record.SlotKeys;
import id.bersinar.tips.record.Tip;
import id.bersinar.tips.record.TipEntries;
import id.bersinar.tips.record.TipEntry;
import id.bersinar.tips.record.Tips;
import id.bersinar.tips.record.WaitingRoom;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets what has been handed in reach the officers at fixed times of the clock, all that has come
/// since the last one together and in no order: when something arrives tells no more than the slot
/// in which it was sent. What is urgent doesn't wait, and its sender was told what that costs.
///
/// A slot begins by another key coming into use. Whatever waits under an older one is due, also
/// after a restart in the middle.
@Service
class Release implements PeriodicJob {

  // They are all in memory at once, and each may have a picture.
  private static final int MOST_AT_ONCE = 25;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final WaitingRoom waitingRoom;
  private final Tips tips;
  private final TipEntries entries;
  private final KeptReceipts receipts;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transactions;
  private final SlotKeys keys;
  private final ReleaseTimes times;
  private final Duration sweep;

  Release(
      WaitingRoom waitingRoom,
      Tips tips,
      TipEntries entries,
      KeptReceipts receipts,
      ApplicationEventPublisher events,
      TransactionTemplate transactions,
      SlotKeys keys,
      ReleaseTimes times,
      SlotSettings settings) {
    this.waitingRoom = waitingRoom;
    this.tips = tips;
    this.entries = entries;
    this.receipts = receipts;
    this.events = events;
    this.transactions = transactions;
    this.keys = keys;
    this.times = times;
    this.sweep = settings.sweep();
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(sweep).startingAfter(sweep);
  }

  /// Releases what is due: everything once a slot, what is urgent each time.
  @Override
  public synchronized void run() {
    transactions.executeWithoutResult(_ -> beginSlot());
    while (transactions.execute(_ -> releaseSome()) == MOST_AT_ONCE) {
      // There may be more.
    }
    waitingRoom.destroyKeys(transactions.execute(_ -> waitingRoom.unneededKeys()));
  }

  private void beginSlot() {
    if (keys.begin(times.last())) {
      receipts.mix();
    }
  }

  private int releaseSome() {
    var due = waitingRoom.lockDue(MOST_AT_ONCE);
    release(due);
    return due.size();
  }

  private void release(List<WaitingRoom.Waiting> due) {
    lockInOrder(due);
    var shuffled = new ArrayList<>(due);
    Collections.shuffle(shuffled, RANDOM);
    var fresh = new ArrayList<Tip>();
    var grown = new ArrayList<Tip>();
    for (var waiting : shuffled) {
      switch (waiting.arrival()) {
        case Arrival.NewTip tip -> fresh.add(take(tip, waiting.isUrgent()));
        case Arrival.Addition addition -> take(addition).ifPresent(grown::add);
      }
      waitingRoom.delete(waiting);
    }
    events.publishEvent(new TipsReleased(fresh, grown));
  }

  /// Officers lock tips in the order of their ids too, so nobody waits for each other.
  private void lockInOrder(List<WaitingRoom.Waiting> due) {
    due.stream()
        .map(WaitingRoom.Waiting::arrival)
        .flatMap(
            it -> it instanceof Arrival.Addition found ? Stream.of(found.tip()) : Stream.empty())
        .distinct()
        .sorted()
        .forEach(tips::lock);
  }

  private Tip take(Arrival.NewTip arrival, boolean urgent) {
    var tip = tips.save(new Tip(arrival, urgent));
    for (int place = 0; place < arrival.entries().size(); place++) {
      entries.save(new TipEntry(tip.getId(), place, arrival.entries().get(place)));
    }
    return tip;
  }

  /// The tip; absent where it is gone meanwhile.
  private Optional<Tip> take(Arrival.Addition addition) {
    var tip = tips.lock(addition.tip());
    tip.ifPresent(
        it -> {
          entries.append(it.getId(), addition.entry(), false);
          it.heard(addition.on());
        });
    return tip;
  }
}

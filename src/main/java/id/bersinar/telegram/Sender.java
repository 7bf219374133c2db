package id.bersinar.telegram;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.storage.Durability;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Brings messages to Telegram: from the outbox and from memory, the most urgent first, one at a
/// time in each chat, at Telegram's pace, and only when what they say is on disk.
@Component
class Sender {

  private static final Logger log = LoggerFactory.getLogger(Sender.class);
  // Also how soon a message is seen that another node has put into the outbox.
  private static final String NAME = "sending";
  private static final Duration IDLE = Duration.ofMillis(250);
  private static final Duration AFTER_A_FAULT = Duration.ofSeconds(2);
  private static final Duration LAST_WORDS = Duration.ofSeconds(5);
  private static final Duration A_LAST_ROUND = Duration.ofSeconds(2);

  private final StoredOutbox outbox;
  private final OutboxOrder order;
  private final SentRows sent;
  private final Candidates candidates;
  private final DirectQueue direct;
  private final Leadership leadership;
  private final Durability durability;
  private final Handover handover;
  private final Pace pace;
  private final SendingPauses pauses;
  private final Carriers carriers;
  private final Outcomes outcomes;
  private final Bell bell;
  private final Heartbeats heartbeats;
  private final Map<Long, Job> inFlight = new ConcurrentHashMap<>();
  // Whether what may have come since is more urgent than a mailing.
  private volatile boolean hurried = true;
  private volatile boolean running;
  private volatile boolean stopping;
  private volatile boolean faulty;
  private volatile @Nullable Thread loop;

  Sender(
      StoredOutbox outbox,
      OutboxOrder order,
      SentRows sent,
      Candidates candidates,
      DirectQueue direct,
      Leadership leadership,
      Durability durability,
      Handover handover,
      Pace pace,
      SendingPauses pauses,
      Carriers carriers,
      Outcomes outcomes,
      Bell bell,
      Heartbeats heartbeats) {
    this.outbox = outbox;
    this.order = order;
    this.sent = sent;
    this.candidates = candidates;
    this.direct = direct;
    this.leadership = leadership;
    this.durability = durability;
    this.handover = handover;
    this.pace = pace;
    this.pauses = pauses;
    this.carriers = carriers;
    this.outcomes = outcomes;
    this.bell = bell;
    this.heartbeats = heartbeats;
  }

  void start() {
    running = true;
    loop = Thread.ofVirtual().name("sender").start(this::run);
  }

  /// Lets what is in memory leave, if Telegram takes it soon; the outbox waits for the next start.
  /// Takes seven seconds at most, whatever hangs.
  void stop() throws InterruptedException {
    stopping = true;
    long end = System.nanoTime() + LAST_WORDS.toNanos();
    while (isAtWork() && System.nanoTime() < end) {
      Thread.sleep(Duration.ofMillis(20));
    }
    running = false;
    bell.wake();
    var last = loop;
    if (last != null) {
      // It may be about to send what it has just found.
      var _ = last.join(A_LAST_ROUND);
    }
    // No interrupt: it would close H2's file.
    carriers.close();
    if (!faulty) {
      leadership.handOver();
    }
  }

  private boolean isAtWork() {
    return !direct.isEmpty() || !inFlight.isEmpty() || !sent.isEmpty();
  }

  private void run() {
    while (running) {
      try {
        heartbeats.beat(NAME);
        var wait = round();
        faulty = false;
        bell.await(wait);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException | Error e) {
        survive(e);
      }
    }
    leaveNothingUndone();
    heartbeats.end(NAME);
  }

  /// Notes what still arrives, or the next start would send it again.
  private void leaveNothingUndone() {
    long end = System.nanoTime() + A_LAST_ROUND.toNanos();
    try {
      while (!inFlight.isEmpty() && System.nanoTime() < end) {
        Thread.sleep(Duration.ofMillis(20));
      }
      sent.deleteAll(end);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      log.error("What was sent last could not be noted: {}", Faults.describe(e));
    }
  }

  private void survive(Throwable fault) {
    if (!faulty && running) {
      log.error("Sending pauses and goes on by itself: {}", Faults.describe(fault));
    }
    faulty = true;
    try {
      Thread.sleep(AFTER_A_FAULT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Sends what may go now; answers how long until more may.
  private Duration round() {
    boolean leads = leadership.held() && !stopping;
    pauses.follow(leads);
    if (!leads) {
      order.forget();
    } else if (bell.takeNews()) {
      order.renew();
      hurried = true;
    }
    if (isWorthALook()) {
      var ready = ready(leads);
      if (!ready.isEmpty()) {
        dispatch(ready);
      }
    }
    // After what leaves, which doesn't wait for it.
    sent.deleteDue();
    return Stream.of(IDLE, sent.untilDue(), untilMoreMay())
        .filter(Duration::isPositive)
        .min(Comparator.naturalOrder())
        .get();
  }

  /// Where only a mailing waits some leave together.
  private Duration untilMoreMay() {
    return hurried ? pace.untilReady() : pace.untilBurst(Lane.BROADCAST.rank());
  }

  private boolean isWorthALook() {
    return hurried ? anyMayGo() : untilMoreMay().isZero();
  }

  private boolean anyMayGo() {
    return mayGo(Lane.ALERT.rank()) || mayGo(Lane.BROADCAST.rank());
  }

  private boolean mayGo(int rank) {
    return pace.untilLane(rank).isZero() && inFlight.size() < pace.mostInFlight();
  }

  private List<Job> ready(boolean leads) {
    var ready = new ArrayList<Job>();
    hurried = false;
    for (var job : candidates.now(leads, inFlight)) {
      if (!mayGo(job.rank())) {
        hurried |= job.rank() < Lane.BROADCAST.rank();
        if (!anyMayGo()) {
          break;
        }
      } else if (inFlight.putIfAbsent(job.chat(), job) == null) {
        candidates.take(job);
        ready.add(job);
      }
    }
    return ready;
  }

  private void dispatch(List<Job> jobs) {
    Map<Long, Outgoing> messages;
    try {
      messages = messages(jobs);
      // What was read is committed; from here on it is on disk.
      durability.flush();
    } catch (RuntimeException | Error e) {
      order.renew();
      jobs.forEach(job -> inFlight.remove(job.chat()));
      throw e;
    }
    var waiting = new ArrayDeque<>(jobs);
    try {
      while (!waiting.isEmpty()) {
        carry(waiting.getFirst(), messages);
        waiting.removeFirst();
      }
    } finally {
      waiting.forEach(job -> inFlight.remove(job.chat()));
    }
  }

  private void carry(Job job, Map<Long, Outgoing> messages) {
    switch (job) {
      case Job.FromMemory(var held) -> carry(job, () -> handover.held(held));
      case Job.Notice notice -> carry(job, () -> handover.notice(notice));
      case Job.Tidying it -> carry(job, () -> handover.tidying(it));
      case Job.FromOutbox(var head) ->
          Optional.ofNullable(messages.get(head.id()))
              .ifPresentOrElse(
                  it -> carry(job, () -> handover.stored(it)), () -> inFlight.remove(job.chat()));
    }
  }

  private Map<Long, Outgoing> messages(List<Job> jobs) {
    var heads =
        jobs.stream()
            .flatMap(
                job -> job instanceof Job.FromOutbox(var head) ? Stream.of(head) : Stream.empty())
            .toList();
    heads.forEach(order::take);
    return outbox.messages(heads);
  }

  private void carry(Job job, Supplier<Delivery> way) {
    carriers.carry(job, () -> carryNow(job, way), inFlight.size());
  }

  private void carryNow(Job job, Supplier<Delivery> way) {
    boolean arrived = false;
    try {
      var delivery = way.get();
      try {
        arrived = delivery instanceof Delivery.Sent;
        outcomes.note(job, delivery);
        // The sender's thread may be reading, and a kill until then would double it.
        sent.deleteDue();
      } catch (RuntimeException e) {
        log.error("What came of a message could not be noted: {}", Faults.describe(e));
        pace.holdBack(job.chat());
      }
    } catch (RuntimeException e) {
      log.error("A message could not be sent: {}", Faults.describe(e));
      pace.holdBack(job.chat());
    } finally {
      if (!arrived) {
        // It comes before what else waits for its chat.
        order.renew();
      }
      inFlight.remove(job.chat());
      // Otherwise it wakes by itself when more may go.
      if (isWorthALook() || sent.untilDue().isZero()) {
        bell.wake();
      }
    }
  }
}

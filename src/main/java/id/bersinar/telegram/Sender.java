package id.bersinar.telegram;

import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.storage.Durability;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private static final int MOST_IN_FLIGHT = 32;

  private final StoredOutbox outbox;
  private final DirectQueue direct;
  private final VanishingMessages vanishing;
  private final Leadership leadership;
  private final Durability durability;
  private final Transmission telegram;
  private final Pace pace;
  private final Outcomes outcomes;
  private final Bell bell;
  private final Heartbeats heartbeats;
  private final MeterRegistry meters;

  private final Set<Long> chatsInFlight = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile boolean running;
  private volatile boolean faulty;

  Sender(
      StoredOutbox outbox,
      DirectQueue direct,
      VanishingMessages vanishing,
      Leadership leadership,
      Durability durability,
      Transmission telegram,
      Pace pace,
      Outcomes outcomes,
      Bell bell,
      Heartbeats heartbeats,
      MeterRegistry meters) {
    this.outbox = outbox;
    this.direct = direct;
    this.vanishing = vanishing;
    this.leadership = leadership;
    this.durability = durability;
    this.telegram = telegram;
    this.pace = pace;
    this.outcomes = outcomes;
    this.bell = bell;
    this.heartbeats = heartbeats;
    this.meters = meters;
  }

  void start() {
    running = true;
    Thread.ofVirtual().name("sender").start(this::run);
  }

  /// Lets what is in memory leave, if Telegram takes it soon; the outbox waits for the next start.
  /// Takes seven seconds at most, whatever hangs.
  void stop() throws InterruptedException {
    long end = System.nanoTime() + LAST_WORDS.toNanos();
    while (!(direct.isEmpty() && chatsInFlight.isEmpty()) && System.nanoTime() < end) {
      Thread.sleep(Duration.ofMillis(20));
    }
    running = false;
    bell.ring();
    // No interrupt: it would close H2's file.
    threads.shutdown();
    if (!faulty) {
      leadership.handOver();
    }
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
    heartbeats.end(NAME);
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
    outcomes.noteRemembered();
    boolean leads = leadership.held();
    var wait = shorter(pace.untilReady(), IDLE);
    if (wait.isPositive()) {
      return wait;
    }
    wait = IDLE;
    var ready = new ArrayList<Job>();
    // Before the candidates are looked up: what arrives meanwhile is still among them.
    var busy = Set.copyOf(chatsInFlight);
    for (var job : candidates(leads, busy)) {
      long chat = job.chat();
      if (chatsInFlight.size() < MOST_IN_FLIGHT && !chatsInFlight.contains(chat)) {
        var untilReady = pace.untilReady(chat);
        if (untilReady.isPositive()) {
          wait = shorter(untilReady, wait);
          continue;
        }
        pace.take(chat);
        chatsInFlight.add(chat);
        ready.add(job);
      }
    }
    if (!ready.isEmpty()) {
      dispatch(ready);
    }
    return wait;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /// What may go now. While Telegram is in trouble rather to chats that had none, or else to the
  /// one whose last try is longest ago.
  private List<Job> candidates(boolean leads, Set<Long> busy) {
    var held = union(busy, pace.heldBack());
    var suspects = pace.suspects();
    var candidates = heads(leads, union(held, suspects));
    return suspects.isEmpty() || !candidates.isEmpty()
        ? candidates
        : heads(leads, held).stream()
            .sorted(Comparator.comparing(job -> pace.lastTaken(job.chat())))
            .toList();
  }

  /// The most urgent first; in a lane whoever has waited longest for a word, so that nobody is kept
  /// waiting by others who write much.
  private List<Job> heads(boolean leads, Set<Long> held) {
    Stream<Job> fromMemory =
        direct.heads(chatsInFlight).stream()
            .filter(it -> !held.contains(it.chat()))
            .map(Job.FromMemory::new);
    return Stream.concat(fromMemory, leads ? fromOutbox(held) : Stream.empty())
        .sorted(
            Comparator.comparing((Job job) -> job.lane().rank())
                .thenComparing(job -> pace.lastTaken(job.chat())))
        .toList();
  }

  private static Set<Long> union(Set<Long> some, Set<Long> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
  }

  private Stream<Job> fromOutbox(Set<Long> held) {
    return outbox.heads(held).stream().map(Job.FromOutbox::new);
  }

  private void dispatch(List<Job> jobs) {
    try {
      durability.flush();
    } catch (RuntimeException e) {
      jobs.forEach(job -> chatsInFlight.remove(job.chat()));
      throw e;
    }
    jobs.forEach(job -> threads.execute(() -> carry(job)));
  }

  private void carry(Job job) {
    try {
      var delivery = deliver(job);
      try {
        outcomes.note(job, delivery);
      } catch (RuntimeException e) {
        log.error("What came of a message could not be noted: {}", Faults.describe(e));
        pace.holdBack(job.chat());
      }
    } catch (RuntimeException e) {
      log.error("A message could not be sent: {}", Faults.describe(e));
      pace.holdBack(job.chat());
    } finally {
      chatsInFlight.remove(job.chat());
      bell.ring();
    }
  }

  private Delivery deliver(Job job) {
    return switch (job) {
      // Not counted: what is in memory only is to leave no trace.
      case Job.FromMemory(DirectQueue.Wipe wipe) ->
          telegram.delete(wipe.chat(), wipe.conversation().messages());
      case Job.FromMemory(DirectQueue.Removal it) -> telegram.delete(it.chat(), it.messages());
      case Job.FromMemory(DirectQueue.Withdrawal it) -> withdrawn(it);
      case Job.FromMemory(DirectQueue.Message held) -> telegram.send(DirectQueue.leaving(held));
      case Job.FromOutbox(var waiting) -> counted(waiting.message());
    };
  }

  private Delivery withdrawn(DirectQueue.Withdrawal withdrawal) {
    long chat = withdrawal.chat();
    var messages = vanishing.of(chat);
    var delivery = telegram.delete(chat, messages);
    if (delivery instanceof Delivery.Sent && !messages.isEmpty()) {
      vanishing.forget(chat, messages);
    }
    return delivery;
  }

  private Delivery counted(Outgoing message) {
    var delivery = telegram.send(message);
    meters
        .counter("bersinar.sends", "lane", message.lane().name(), "result", delivery.result())
        .increment();
    return delivery;
  }
}

package id.bersinar.telegram;

import id.bersinar.dialogue.ChatChange;
import id.bersinar.dialogue.ChatMoved;
import id.bersinar.dialogue.ChatMuted;
import id.bersinar.dialogue.ChatReachable;
import id.bersinar.dialogue.ChatUnreachable;
import id.bersinar.dialogue.Outgoing;
import id.bersinar.storage.Durability;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Brings messages to Telegram: from the outbox and from memory, the most urgent first, one at a
/// time in each chat, at Telegram's pace, and only when what they say is on disk.
@Component
class Sender {

  private static final Logger log = LoggerFactory.getLogger(Sender.class);

  // Also how soon a message is seen that another node has put into the outbox.
  private static final Duration IDLE = Duration.ofMillis(250);
  private static final Duration AFTER_A_FAULT = Duration.ofSeconds(2);
  private static final Duration LAST_WORDS = Duration.ofSeconds(5);
  private static final BackOff RETRIES = BackOff.of(Duration.ofSeconds(1), Duration.ofMinutes(5));
  private static final int MOST_HEADS = 200;
  private static final int MOST_IN_FLIGHT = 32;

  private final StoredOutbox outbox;
  private final DirectQueue direct;
  private final Leadership leadership;
  private final Durability durability;
  private final Transmission telegram;
  private final Pace pace;
  private final Reachability reachability;
  private final Bell bell;
  private final ApplicationEventPublisher events;
  private final MeterRegistry meters;

  private final Set<Long> chatsInFlight = ConcurrentHashMap.newKeySet();
  // Sent, but the database was away when this was to be noted.
  private final Set<Long> unnoted = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile boolean running;
  private volatile boolean faulty;

  Sender(
      StoredOutbox outbox,
      DirectQueue direct,
      Leadership leadership,
      Durability durability,
      Transmission telegram,
      Pace pace,
      Reachability reachability,
      Bell bell,
      ApplicationEventPublisher events,
      MeterRegistry meters) {
    this.outbox = outbox;
    this.direct = direct;
    this.leadership = leadership;
    this.durability = durability;
    this.telegram = telegram;
    this.pace = pace;
    this.reachability = reachability;
    this.bell = bell;
    this.events = events;
    this.meters = meters;
  }

  /// Something on its way, wherever it comes from.
  private sealed interface Job {
    long chat();
  }

  private record FromOutbox(StoredOutbox.Waiting waiting) implements Job {
    @Override
    public long chat() {
      return waiting.message().chat();
    }
  }

  private record FromMemory(DirectQueue.Held held) implements Job {
    @Override
    public long chat() {
      return held.chat();
    }
  }

  void start() {
    running = true;
    Thread.ofVirtual().name("sender").start(this::run);
  }

  /// Lets what is in memory leave, if Telegram takes it soon; the outbox waits for the next start.
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
      leadership.release();
    }
  }

  private void run() {
    while (running) {
      try {
        var wait = round();
        faulty = false;
        bell.await(wait);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        survive(e);
      }
    }
  }

  private void survive(RuntimeException fault) {
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
    var wait = IDLE;
    var ready = new ArrayList<Job>();
    // Before the candidates are looked up: what arrives meanwhile is still among them.
    var busy = Set.copyOf(chatsInFlight);
    for (var job : candidates()) {
      long chat = job.chat();
      if (chatsInFlight.size() >= MOST_IN_FLIGHT
          || busy.contains(chat)
          || chatsInFlight.contains(chat)) {
        continue;
      }
      var untilReady = pace.untilReady(chat);
      if (untilReady.isZero()) {
        pace.take(chat);
        chatsInFlight.add(chat);
        ready.add(job);
      } else if (untilReady.compareTo(wait) < 0) {
        wait = untilReady;
      }
    }
    if (!ready.isEmpty()) {
      dispatch(ready);
    }
    return wait;
  }

  private List<Job> candidates() {
    Stream<Job> fromMemory = direct.heads().stream().map(FromMemory::new);
    return Stream.concat(fromMemory, fromOutbox().stream().map(FromOutbox::new)).toList();
  }

  private List<StoredOutbox.Waiting> fromOutbox() {
    if (!leadership.held()) {
      return List.of();
    }
    for (var id : List.copyOf(unnoted)) {
      outbox.sent(id);
      unnoted.remove(id);
    }
    return outbox.heads(MOST_HEADS);
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
      note(job, deliver(job));
    } catch (RuntimeException e) {
      log.error("A message could not be sent: {}", Faults.describe(e));
      note(job, new Delivery.Failed("a fault of the program"));
    } finally {
      chatsInFlight.remove(job.chat());
      bell.ring();
    }
  }

  private Delivery deliver(Job job) {
    return switch (job) {
      // Not counted: that somebody has wiped something is nobody's business.
      case FromMemory(DirectQueue.Wipe wipe) -> telegram.delete(wipe.chat(), direct.messages(wipe));
      case FromMemory(DirectQueue.Removal it) -> telegram.delete(it.chat(), it.messages());
      case FromMemory(DirectQueue.Message held) -> send(held.message());
      case FromOutbox(var waiting) -> send(waiting.message());
    };
  }

  private Delivery send(Outgoing message) {
    var delivery = telegram.send(message);
    meters
        .counter("bersinar.sends", "lane", message.lane().name(), "result", delivery.result())
        .increment();
    return delivery;
  }

  private void note(Job job, Delivery delivery) {
    long chat = job.chat();
    switch (delivery) {
      case Delivery.Sent(var message) -> {
        reachability.fine();
        pace.succeeded();
        sent(job, message);
        if (isGroup(chat)) {
          events.publishEvent(new ChatReachable(chat));
        }
      }
      case Delivery.TooFast(var retryAfter) -> pace.refused(chat, retryAfter);
      case Delivery.Unreachable(var reason) -> closed(new ChatUnreachable(chat), chat, reason);
      case Delivery.NoRight(var reason) when isGroup(chat) ->
          closed(new ChatMuted(chat), chat, reason);
      case Delivery.NoRight(var reason) -> refused(job, reason);
      case Delivery.Moved(var to) -> moved(job, to);
      case Delivery.Refused(var reason) -> refused(job, reason);
      case Delivery.Failed(var reason) -> {
        reachability.trouble(reason);
        pace.failed();
        if (job instanceof FromOutbox(var waiting)) {
          outbox.postpone(waiting.id(), RETRIES.after(waiting.attempts()));
        }
      }
    }
  }

  // Bot API: the ids of groups are negative.
  private static boolean isGroup(long chat) {
    return chat < 0;
  }

  private void closed(ChatChange change, long chat, String reason) {
    log.info("A chat can't be written to: {}", reason);
    direct.forget(chat);
    outbox.setAsideAll(chat, reason);
    events.publishEvent(change);
  }

  /// The outbox is among those who hear of it: the message goes to the new id.
  private void moved(Job job, long to) {
    if (to == job.chat()) {
      refused(job, "moved to where it was");
      return;
    }
    events.publishEvent(new ChatMoved(job.chat(), to));
    if (job instanceof FromMemory(var held)) {
      direct.remove(held);
    }
  }

  private void sent(Job job, OptionalInt message) {
    switch (job) {
      case FromMemory(var held) -> direct.done(held, message);
      case FromOutbox(var waiting) -> {
        unnoted.add(waiting.id());
        outbox.sent(waiting.id());
        unnoted.remove(waiting.id());
      }
    }
  }

  private void refused(Job job, String reason) {
    log.warn("Telegram refuses a message, which is set aside: {}", reason);
    switch (job) {
      case FromMemory(var held) -> direct.remove(held);
      case FromOutbox(var waiting) -> outbox.setAside(waiting.id(), reason);
    }
  }
}

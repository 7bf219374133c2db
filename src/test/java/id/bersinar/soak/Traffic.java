package id.bersinar.soak;

import id.bersinar.scenario.PhoneInSimulator;
import id.bersinar.scenario.SimulatedTelegram;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everyday traffic: somebody begins an errand every so often, and nobody two at once.
final class Traffic {

  private static final int PEOPLE = 200;
  private static final Duration BETWEEN = Duration.ofMillis(1200);
  private static final Duration LIAISON_COMES_AFTER = Duration.ofSeconds(45);
  private static final int BATCHES = 3;
  private static final int COME_AT_ONCE = 4;

  private final Random random = new Random(1);
  private final Queue<Resident> idle = new ConcurrentLinkedQueue<>();
  private final Map<String, AtomicInteger> done = new ConcurrentHashMap<>();
  private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();
  private final Queue<String> receipts = new ConcurrentLinkedQueue<>();
  private final PhoneInSimulator stakeholder;
  private final PhoneInSimulator liaison;

  Traffic(SimulatedTelegram telegram) {
    Stream.generate(() -> new Resident(telegram.phone("Warga (contoh)")))
        .limit(PEOPLE)
        .forEach(idle::add);
    stakeholder = telegram.phone(1003);
    liaison = telegram.phone(1004);
  }

  private static final class Resident {
    private final PhoneInSimulator phone;
    private boolean signedUp;

    Resident(PhoneInSimulator phone) {
      this.phone = phone;
    }
  }

  private interface Errand {
    void run() throws InterruptedException;
  }

  /// How often each is done, of all together, and what it is for somebody.
  private record Custom(int weight, String name, Function<Resident, Errand> errand) {}

  private final List<Custom> customs =
      List.of(
          new Custom(30, "menu", it -> () -> Errands.opensTheMenu(it.phone)),
          new Custom(20, "sign up or withdraw", it -> () -> signUpOrWithdraw(it)),
          new Custom(15, "posko", it -> () -> Errands.findsThePosko(it.phone)),
          new Custom(12, "words", it -> () -> Errands.saysSomething(it.phone)),
          new Custom(8, "sticker", it -> () -> Errands.sendsASticker(it.phone)),
          new Custom(8, "old button", it -> () -> Errands.tapsAnOldButton(it.phone)),
          new Custom(3, "block", it -> () -> Errands.blocksTheBot(it.phone)),
          new Custom(2, "tip", it -> () -> receipts.add(Errands.sendsATip(it.phone))),
          new Custom(2, "check a tip", it -> () -> check(it)));

  /// Everybody comes for the first time, a few at once.
  void begin() {
    try (var threads = Executors.newFixedThreadPool(COME_AT_ONCE)) {
      idle.forEach(it -> threads.execute(() -> does("start", () -> Errands.starts(it.phone))));
    }
  }

  /// Goes on for that long, and until the last errand is done.
  void run(Duration duration) throws InterruptedException {
    long end = System.nanoTime() + duration.toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.execute(() -> reminders(end));
      threads.execute(() -> inbox(end));
      while (System.nanoTime() < end) {
        next(threads);
        // Not all at the same distance: people don't know of each other.
        Thread.sleep(random.nextLong(2 * BETWEEN.toMillis()));
      }
      threads.shutdown();
      threads.awaitTermination(5, TimeUnit.MINUTES);
    }
  }

  private void next(ExecutorService threads) {
    var resident = idle.poll();
    if (resident == null) {
      return;
    }
    var custom = chosen();
    threads.execute(
        () -> {
          does(custom.name, custom.errand.apply(resident));
          idle.add(resident);
        });
  }

  private Custom chosen() {
    int rest = random.nextInt(customs.stream().mapToInt(Custom::weight).sum());
    for (var custom : customs) {
      rest -= custom.weight;
      if (rest < 0) {
        return custom;
      }
    }
    throw new AssertionError("weights");
  }

  private void signUpOrWithdraw(Resident resident) {
    if (resident.signedUp) {
      Errands.withdraws(resident.phone);
    } else {
      Errands.signsUp(resident.phone, 1 + (int) (resident.phone.id() % BATCHES));
    }
    resident.signedUp ^= true;
  }

  private void check(Resident resident) {
    var receipt = receipts.poll();
    if (receipt != null) {
      Errands.checksATip(resident.phone, receipt);
    }
  }

  private void reminders(long end) {
    for (int number = 1; System.nanoTime() < end; number++) {
      var words = "Pengingat contoh nomor " + number + ".";
      does(
          "reminder",
          () -> {
            Errands.makesAReminder(stakeholder, words);
            Errands.answersTheReminder(stakeholder, words);
          });
    }
  }

  private void inbox(long end) {
    while (System.nanoTime() < end) {
      does("inbox", () -> Errands.worksThroughTheInbox(liaison));
      does("pause", () -> Thread.sleep(LIAISON_COMES_AFTER));
    }
  }

  private void does(String name, Errand errand) {
    try {
      errand.run();
      done.computeIfAbsent(name, _ -> new AtomicInteger()).incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | AssertionError e) {
      var lines = String.valueOf(e.getMessage()).lines().limit(8).toList();
      unanswered.add(name + ": " + String.join(" | ", lines));
    }
  }

  /// How many errands came to their end.
  int done() {
    return done.values().stream().mapToInt(AtomicInteger::get).sum();
  }

  String kinds() {
    return new TreeMap<>(done)
        .entrySet().stream()
            .filter(it -> !it.getKey().equals("pause"))
            .map(it -> it.getKey() + " " + it.getValue())
            .collect(Collectors.joining(", "));
  }

  /// Where an answer didn't come, or another than was expected.
  List<String> unanswered() {
    return new ArrayList<>(unanswered);
  }
}

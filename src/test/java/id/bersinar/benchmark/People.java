package id.bersinar.benchmark;

import id.bersinar.benchmark.Chat.Answer;
import id.bersinar.benchmark.Turns.Turn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// People who go through an errand each, one thing after another as it is their turn, and make
/// place for somebody who is new. An answer that is wrong or doesn't come is a fault.
final class People implements AutoCloseable {

  private static final int COME_AT_ONCE = 5;
  private static final int MOST = 5000;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /// How long who reads a message does nothing: a chat gets no more than one a second in the long
  /// run (Bots FAQ), and the bot sees to it.
  static final Duration READING = Duration.ofMillis(1100);

  private static final AtomicInteger TAPS = new AtomicInteger();
  private static final AtomicLong NEWCOMERS = new AtomicLong(1_000_000);

  private final Telegram telegram;
  private final Delivery delivery;
  private final LongFunction<List<Step>> errand;
  private final Turns turns = new Turns(this::come);
  private final Counts counts = new Counts();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Duration reading;
  private int count;

  /// @param errand of the person with that number
  /// @param reading how long somebody reads each message
  People(Telegram telegram, Delivery delivery, LongFunction<List<Step>> errand, Duration reading) {
    this.telegram = telegram;
    this.delivery = delivery;
    this.errand = errand;
    this.reading = reading;
  }

  Turns turns() {
    return turns;
  }

  Counts counts() {
    return counts;
  }

  /// Lets some more come, in the dispatcher's thread. The first errands end early, each elsewhere,
  /// so that not all do the same at the same time.
  private void come() {
    for (int i = 0; i < COME_AT_ONCE && count < MOST; i++) {
      int first = count++;
      threads.execute(() -> live(first));
    }
  }

  private void live(int first) {
    try {
      for (int stop = first; ; stop = -1) {
        long person = NEWCOMERS.getAndIncrement();
        var steps = errand.apply(person);
        go(person, stop < 0 ? steps : steps.subList(0, 1 + stop % steps.size()));
        telegram.forget(person);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void go(long person, List<Step> steps) throws InterruptedException {
    var chat = telegram.chat(person);
    var last = new Answer(0, "", List.of());
    for (var step : steps) {
      var act = step.act().apply(last);
      if (act.isEmpty()) {
        counts.fault("no button for what leads to " + step.expected() + " in " + last);
        return;
      }
      var turn = turns.take();
      var answer = done(person, chat, act.get(), step, turn);
      turns.done(turn);
      if (answer.isEmpty()) {
        return;
      }
      last = answer.get();
      Thread.sleep(reading.multipliedBy(chat.countOfNews()));
    }
  }

  private Optional<Answer> done(long person, Chat chat, Step.Act act, Step step, Turn turn)
      throws InterruptedException {
    long due = turn.due() == null ? System.nanoTime() : turn.due();
    chat.begin();
    var taken = brought(person, chat, act);
    var answer = chat.await(step.answered(), PATIENCE);
    if (answer.isEmpty()) {
      counts.fault("instead of " + step.expected() + ": " + chat.screen());
    } else if (isTaken(taken)) {
      counts.answered(chat.firstNews() - due);
    } else {
      counts.fault("answered and refused: " + step.expected());
    }
    return answer;
  }

  private Future<Boolean> brought(long person, Chat chat, Step.Act act) {
    var body = act.body();
    var message = act.kind().equals("message") ? body : (ObjectNode) body.path("message");
    if (message == body) {
      body.put("message_id", chat.nextNumber());
    } else {
      body.put("id", Integer.toString(TAPS.incrementAndGet())).put("chat_instance", "contoh");
    }
    message.put("date", 1_800_000_000).putObject("chat").put("id", person).put("type", "private");
    body.putObject("from")
        .put("id", person)
        .put("is_bot", false)
        .put("first_name", "Warga (contoh)")
        .put("language_code", "id");
    var update = JsonMapper.shared().createObjectNode();
    update.set(act.kind(), body);
    return threads.submit(() -> delivery.bring(update));
  }

  private static boolean isTaken(Future<Boolean> taken) throws InterruptedException {
    try {
      return taken.get();
    } catch (ExecutionException e) {
      return false;
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

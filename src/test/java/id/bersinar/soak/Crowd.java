package id.bersinar.soak;

import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.PhoneInSimulator;
import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.SimulatedTelegram;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;

/// People who use a bot that is killed again and again, each busy with one thing, and what they
/// were told.
final class Crowd {

  private static final int RESIDENTS = 20;
  private static final int SENDERS = 6;
  private static final int HURRIED = 8;
  private static final int BATCHES = 3;
  private static final Duration BETWEEN = Duration.ofSeconds(1);
  private static final Duration UNTIL_ALL_IS_ANSWERED = Duration.ofMinutes(4);

  // Dialogues that are stored: what a dialogue in memory says isn't, and may come before it.
  private static final List<String> COMMANDS = List.of("/bahasa", "/dataku", "/bantuan", "/menu");
  private static final List<String> ANSWERS =
      List.of("Bahasa apa", "kami simpan tentang Anda", "Pilih salah satu", "Apa yang ingin");

  private static final String WITHDRAWN = "Anda tidak jadi ikut pelatihan itu";
  private static final Pattern SIGNED_UP =
      Pattern.compile("Anda terdaftar\\.|⏳ Anda nomor|Anda sudah mendaftar");

  private final List<PhoneInSimulator> residents;
  private final List<PhoneInSimulator> senders;
  private final List<PhoneInSimulator> hurried;
  private final PhoneInSimulator stakeholder;
  private final PhoneInSimulator checker;

  private final Queue<String> reminders = new ConcurrentLinkedQueue<>();
  private final AtomicInteger tipsTried = new AtomicInteger();
  private final AtomicInteger inOrder = new AtomicInteger();
  private final AtomicInteger outOfOrder = new AtomicInteger();
  private final AtomicInteger unanswered = new AtomicInteger();
  private volatile boolean over;

  Crowd(SimulatedTelegram telegram) {
    residents = phones(telegram, RESIDENTS);
    senders = phones(telegram, SENDERS);
    hurried = phones(telegram, HURRIED);
    stakeholder = telegram.phone(1003);
    checker = telegram.phone("Pemeriksa (contoh)");
  }

  private static List<PhoneInSimulator> phones(SimulatedTelegram telegram, int count) {
    return Stream.generate(() -> telegram.phone("Warga (contoh)")).limit(count).toList();
  }

  private Stream<PhoneInSimulator> all() {
    return Stream.of(residents, senders, hurried, List.of(stakeholder, checker))
        .flatMap(List::stream);
  }

  void begin(ExecutorService threads) {
    residents.forEach(it -> threads.execute(() -> again(it, () -> signUpOrWithdraw(it))));
    senders.forEach(it -> threads.execute(() -> again(it, () -> sendATip(it))));
    hurried.forEach(it -> threads.execute(() -> again(it, () -> askFourThings(it))));
    threads.execute(this::makeReminders);
  }

  void stop() {
    over = true;
  }

  /// Whoever still waits for an answer doesn't begin something else.
  private void again(PhoneInSimulator phone, Runnable errand) {
    while (!over) {
      if (!waits(phone)) {
        quietly(errand);
      }
      takesABreath();
    }
  }

  private static boolean waits(PhoneInSimulator phone) {
    return phone.pending() > 0;
  }

  private static void takesABreath() {
    try {
      Thread.sleep(BETWEEN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The bot may be killed in the midst of it.
  private static boolean quietly(Runnable errand) {
    try {
      errand.run();
      return true;
    } catch (RuntimeException | AssertionError killed) {
      return false;
    }
  }

  private static void signUpOrWithdraw(PhoneInSimulator phone) {
    if (phone.history().stream().noneMatch(it -> it.contains("Apa yang ingin"))) {
      Errands.starts(phone);
    } else if (isSignedUp(phone)) {
      Errands.withdraws(phone);
    } else {
      Errands.signsUp(phone, 1 + (int) (phone.id() % BATCHES));
    }
  }

  /// As was said last.
  private static boolean isSignedUp(PhoneInSimulator phone) {
    var said = said(phone);
    return !said.isEmpty() && said.getLast();
  }

  /// True for each time that somebody was told to be signed up, false for each withdrawal.
  private static List<Boolean> said(PhoneInSimulator phone) {
    return phone.history().stream()
        .filter(it -> SIGNED_UP.matcher(it).find() || it.contains(WITHDRAWN))
        .map(it -> !it.contains(WITHDRAWN))
        .toList();
  }

  private void sendATip(PhoneInSimulator phone) {
    tipsTried.incrementAndGet();
    Errands.sendsATip(phone);
  }

  private void makeReminders() {
    var number = new AtomicInteger();
    again(
        stakeholder,
        () -> {
          var words = "Pengingat contoh nomor " + number.incrementAndGet() + ".";
          Errands.makesAReminder(stakeholder, words);
          reminders.add(words);
        });
  }

  private void askFourThings(PhoneInSimulator phone) {
    int before = phone.history().size();
    COMMANDS.forEach(phone::sends);
    try {
      await()
          .atMost(UNTIL_ALL_IS_ANSWERED)
          .pollInterval(Duration.ofMillis(500))
          .until(() -> places(phone, before).stream().allMatch(it -> it >= 0));
      var places = places(phone, before);
      boolean ordered = places.stream().sorted().toList().equals(places);
      (ordered ? inOrder : outOfOrder).incrementAndGet();
    } catch (ConditionTimeoutException e) {
      unanswered.incrementAndGet();
    }
  }

  private static List<Integer> places(PhoneInSimulator phone, int before) {
    var said = phone.history().stream().skip(before).toList();
    return ANSWERS.stream()
        .map(
            answer ->
                said.indexOf(
                    said.stream().filter(it -> it.contains(answer)).findFirst().orElse("-")))
        .toList();
  }

  private List<String> receipts() {
    return Errands.receipts(senders.stream().flatMap(it -> it.history().stream()));
  }

  private long timesCome(String reminder) {
    return stakeholder.history().stream()
        .filter(it -> it.contains("🔔") && it.contains(reminder))
        .count();
  }

  /// What people find when the bot runs again and has come to rest.
  List<Outcome> outcomes(RunningBot bot) {
    await()
        .atMost(UNTIL_ALL_IS_ANSWERED)
        .until(() -> all().noneMatch(Crowd::waits) && Figures.outbox(bot) == 0);
    quietly(
        () ->
            await()
                .atMost(UNTIL_ALL_IS_ANSWERED)
                .until(() -> reminders.stream().allMatch(it -> timesCome(it) > 0)));
    var receipts = receipts();
    long known =
        receipts.stream().filter(it -> quietly(() -> Errands.checksATip(checker, it))).count();
    long come = reminders.stream().filter(it -> timesCome(it) > 0).count();
    long twice = reminders.stream().filter(it -> timesCome(it) > 1).count();
    var lines = new ArrayList<Outcome>();
    lines.add(Outcome.equal("receipts that are known, of those shown", known, receipts.size()));
    lines.add(Outcome.equal("reminders that came, of those saved", come, reminders.size()));
    lines.add(new Outcome("reminders whose message came twice", twice, 0, true));
    lines.add(Outcome.equal("errors in the last log", errors(bot), 0));
    return lines;
  }

  private static long errors(RunningBot bot) {
    return bot.log().lines().filter(it -> it.contains(" ERROR ")).count();
  }

  /// What the database says when the bot is stopped.
  List<Outcome> outcomes(Database database) {
    var signedUp =
        database.strings(
            "select p.chat_id from training_sign_up s join person p on p.id = s.person_id"
                + " where s.state <> 'CANCELLED'");
    long agree =
        residents.stream()
            .filter(it -> signedUp.contains(Long.toString(it.id())) == isSignedUp(it))
            .count();
    var saved = database.strings("select message from reminder");
    long tips =
        database.number("select (select count(*) from tip) + (select count(*) from tip_waiting)");
    int shown = receipts().size();
    var lines = new ArrayList<Outcome>();
    int answered = inOrder.get() + outOfOrder.get();
    lines.add(
        Outcome.equal(
            "four commands at once, all answered", answered, answered + unanswered.get()));
    lines.add(Outcome.equal("of them in order", inOrder.get(), answered));
    long changes = residents.stream().mapToInt(it -> said(it).size()).sum();
    lines.add(new Outcome("sign-ups and withdrawals told, at least", changes, 1, changes > 0));
    lines.add(Outcome.equal("residents told what the database says", agree, RESIDENTS));
    lines.add(Outcome.equal("sign-ups, of different people", signedUp.size(), distinct(signedUp)));
    lines.add(
        Outcome.equal(
            "saved reminders in the database",
            reminders.stream().filter(saved::contains).count(),
            reminders.size()));
    lines.add(Outcome.equal("reminders there, different ones", saved.size(), distinct(saved)));
    lines.add(
        Outcome.equal(
            "reminders delivered, different ones",
            database.number("select count(*) from reminder_delivery"),
            database.number("select count(distinct reminder_id) from reminder_delivery")));
    lines.add(Outcome.equal("tips kept, receipts shown", tips, shown));
    lines.add(new Outcome("tips kept, tried", tips, tipsTried.get(), tips <= tipsTried.get()));
    lines.add(
        Outcome.equal(
            "messages that wait or were refused",
            database.number("select count(*) from outbox"),
            0));
    return lines;
  }

  private static long distinct(List<String> values) {
    return values.stream().distinct().count();
  }
}

package id.bersinar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.EmbeddedBot;
import id.bersinar.scenario.PhoneInSimulator;
import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.SimulatedTelegram;
import id.bersinar.scenario.WholeProgram;
import id.bersinar.tips.TipsOnPhones;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process is killed while many people use it. What anyone has been told must be there after
/// the next start, and once.
@WholeProgram
class CrashTest {

  private static final String DEMO = "--spring.profiles.active=demo";
  private static final int RESIDENTS = 6;
  private static final int SENDERS = 4;
  private static final int TELLERS = 12;
  private static final int ACKNOWLEDGED_BEFORE_THE_CRASH = 20;
  private static final Pattern RECEIPT = Pattern.compile("\\d{4}(?: \\d{4}){4}");

  @TempDir private Path data;

  @Test
  void whatWasAcknowledgedSurvivesAKillAndHappensOnce() throws Exception {
    try (var telegram = SimulatedTelegram.start()) {
      telegram.noLimits();
      var people = new People(telegram);
      try (var bot = RunningBot.start(environment(telegram), DEMO)) {
        people.use(bot);
      }
      try (var _ = EmbeddedBot.start(environment(telegram), DEMO)) {
        await()
            .atMost(Duration.ofSeconds(60))
            .until(() -> people.all().allMatch(phone -> phone.pending() == 0));
        people.residents.stream()
            .filter(phone -> signUpsTold(phone) > 0)
            .forEach(
                phone -> {
                  long told = signUpsTold(phone);
                  phone.sends("/pendaftaranku").sees("training.own", told + ". ");
                });
        assertThat(people.tellers)
            .allMatch(it -> receipts(it).size() == 1 || saysThatTheDraftIsGone(it));
        var checker = telegram.phone("Pemeriksa (contoh)");
        for (var receipt : people.receipts()) {
          checker
              .sends("/cek")
              .sees("tips.ask-receipt")
              .sends(receipt)
              .sees("tips.state-for-sender.new");
        }
      }
      everythingIsThereOnce(people);
    }
  }

  private Map<String, String> environment(SimulatedTelegram telegram) {
    return Map.of(
        "BERSINAR_DATA_DIR", data.toString(),
        "BERSINAR_TELEGRAM_API_URL", telegram.url().toString(),
        "BERSINAR_SAMPLE_STAKEHOLDER", "1003");
  }

  private static boolean saysThatTheDraftIsGone(PhoneInSimulator phone) {
    return phone.history().stream().anyMatch(it -> it.contains("sudah terhapus"));
  }

  private static List<String> receipts(PhoneInSimulator phone) {
    return phone.history().stream()
        .flatMap(text -> RECEIPT.matcher(text).results().map(MatchResult::group))
        // The crash may have doubled a message.
        .distinct()
        .toList();
  }

  private static long signUpsTold(PhoneInSimulator phone) {
    return phone.history().stream()
        .filter(it -> it.contains("Anda terdaftar") || it.contains("⏳ Anda nomor"))
        // What leaves is at least once, so the crash may have doubled a message.
        .distinct()
        .count();
  }

  // Before and after their slot.
  private static final String TIPS =
      "select (select count(*) from tip) + (select count(*) from tip_waiting)";

  private void everythingIsThereOnce(People people) throws SQLException {
    var url = "jdbc:h2:file:" + data.resolve("demo");
    try (var database = DriverManager.getConnection(url, "bersinar", "");
        var statement = database.createStatement()) {
      var reminders = new ArrayList<String>();
      try (var rows = statement.executeQuery("select message from reminder")) {
        while (rows.next()) {
          reminders.add(rows.getString(1));
        }
      }
      assertThat(reminders).doesNotHaveDuplicates().containsAll(people.savedReminders());
      try (var rows = statement.executeQuery(TIPS)) {
        rows.next();
        // Both or neither.
        assertThat(rows.getInt(1)).isEqualTo(people.receipts().size());
      }
      try (var rows = statement.executeQuery("select count(*) from outbox where refusal is null")) {
        rows.next();
        assertThat(rows.getInt(1)).isZero();
      }
    }
  }

  /// The people of this test, each busy with one thing.
  private static final class People {
    private final List<PhoneInSimulator> residents;
    private final List<PhoneInSimulator> senders;
    private final PhoneInSimulator stakeholder;
    // They have told their tips and only have to tap.
    private final List<PhoneInSimulator> tellers;
    private final CountDownLatch acknowledged = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_CRASH);
    private final AtomicInteger saved = new AtomicInteger();

    People(SimulatedTelegram telegram) {
      residents = phones(telegram, RESIDENTS);
      senders = phones(telegram, SENDERS);
      stakeholder = telegram.phone(1003);
      tellers = phones(telegram, TELLERS);
    }

    private static List<PhoneInSimulator> phones(SimulatedTelegram telegram, int count) {
      return IntStream.range(0, count).mapToObj(_ -> telegram.phone("Warga (contoh)")).toList();
    }

    Stream<PhoneInSimulator> all() {
      return Stream.concat(Stream.concat(residents.stream(), tipsters()), Stream.of(stakeholder));
    }

    private Stream<PhoneInSimulator> tipsters() {
      return Stream.concat(senders.stream(), tellers.stream());
    }

    /// Everyone at once, until the bot is killed in the midst of it.
    void use(RunningBot bot) throws Exception {
      var random = new Random(5);
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var told =
            tellers.stream()
                .map(it -> threads.submit(() -> TipsOnPhones.tells(it, "Sesuatu (contoh)")))
                .toList();
        for (var one : told) {
          one.get();
        }
        residents.forEach(phone -> threads.execute(() -> untilTheCrash(() -> signUp(phone))));
        senders.forEach(phone -> threads.execute(() -> untilTheCrash(() -> sendTips(phone))));
        threads.execute(() -> untilTheCrash(() -> makeReminders(stakeholder)));
        assertThat(acknowledged.await(90, TimeUnit.SECONDS)).as(bot.log()).isTrue();
        tellers.forEach(phone -> threads.execute(() -> tapsAfter(random.nextInt(600), phone)));
        Thread.sleep(300);
        bot.kill();
      }
    }

    private static void untilTheCrash(Runnable use) {
      try {
        use.run();
      } catch (AssertionError crashed) {
        assertThat(crashed).isNotNull();
      }
    }

    private static void tapsAfter(int milliseconds, PhoneInSimulator phone) {
      try {
        Thread.sleep(milliseconds);
        phone.tapsOn("tips.read-again", "tips.send");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private void signUp(PhoneInSimulator phone) {
      phone.sends("/izin").taps("people.consent").sees("dialogue.menu");
      for (int number = 1; number <= 4; number++) {
        phone.sends("/pelatihan").taps(number + ". ").taps("aftar");
        if (number == 1) {
          phone
              .sees("training.ask-name")
              .sends("Contoh Nama")
              .sees("training.ask-home")
              .sends("5/2")
              .sees("training.ask-phone")
              .sends("0812 0000 0001")
              .taps("training.interest.kuliner");
        } else {
          phone.taps("training.use-known");
        }
        phone.sees("training.check").taps("✅").sees("Anda ");
        acknowledged.countDown();
      }
    }

    private void sendTips(PhoneInSimulator phone) {
      // As many as an account may send within an hour.
      for (int number = 0; number < 5; number++) {
        phone
            .sends("/lapor")
            .taps("tips.subject.dealing")
            .sees("tips.ask.seen")
            .sends("Sesuatu (contoh)")
            .sees("tips.ask.where")
            .sends("Gang Contoh")
            .taps("tips.when.today")
            .taps("tips.origin.outside")
            .taps("tips.photo.without")
            .taps("tips.send")
            .sees("tips.received");
        acknowledged.countDown();
      }
    }

    private void makeReminders(PhoneInSimulator phone) {
      for (int number = 0; number < 50; number++) {
        phone
            .sends("/pengingat")
            .sees("reminders.ask-message")
            .sends("Pengingat contoh " + number)
            .sees("reminders.ask-time")
            .sends("besok 09.00")
            .taps("reminders.recurrence.once")
            .taps("reminders.audience.me")
            .taps("reminders.save")
            .sees("reminders.saved");
        saved.incrementAndGet();
        acknowledged.countDown();
      }
    }

    List<String> receipts() {
      return tipsters().map(CrashTest::receipts).flatMap(List::stream).toList();
    }

    /// The messages of the reminders that the stakeholder was told to be saved before the crash. It
    /// may have doubled the word on the last one.
    List<String> savedReminders() {
      return IntStream.range(0, saved.get()).mapToObj(it -> "Pengingat contoh " + it).toList();
    }
  }
}

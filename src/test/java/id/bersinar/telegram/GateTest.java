package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.bersinar.dialogue.Announcer;
import id.bersinar.dialogue.ChatMoved;
import id.bersinar.dialogue.ChatMuted;
import id.bersinar.dialogue.ChatReachable;
import id.bersinar.dialogue.ChatUnreachable;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.MovableClock;
import id.bersinar.scenario.PhoneInSimulator;
import id.bersinar.scenario.SimulatedTelegram;
import id.bersinar.scenario.TestDatabase;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/// The gate against the simulator, over HTTP and with everything that can go wrong between them.
@EachDatabase(seconds = 90)
@SpringBootTest(
    classes = GateApplication.class,
    properties = {
      "bersinar.telegram.token=" + SimulatedTelegram.TOKEN,
      "bersinar.operators=" + GateTest.OPERATOR
    })
@ContextConfiguration(initializers = TestDatabase.class)
@Import(SampleDialogues.class)
@DirtiesContext
@SuppressWarnings("NullAway.Init") // injected
class GateTest {

  static final long OPERATOR = 77;

  private static final SimulatedTelegram TELEGRAM = SimulatedTelegram.start();

  @Autowired private Announcer announcer;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcClient database;
  @Autowired private Vanishing vanishing;
  @Autowired private RefusalReport refusals;
  @Autowired private DirectQueue direct;
  @Autowired private TelegramHealth telegramHealth;
  @Autowired private OutboxHealth outboxHealth;
  @Autowired private SampleDialogues.Counter counter;
  @Autowired private SampleDialogues.Follower follower;
  @Autowired private MeterRegistry meters;
  @Autowired private MovableClock clock;

  private PhoneInSimulator sari;

  @DynamicPropertySource
  static void telegram(DynamicPropertyRegistry registry) {
    registry.add("bersinar.telegram.api-url", TELEGRAM::url);
  }

  @AfterAll
  static void stop() {
    TELEGRAM.close();
  }

  @BeforeEach
  void someone() {
    sari = TELEGRAM.phone("Sari (contoh)");
  }

  @AfterEach
  void allIsWell() {
    TELEGRAM.noFaults();
    await().atMost(Duration.ofSeconds(40)).until(this::nothingWaits);
    clock.reset();
  }

  private boolean nothingWaits() {
    return count("select count(*) from outbox where refusal is null") == 0;
  }

  private long count(String sql) {
    return database.sql(sql).query(Long.class).single();
  }

  private void tell(PhoneInSimulator phone, Lane lane, Reply... replies) {
    transactions.executeWithoutResult(
        _ -> announcer.tell(phone.id(), Language.INDONESIAN, lane, replies));
  }

  private static Reply plain(String text) {
    return Reply.say(Text.plain(text));
  }

  @Test
  void aDialogueGoesThroughTelegram() {
    sari.sends("/hitung")
        .sees("Berapa?")
        .taps("Satu")
        .sees("Jumlahnya 1")
        .sends("<b>tiga</b> & 🙂 مرحبا")
        .sees("Maaf, saya belum mengerti");
  }

  @Test
  void whatIsDeliveredTwiceHappensOnce() {
    TELEGRAM.faults(Map.of("duplicates", true));
    int before = counter.value();
    sari.sends("/hitung").taps("Satu").sees("Jumlahnya");
    var other = TELEGRAM.phone("Budi (contoh)");
    other.sends("/hitung").taps("Satu").sees("Jumlahnya");
    assertThat(counter.value()).isEqualTo(before + 2);
  }

  @Test
  void aFaultOfTheProgramIsToldLoggedAndSetAside() {
    sari.sends("/start").taps("people.consent").sees("dialogue.menu");
    long before = count("select count(*) from telegram_update_aside");
    sari.sends("/rusak").sees("dialogue.apology");
    sari.sends("/hitung").sees("Berapa?");
    assertThat(count("select count(*) from telegram_update_aside")).isEqualTo(before + 1);
    assertThat(
            database
                .sql("select problem from telegram_update_aside order by set_aside_at desc limit 1")
                .query(String.class)
                .single())
        .contains("UnsupportedOperationException at id.bersinar.telegram.SampleDialogues");
  }

  @Test
  void whoIsErasedLeavesNothingBehindInTheGate() {
    sari.sends("/start").taps("people.consent").sees("dialogue.menu");
    sari.sends("/rusak").sees("dialogue.apology");
    tell(sari, Lane.REMINDER, plain(" "));
    await().until(() -> rowsOfSari("outbox where refusal is not null and") == 1);
    assertThat(rowsOfSari("telegram_update_aside where")).isEqualTo(1);
    sari.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    await().until(this::nothingWaits);
    assertThat(rowsOfSari("outbox where")).isZero();
    assertThat(rowsOfSari("telegram_update_aside where")).isZero();
  }

  private long rowsOfSari(String where) {
    return rowsOf(sari, where);
  }

  @Test
  void aPassingFaultIsTriedAgainAndHappensOnce() {
    sari.sends("/start").taps("people.consent").sees("dialogue.menu");
    int before = counter.value();
    sari.sends("/goyah").sees("Jumlahnya");
    assertThat(counter.value()).isEqualTo(before + 1);
  }

  @Test
  void ofANewcomerNothingIsWrittenDownBeforeTheyAgree() {
    await().until(this::nothingWaits);
    var before = rowsOfAllTables();
    sari.sends("/start").sees("people.ask-consent");
    sari.sends("/menu").sees("dialogue.menu");
    sari.sends("/bantuan").sees("dialogue.help");
    sari.sends("halo").sends("/tidakada").sees("dialogue.unknown-command");
    sari.sends("/bahasa").taps("English").sees("What would you like to do?");
    sari.sends("/dataku").sees("We keep nothing about you");
    sari.sends("/rusak").sees("something went wrong on our side");
    sari.blocks();
    sari.unblocks();
    sari.sends("/start").taps("Not now").sees("What would you like to do?");
    assertThat(rowsOfAllTables()).isEqualTo(before);
    sari.sends("/start").taps("I agree").sees("Thank you");
    assertThat(rowsOf(sari, "person where consented_on is not null and")).isEqualTo(1);
  }

  private Map<String, Long> rowsOfAllTables() {
    return database
        .sql(
            "select table_name from information_schema.tables"
                + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'")
        .query(String.class)
        .list()
        .stream()
        .collect(Collectors.toMap(it -> it, it -> count("select count(*) from \"" + it + '"')));
  }

  @Test
  void oneChatKeepsItsOrderWhileOthersGoOn() {
    var budi = TELEGRAM.phone("Budi (contoh)");
    sari.sends("/lambat");
    sari.sends("/hitung");
    budi.sends("/hitung").sees("Berapa?");
    sari.sees("Berapa?");
    var texts =
        sari.view().path("messages").valueStream().map(it -> it.path("content").path("text"));
    assertThat(texts.map(it -> it.asString("")).filter(it -> !it.startsWith("/")))
        .satisfiesExactly(
            it -> assertThat(it).contains("Akhirnya"), it -> assertThat(it).contains("Berapa?"));
  }

  @Test
  void aLongTextComesInParts() {
    var text = IntStream.range(0, 3000).mapToObj(it -> "k" + it).toList();
    sari.sends("/start");
    tell(sari, Lane.ANSWER, plain(String.join(" ", text)));
    sari.sees("k0 ", "k2999");
    assertThat(String.join(" ", sari.news())).contains(text);
  }

  @Test
  void aPictureGoesStraightSilentAndProtected() throws IOException {
    var photo = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
    IntStream.range(0, 320 * 240).forEach(at -> photo.setRGB(at % 320, at / 320, 0x20c020));
    var png = new ByteArrayOutputStream();
    ImageIO.write(photo, "png", png);
    sari.sends("/gema").sees("Berapa?").sendsPhoto("IMG_20261124.png", png.toByteArray());
    var shown = sari.pictures();
    assertThat(shown).hasSize(1);
    var picture = ImageIO.read(new ByteArrayInputStream(shown.getFirst()));
    assertThat(picture.getWidth()).isEqualTo(320);
    assertThat(picture.getRGB(160, 120) >> 8 & 0xff).isGreaterThan(150);
    var message = sari.view().path("messages").valueStream().toList().getLast();
    assertThat(message.path("bot").asBoolean()).isTrue();
    assertThat(message.path("silent").asBoolean()).isTrue();
    assertThat(message.path("content").path("has_protected_content").asBoolean(false)).isTrue();
    assertThat(message.toString()).doesNotContain("IMG_20261124");
  }

  @Test
  void aPictureThatIsToBeSeenForAWhileDisappearsAlsoAfterARestart() throws IOException {
    var png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(32, 24, BufferedImage.TYPE_INT_RGB), "png", png);
    sari.sends("/gema").sees("Berapa?").sendsPhoto("a.png", png.toByteArray());
    assertThat(sari.pictures()).hasSize(1);
    await().until(() -> rowsOfSari("vanishing_message where") == 1);
    vanishing.run();
    assertThat(sari.pictures()).hasSize(1);
    // Nothing but the row tells of it.
    database
        .sql("update vanishing_message set due_at = :now where chat_id = :chat")
        .param("now", OffsetDateTime.now())
        .param("chat", sari.id())
        .update();
    // Blocking the bot for a while doesn't keep it.
    direct.forget(sari.id());
    vanishing.run();
    await().until(() -> sari.pictures().isEmpty());
    await().until(() -> rowsOfSari("vanishing_message where") == 0);
  }

  @Test
  void whatIsConfidedDisappearsWhenItIsWithdrawnAndAfterARestart() {
    sari.sends("/bisik").sees("Berapa?").sends("rahasia contoh").sees("Sudah: rahasia contoh");
    await().until(() -> rowsOfSari("vanishing_message where") == 4);
    direct.withdraw(sari.id());
    await().until(() -> rowsOfSari("vanishing_message where") == 0);
    sari.holdsNothingOf("rahasia contoh", "Berapa?");
    sari.sends("/bisik").sees("Berapa?");
    await().until(() -> rowsOfSari("vanishing_message where") == 2);
    vanishing.run();
    assertThat(rowsOfSari("vanishing_message where")).isEqualTo(2);
    // As a process does that begins after another.
    vanishing.takeOver();
    vanishing.run();
    await().until(() -> rowsOfSari("vanishing_message where") == 0);
    sari.holdsNothingOf("Berapa?");
  }

  @Test
  void noPictureIsEverStored() {
    assertThatThrownBy(() -> tell(sari, Lane.ANSWER, Reply.picture(new byte[] {1})))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("straight or not at all");
    assertThat(rowsOfSari("outbox where")).isZero();
  }

  @Test
  void telegramBeingAwayLosesNothing() {
    sari.sends("/start").sees("people.welcome");
    TELEGRAM.faults(Map.of("outage", true));
    tell(sari, Lane.REMINDER, plain("Ingat rapat"));
    await()
        .atMost(Duration.ofSeconds(40))
        .until(() -> telegramHealth.health().getStatus().equals(Status.DOWN));
    TELEGRAM.noFaults();
    await()
        .atMost(Duration.ofSeconds(40))
        .until(() -> telegramHealth.health().getStatus().equals(Status.UP));
    await().atMost(Duration.ofSeconds(40)).until(this::nothingWaits);
    sari.sees("Ingat rapat");
  }

  @Test
  void aFaultOfTelegramIsTriedAgain() {
    sari.sends("/start").sees("people.welcome");
    TELEGRAM.faults(Map.of("errors", 2, "methods", List.of("sendMessage")));
    tell(sari, Lane.ANSWER, plain("Tetap sampai"));
    sari.sees("Tetap sampai");
  }

  @Test
  void whatTelegramHasTakenIsNotSentAgainWhateverItAnswers() {
    sari.sends("/start").sees("people.welcome");
    TELEGRAM.faults(Map.of("garbled", -1, "methods", List.of("sendMessage", "deleteMessages")));
    tell(sari, Lane.ANSWER, plain("Hanya sekali"), plain("Lalu ini"));
    sari.sees("Hanya sekali", "Lalu ini");
    await().until(this::nothingWaits);
    sari.sends("/rahasia").sees("Berapa?").sends("/batal").sees("dialogue.cancelled");
    await().until(() -> direct.isEmpty());
    TELEGRAM.noFaults();
    assertThat(textsOfSari()).containsOnlyOnce("Hanya sekali", "Lalu ini");
  }

  @Test
  void aSecondOfFaultsIsNoMoreThanAFewSecondsOfSilence() {
    var phones = Stream.generate(() -> TELEGRAM.phone("Warga (contoh)")).limit(30).toList();
    TELEGRAM.faults(Map.of("errors", -1, "delay", 500, "methods", List.of("sendMessage")));
    double before = failures();
    phones.forEach(phone -> tell(phone, Lane.ANSWER, plain("Kabar")));
    await().atMost(Duration.ofSeconds(20)).until(() -> failures() >= before + 5);
    TELEGRAM.noFaults();
    await().atMost(Duration.ofSeconds(10)).until(this::nothingWaits);
    phones.forEach(phone -> phone.sees("Kabar"));
  }

  private double failures() {
    return meters.find("bersinar.sends").tag("result", "failed").counters().stream()
        .mapToDouble(Counter::count)
        .sum();
  }

  @Test
  void aClockThatIsPutBackOrForwardSilencesAndLosesNothing() {
    sari.sends("/start").sees("people.welcome");
    for (var step : List.of(Duration.ofDays(-1), Duration.ofDays(2), Duration.ofHours(-30))) {
      TELEGRAM.faults(Map.of("errors", -1, "methods", List.of("sendMessage")));
      tell(sari, Lane.ANSWER, plain("Langkah " + step));
      direct.send(
          new Outgoing(
              sari.id(),
              null,
              Lane.ANSWER,
              new Outgoing.Html("Dari memori", new Outgoing.Unchanged()),
              true,
              true));
      clock.advance(step);
      TELEGRAM.noFaults();
      sari.sees("Langkah " + step, "Dari memori");
      sari.sends("/hitung").sees("Berapa?");
    }
  }

  @Test
  void whoBlocksTheBotIsWrittenToNoMore() {
    sari.sends("/start").taps("people.consent").sees("dialogue.menu");
    sari.blocks();
    await().until(() -> !reachable(sari));
    tell(sari, Lane.BROADCAST, plain("Ini tidak sampai"), plain("Ini juga tidak"));
    await().until(this::nothingWaits);
    assertThat(
            database
                .sql("select refusal from outbox where chat_id = :chat")
                .param("chat", sari.id())
                .query(String.class)
                .list())
        .hasSize(2)
        .allMatch(it -> it.contains("blocked"));
    sari.unblocks();
    sari.sends("/menu").sees("dialogue.menu");
    assertThat(reachable(sari)).isTrue();
  }

  private boolean reachable(PhoneInSimulator phone) {
    return database
        .sql("select reachable from person where chat_id = :chat")
        .param("chat", phone.id())
        .query(Boolean.class)
        .single();
  }

  @Test
  void whatTelegramRefusesIsSetAsideAndTheOperatorIsTold() {
    var operator = TELEGRAM.phone(OPERATOR, "Operator (contoh)", "id");
    operator.sends("/start").taps("people.consent").sees("dialogue.menu");
    tell(operator, Lane.BROADCAST, plain("   "), plain(""));
    await().until(this::nothingWaits);
    refusals.run();
    operator.sees("Telegram menolak 2 pesan");
    assertThat(outboxHealth.health().getDetails()).containsKey("refused");
  }

  @Test
  void anAnonymousConversationThatIsBrokenOffIsDeletedOnBothSides() {
    sari.sends("/start").sees("people.welcome");
    sari.sends("/rahasia").sees("Berapa?").sends("burung kenari").sees("dialogue.please-choose");
    sari.taps("dialogue.cancel").sees("dialogue.cancelled");
    sari.holdsNothingOf("/rahasia", "burung kenari", "Berapa?", "dialogue.please-choose");
    assertThat(textsOfSari()).anyMatch(it -> it.contains("Selamat datang"));
    sari.sends("/rahasia").sees("Berapa?").sends("burung kenari").sends("/hitung").sees("Berapa?");
    sari.holdsNothingOf("/rahasia", "burung kenari");
  }

  @Test
  void anAnonymousConversationThatIsOverIsDeletedButForItsLastWordUntilThePersonWantsIt() {
    sari.sends("/rahasia").sees("Berapa?").sends("burung kenari").taps("Satu").sees("Simpan ini");
    sari.holdsNothingOf("burung kenari", "/rahasia", "Berapa?");
    sari.sends("/rahasia").sees("Berapa?").sends("/batal").sees("dialogue.cancelled");
    assertThat(textsOfSari()).contains("Simpan ini");
    sari.tapsOn("Simpan ini", "Sudah").sees("dialogue.wiped");
    sari.holdsNothingOf("Simpan ini", "burung kenari", "/rahasia", "Berapa?");
  }

  @Test
  void whatNobodyAskedForIsNotKeptAndDoesNotStay() {
    sari.sends("burung kenari").sees("dialogue.lost-after-start").holdsNothingOf("burung kenari");
    assertThat(rowsOfSari("outbox where")).isZero();
  }

  @Test
  void deletingWaitsForWhatIsStillOnItsWay() {
    TELEGRAM.faults(Map.of("delay", 300, "methods", List.of("sendMessage")));
    sari.sends("/rahasia").sends("burung kenari").sends("/batal");
    sari.sees("dialogue.cancelled").holdsNothingOf("/rahasia", "burung kenari", "Berapa?");
  }

  @Test
  void deletingIsTriedAgainAndARefusalHoldsNothingUp() {
    TELEGRAM.faults(Map.of("errors", 2, "methods", List.of("deleteMessages")));
    sari.sends("/rahasia").sees("Berapa?").sends("/batal").sees("dialogue.cancelled");
    sari.holdsNothingOf("/rahasia", "Berapa?");
    TELEGRAM.faults(Map.of("errors", 1, "status", 400, "methods", List.of("deleteMessages")));
    sari.sends("/rahasia").sees("Berapa?").sends("/batal").sees("dialogue.cancelled");
    assertThat(textsOfSari()).anyMatch(it -> it.contains("Berapa?"));
  }

  private List<String> textsOfSari() {
    return sari.view()
        .path("messages")
        .valueStream()
        .map(it -> it.path("content").path("text").asString(""))
        .toList();
  }

  @Test
  void telegramsPaceIsKept() {
    var phones = Stream.generate(() -> TELEGRAM.phone("Warga (contoh)")).limit(40).toList();
    for (int round = 0; round < 2; round++) {
      for (var phone : phones) {
        tell(phone, Lane.BROADCAST, plain("Pengumuman " + round));
      }
    }
    phones.forEach(phone -> phone.sees("Pengumuman 0", "Pengumuman 1"));
    assertThat(meters.find("bersinar.sends").tag("result", "too-fast").counters()).isEmpty();
  }

  @Test
  void whoUnblocksTheBotIsReachableAgainWithoutAWord() {
    sari.sends("/start").taps("people.consent").sees("dialogue.menu");
    sari.blocks();
    await().until(() -> !reachable(sari));
    sari.unblocks();
    await().until(() -> reachable(sari));
    tell(sari, Lane.REMINDER, plain("Ingat rapat"));
    sari.sees("Ingat rapat");
  }

  @Test
  void aGroupIsSentToThePrivateChatByOwnCommandsOnly() {
    var group = TELEGRAM.group("RW 04 (contoh)", sari);
    group.sends("/hitung").sees("dialogue.private-only");
    group.sends("/perintah_bot_lain").sends("halo semua");
    assertThat(group.news()).isEmpty();
    group.sendsHidden("/perintah_bot_lain");
    group.seesNothingOf("dialogue.private-only", "dialogue.hidden-administrator");
  }

  @Test
  void aTopicIsAnsweredThereAndAClosedOneInTheGroup() {
    var group = TELEGRAM.group("RW 04 (contoh)", sari);
    group.sendsInTopic(77, "/hitung").sees("dialogue.private-only");
    assertThat(group.topicOfNewest()).isEqualTo(77);
    for (boolean deleted : List.of(false, true)) {
      group.closesTopic(77, deleted);
      transactions.executeWithoutResult(
          _ ->
              announcer.tell(
                  group.id(), 77, Language.INDONESIAN, Lane.ALERT, plain("Ada " + deleted)));
      group.sees("Ada " + deleted);
      assertThat(group.topicOfNewest()).isZero();
    }
  }

  @Test
  void whatWaitsForAGroupGoesToItsSupergroup() {
    for (boolean told : List.of(true, false)) {
      var group = TELEGRAM.group("RW 04 (contoh)", sari);
      TELEGRAM.faults(Map.of("errors", -1, "methods", List.of("sendMessage")));
      tell(group, Lane.ALERT, plain("Ada laporan"), plain("Ada lagi"));
      var grown = group.upgrades(told);
      TELEGRAM.noFaults();
      grown.sees("Ada laporan", "Ada lagi");
      var moved = new ChatMoved(group.id(), grown.id());
      await().until(() -> follower.followed().contains(moved));
      await().until(this::nothingWaits);
      assertThat(rowsOf(group, "outbox where")).isZero();
      assertThat(rowsOf(grown, "outbox where")).isZero();
    }
  }

  @Test
  void whatFailedJustBeforeTheUpgradeWasKnownIsSentAgain() {
    var group = TELEGRAM.group("RW 04 (contoh)", sari);
    group.blocks();
    tell(group, Lane.ALERT, plain("Ada laporan"));
    await().until(() -> rowsOf(group, "outbox where refusal is not null and") == 1);
    group.upgrades(true).sees("Ada laporan");
  }

  @Test
  void aDatabaseThatIsAwayLosesNoNewsOfAChat() {
    var group = TELEGRAM.group("RW 04 (contoh)", sari);
    var joined = new ChatReachable(group.id());
    await().until(() -> follower.followed().contains(joined));
    follower.awayFor(3);
    var moved = new ChatMoved(group.id(), group.upgrades(true).id());
    await().until(() -> follower.followed().contains(moved));
    sari.sends("/start").sees("people.welcome");
    follower.awayFor(2);
    sari.blocks();
    await().until(() -> follower.followed().contains(new ChatUnreachable(sari.id())));
    sari.unblocks();
  }

  @Test
  void aGroupThatTheBotMayNotWriteInIsNoRefusedText() {
    var operator = TELEGRAM.phone(OPERATOR, "Operator (contoh)", "id");
    operator.sends("/start").sees("people.welcome");
    operator.sends("/menu");
    refusals.run();
    var group = TELEGRAM.group("RW 04 (contoh)", sari).mutes(true);
    tell(group, Lane.ALERT, plain("Ada laporan"));
    await().until(() -> follower.followed().contains(new ChatMuted(group.id())));
    await().until(this::nothingWaits);
    operator.sends("/menu").sees("dialogue.menu");
    refusals.run();
    operator.seesNothingOf("people.messages-refused");
    group.mutes(false);
    tell(group, Lane.ALERT, plain("Ada lagi"));
    group.sees("Ada lagi");
  }

  private long rowsOf(PhoneInSimulator phone, String where) {
    return database
        .sql("select count(*) from " + where + " chat_id = :chat")
        .param("chat", phone.id())
        .query(Long.class)
        .single();
  }
}

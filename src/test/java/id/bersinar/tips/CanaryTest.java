package id.bersinar.tips;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.TestDatabase;
import id.bersinar.tips.photo.SamplePictures;
import id.bersinar.tips.record.RecordInTests;
import id.bersinar.tips.secrets.CountedStretching;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

/// Lets somebody with an id that can be found tell a tip with words that can be found, and then
/// looks for both wherever something could have been left.
@Isolated("all loggers tell everything meanwhile")
@ContextConfiguration(initializers = CanaryTest.OnDisk.class, inheritInitializers = false)
@Import({SqlSpy.class, CountedStretching.class})
@SuppressWarnings("NullAway.Init") // injected
public class CanaryTest extends TipScenario {

  private static final Path DIRECTORY = Path.of("target/test-data/canary-" + UUID.randomUUID());
  private static final AtomicLong CHATS = new AtomicLong(8_765_432_109_876L);
  private static final String SEEN = "burung-kenari-isi";
  private static final String PLACE = "burung-kenari-tempat";
  private static final String TIME = "burung-kenari-waktu";
  private static final String ANSWER = "burung-kenari-jawaban";
  private static final String QUESTION = "burung-kenari-pertanyaan";
  private static final String NAME = "burung-kenari-nama";
  private static final String WORD = "burung-kenari";
  private static final byte[] PHOTO =
      SamplePictures.fromAPhone(SamplePictures.quarters(320, 240), 6);

  // By the application's settings; if they weren't, the root's level would count and tell.
  private static final Set<String> KEPT_SILENT =
      Set.of("org.apache.coyote", "org.hibernate", "org.postgresql", "org.springframework.web");

  @Autowired private DataSource database;
  @Autowired private JdbcTemplate sql;
  @Autowired private SqlSpy spy;
  @Autowired private CountedStretching stretching;
  // Files keep what earlier tests have left, so each has its own.
  private final long chat = CHATS.addAndGet(7_777_777);
  private final Map<Logger, Level> levels = new HashMap<>();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private Appender<ILoggingEvent> screen;
  private Phone officer;
  private String receipt = "";
  private byte[] picture = {};

  /// As outside of tests: H2 in a file. PostgreSQL has its own files anyway.
  public static class OnDisk
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      new TestDatabase().initialize(context);
      if (!TestDatabase.isPostgresql()) {
        var url =
            "jdbc:h2:file:" + DIRECTORY.resolve("db").toAbsolutePath() + ";TRACE_LEVEL_FILE=0";
        context
            .getEnvironment()
            .getPropertySources()
            .addFirst(
                new MapPropertySource("canary-database", Map.of("spring.datasource.url", url)));
      }
    }
  }

  @BeforeEach
  void anOfficer() {
    officer = officer("Petugas (contoh)", "Polsek contoh");
  }

  /// All that is logged, at the finest level; what the settings keep silent stays so.
  @BeforeEach
  void listen() {
    var loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
    for (var logger : loggers.getLoggerList()) {
      if (logger.getLevel() != null && !KEPT_SILENT.contains(logger.getName())) {
        levels.put(logger, logger.getLevel());
        logger.setLevel(Level.TRACE);
      }
    }
    log.start();
    var root = loggers.getLogger(Logger.ROOT_LOGGER_NAME);
    root.addAppender(log);
    // Nobody looks for anything on the screen.
    screen = root.getAppender("CONSOLE");
    root.detachAppender(screen);
  }

  @AfterEach
  void stopListening() {
    var loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
    var root = loggers.getLogger(Logger.ROOT_LOGGER_NAME);
    root.detachAppender(log);
    root.addAppender(screen);
    levels.forEach(Logger::setLevel);
  }

  private Phone aNewcomer() {
    return neighbourhood.phone(chat, NAME);
  }

  private Phone aResident() {
    return aNewcomer().sends("/start").taps("people.consent");
  }

  private void tellsATip(Phone phone) {
    phone
        .sends("/lapor")
        .taps("tips.subject.dealing")
        .sends(SEEN)
        .sends(PLACE)
        .sends(TIME)
        .taps("tips.origin.outside")
        .sendsPhoto(NAME + ".jpg", PHOTO)
        .taps("tips.photo.retouch.keep")
        .sees("tips.photo.result");
    picture = phone.pictures().getFirst();
    phone.taps("tips.photo.use").taps("tips.send").sees("tips.received");
    receipt = TipsOnPhones.receiptOn(phone);
  }

  private void talks(Phone phone) {
    letGo();
    officer
        .sends("/laporan")
        .taps("tips.age.today")
        .sees(SEEN)
        .taps("tips.act.claim")
        .taps("tips.act.ask");
    officer.sends(QUESTION).sees(QUESTION).taps("tips.send").sees("tips.inbox.sent");
    phone.sends("/cek").sends(receipt).sees(QUESTION).sends(ANSWER).taps("tips.send");
    phone.sees("tips.words-sent");
    letGo();
    officer.taps("tips.refresh").sees(ANSWER);
  }

  @Test
  void aTipWritesNothingButTheTip() throws SQLException {
    var sari = aResident();
    var before = tablesAtRest();
    spy.listen();
    tellsATip(sari);
    sari.taps("tips.noted").holdsNothingOf(WORD, receipt);
    assertThat(spy.writes())
        .hasSize(2)
        .anyMatch(it -> it.startsWith("insert into tip_waiting "))
        .anyMatch(it -> it.startsWith("insert into receipt_waiting "));
    var after = tablesAtRest();
    assertThat(after.remove("tip_waiting")).isNotEqualTo(before.remove("tip_waiting"));
    assertThat(after.remove("receipt_waiting")).isNotEqualTo(before.remove("receipt_waiting"));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void ofANewcomerWhoLooksAroundFirstNothingIsWrittenButTheTip() throws SQLException {
    var sari = aNewcomer();
    var before = tablesAtRest();
    spy.listen();
    sari.sends("/start").taps("people.no-consent").sends("/menu").sends("/bantuan").sends("halo");
    sari.sends("/bahasa").taps("Bahasa Indonesia").sends("/dataku").sends("/posko").sends("/batal");
    assertThat(spy.writes()).isEmpty();
    tellsATip(sari);
    sari.taps("tips.noted").sends("/menu").sees("dialogue.menu");
    assertThat(spy.writes()).hasSize(2).allMatch(it -> it.contains("_waiting "));
    var after = tablesAtRest();
    assertThat(after.remove("tip_waiting")).isNotEqualTo(before.remove("tip_waiting"));
    assertThat(after.remove("receipt_waiting")).isNotEqualTo(before.remove("receipt_waiting"));
    assertThat(after).isEqualTo(before);
    assertThat(neighbourhood.throughOutbox()).noneMatch(it -> it.chat() == chat);
  }

  @Test
  void lookingATipUpWritesNothing() throws SQLException {
    var sari = aResident();
    tellsATip(sari);
    var before = tablesAtRest();
    spy.listen();
    sari.sends("/cek").sends(receipt).sees("tips.thread").sends("/batal");
    sari.sends("/cek").sends("1111 2222 3333 4444 5555").sees("tips.unknown-receipt");
    assertThat(spy.writes()).isEmpty();
    assertThat(tablesAtRest()).isEqualTo(before);
  }

  @Test
  void aReceiptWhoseTipIsGoneIsAnsweredLikeOneThatNeverWas() {
    var unknown = lookedUp("1111 2222 3333 4444 5555");
    assertThat(unknown.news()).singleElement().asString().contains("Nomor itu tidak ada");
    assertThat(unknown.statements()).isNotEmpty();
    assertThat(unknown.stretchings()).isOne();

    var sari = aNewcomer();
    tellsATip(sari);
    sari.sends("/cek")
        .sends(receipt)
        .taps("tips.withdraw")
        .taps("tips.withdraw-yes")
        .sees("tips.withdrawn");
    assertThat(lookedUp(receipt)).as("withdrawn").isEqualTo(unknown);

    var shredded = tip(neighbourhood.phone("Tini (contoh)"), SEEN);
    RecordInTests.destroyKey(
        context, requireNonNull(sql.queryForObject("select shred_key from tip", UUID.class)));
    assertThat(lookedUp(shredded)).as("shredded, and its rows are back").isEqualTo(unknown);
    clock.advance(Duration.ofDays(91));
    RecordInTests.sweep(context);
    assertThat(lookedUp(shredded)).as("shredded").isEqualTo(unknown);
  }

  private Looked lookedUp(String receipt) {
    var phone = neighbourhood.phone("Budi (contoh)").sends("/cek");
    spy.listen();
    int before = stretching.runs();
    phone.sends(receipt);
    return new Looked(phone.news(), spy.statements(), stretching.runs() - before);
  }

  /// What somebody sees who looks a receipt up, and what the bot does for it.
  private record Looked(List<String> news, List<String> statements, int stretchings) {}

  @Test
  void anAnswerWritesNothingButTheAnswer() throws SQLException {
    var sari = aResident();
    tellsATip(sari);
    letGo();
    spy.listen();
    sari.sends("/cek").sends(receipt).sends(ANSWER).taps("tips.send").sees("tips.words-sent");
    assertThat(spy.writes()).singleElement().asString().startsWith("insert into tip_waiting ");
  }

  @Test
  void aFullDumpHoldsNeitherWordsNorReceiptNorSender() throws SQLException {
    var sari = aNewcomer();
    tellsATip(sari);
    talks(sari);
    letGo();
    for (var canary : canaries()) {
      assertThat(tables())
          .as(canary)
          .allSatisfy((_, rows) -> assertThat(rows).doesNotContain(canary));
    }
    assertThat(tables()).allSatisfy((_, rows) -> assertThat(rows).doesNotContain("" + chat));
    if (!TestDatabase.isPostgresql()) {
      dumpOfH2HoldsNothing();
    }
  }

  /// Its own dump tells of all schemas and of all that was said about them too.
  private void dumpOfH2HoldsNothing() {
    var dump = String.join("\n", sql.queryForList("script", String.class));
    assertThat(dump).contains("INTO \"PUBLIC\".\"TIP_ENTRY\"").doesNotContain("" + chat);
    var needles = Stream.concat(needles(canaries()), pictureNeedles());
    assertThat(needles)
        .allSatisfy(
            it ->
                assertThat(dump)
                    .doesNotContain(HexFormat.of().formatHex(it))
                    .doesNotContain(new String(it, StandardCharsets.ISO_8859_1)));
  }

  @Test
  void ofARegisteredSenderNothingStandsBesideTheTip() throws SQLException {
    var sari = aResident();
    tellsATip(sari);
    talks(sari);
    letGo();
    var person =
        sql.queryForObject(
            "select cast(id as varchar(36)) from person where chat_id = ?", String.class, chat);
    var tables = tables();
    assertThat(tables.remove("person")).contains("" + chat).contains(person);
    assertThat(tables).allSatisfy((_, rows) -> assertThat(rows).doesNotContain("" + chat, person));
  }

  @Test
  void theFilesOfTheDatabaseHoldNeitherWordsNorReceiptNorSender() throws Exception {
    var sari = aNewcomer();
    tellsATip(sari);
    talks(sari);
    letGo();
    sql.execute(TestDatabase.isPostgresql() ? "checkpoint" : "checkpoint sync");
    var needles =
        Stream.of(needles(canaries()), chatNeedles(), pictureNeedles()).flatMap(it -> it).toList();
    var found = filesIn(databaseFiles());
    assertThat(found).isNotEmpty().noneMatch(it -> it.toString().endsWith(".trace.db"));
    for (var file : found) {
      var content = read(file);
      assertThat(holdsOneOf(content, needles)).as(file.toString()).isFalse();
    }
  }

  @Test
  void aSearchOfTheFilesWouldFindWhatWasLeftThere() throws Exception {
    aResident();
    sql.update("update person set institution = ? where chat_id = ?", "burung-hantu", chat);
    sql.execute(TestDatabase.isPostgresql() ? "checkpoint" : "checkpoint sync");
    var contents = filesIn(databaseFiles()).stream().map(CanaryTest::read).toList();
    for (var needles : List.of(needles(List.of("burung-hantu")), chatNeedles())) {
      var sought = needles.toList();
      assertThat(contents).anyMatch(it -> holdsOneOf(it, sought));
    }
  }

  private static Stream<byte[]> needles(List<String> canaries) {
    return canaries.stream()
        .flatMap(
            it ->
                Stream.of(
                    it.getBytes(StandardCharsets.UTF_8),
                    it.getBytes(StandardCharsets.UTF_16BE),
                    it.getBytes(StandardCharsets.UTF_16LE)));
  }

  /// A piece of the picture, as it is and as JSON would have it.
  private Stream<byte[]> pictureNeedles() {
    int third = picture.length / 3;
    var piece = Arrays.copyOfRange(picture, third - third % 3, third - third % 3 + 48);
    return Stream.of(piece, Base64.getEncoder().encode(piece));
  }

  private Stream<byte[]> chatNeedles() {
    return Stream.of(
        Long.toString(chat).getBytes(StandardCharsets.US_ASCII),
        bytes(ByteOrder.BIG_ENDIAN),
        bytes(ByteOrder.LITTLE_ENDIAN),
        asH2Writes(chat));
  }

  private byte[] bytes(ByteOrder order) {
    return ByteBuffer.allocate(Long.BYTES).order(order).putLong(chat).array();
  }

  /// Seven bits a byte, the lowest first.
  private static byte[] asH2Writes(long value) {
    var bytes = new ByteArrayOutputStream();
    for (long rest = value; ; rest >>>= 7) {
      if (rest < 0x80) {
        bytes.write((int) rest);
        return bytes.toByteArray();
      }
      bytes.write((int) ((rest & 0x7f) | 0x80));
    }
  }

  @Test
  void whatLeavesByTheOutboxHoldsNothingOfATip() {
    var sari = aNewcomer();
    tellsATip(sari);
    talks(sari);
    officer.sends("/menu");
    letGo();
    assertThat(neighbourhood.throughOutbox())
        .isNotEmpty()
        .noneMatch(it -> it.chat() == chat)
        .extracting(CanaryTest::text)
        .noneMatch(it -> it.contains(WORD));
  }

  @Test
  void theFinestLogHoldsNeitherWordsNorReceiptNorSender() {
    var sari = aNewcomer();
    tellsATip(sari);
    talks(sari);
    letGo();
    var lines = List.copyOf(log.list).stream().map(CanaryTest::line).toList();
    assertThat(log.list).anyMatch(it -> it.getLevel() == Level.TRACE);
    assertThat(lines).noneMatch(it -> it.contains("" + chat));
    for (var canary : canaries()) {
      assertThat(lines).noneMatch(it -> it.contains(canary));
    }
  }

  private static String trace(Throwable fault) {
    var trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  private static String line(ILoggingEvent event) {
    var fault = event.getThrowableProxy();
    return event.getLoggerName()
        + event.getMDCPropertyMap()
        + event.getFormattedMessage()
        + (fault == null ? "" : ThrowableProxyUtil.asString(fault));
  }

  @Test
  void aTipThatCannotBeKeptIsNotAcceptedAndStaysADraft() {
    var sari = TipsOnPhones.tells(aNewcomer(), SEEN);
    sql.execute("alter table tip_waiting rename to tip_waiting_away");
    try {
      assertThatThrownBy(() -> sari.taps("tips.send"))
          .extracting(CanaryTest::trace)
          .asString()
          .doesNotContain(WORD, "" + chat);
    } finally {
      sql.execute("alter table tip_waiting_away rename to tip_waiting");
    }
    assertThat(sari.news()).isEmpty();
    assertThat(sql.queryForObject("select count(*) from tip_waiting", Integer.class)).isZero();
    assertThat(List.copyOf(log.list)).map(CanaryTest::line).noneMatch(it -> it.contains(WORD));
    clock.advance(Duration.ofMinutes(1));
    sari.tapsOn("tips.read-again", "tips.send").sees("tips.received");
  }

  private List<String> canaries() {
    return Stream.concat(
            Stream.of(WORD, receipt, receipt.replace(" ", "")), neighbourhood.fileIds().stream())
        .toList();
  }

  private static String text(Outgoing message) {
    return switch (message.content()) {
      case Outgoing.Html(var html, _) -> html;
      case Outgoing.Edit(_, var html, _) -> html;
      case Outgoing.Place(_, _, var title, var address) -> title + address;
      case Outgoing.Picture(var jpeg, _) -> new String(jpeg, StandardCharsets.ISO_8859_1);
    };
  }

  /// But for the one in which Quartz says every few seconds that it lives, whatever happens.
  private Map<String, String> tablesAtRest() throws SQLException {
    var tables = tables();
    tables.keySet().removeIf("qrtz_scheduler_state"::equalsIgnoreCase);
    return tables;
  }

  /// Every table with all it holds.
  private Map<String, String> tables() throws SQLException {
    var tables = new TreeMap<String, String>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      var names = new ArrayList<String>();
      try (var found =
          connection
              .getMetaData()
              .getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
        while (found.next()) {
          if (found.getString("TABLE_SCHEM").equalsIgnoreCase("public")) {
            names.add(found.getString("TABLE_NAME"));
          }
        }
      }
      for (var name : names) {
        try (var rows = statement.executeQuery("select * from \"" + name + '"')) {
          var all = new ArrayList<String>();
          int columns = rows.getMetaData().getColumnCount();
          while (rows.next()) {
            var row = new StringBuilder();
            for (int column = 1; column <= columns; column++) {
              row.append(shown(rows.getObject(column))).append('|');
            }
            all.add(row.toString());
          }
          tables.put(name.toLowerCase(Locale.ROOT), String.join("\n", all));
        }
      }
    }
    return tables;
  }

  private static String shown(@Nullable Object value) {
    return value instanceof byte[] bytes
        ? HexFormat.of().formatHex(bytes) + new String(bytes, StandardCharsets.ISO_8859_1)
        : String.valueOf(value);
  }

  private Path databaseFiles() {
    return TestDatabase.isPostgresql()
        ? Path.of(String.valueOf(sql.queryForObject("show data_directory", String.class)))
        : DIRECTORY;
  }

  private static List<Path> filesIn(Path directory) throws IOException {
    var files = new ArrayList<Path>();
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            // PostgreSQL removes files while it runs.
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      // PostgreSQL removes files while it runs.
      return new byte[0];
    }
  }

  /// In one pass, as PostgreSQL's files are large.
  private static boolean holdsOneOf(byte[] content, List<byte[]> needles) {
    var beginnings = new boolean[0x10000];
    needles.forEach(it -> beginnings[pair(it, zeros(it))] = true);
    for (int at = 0; at < content.length - 1; at++) {
      if (beginnings[pair(content, at)]) {
        for (var needle : needles) {
          if (holds(content, at - zeros(needle), needle)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// How many a needle begins with. Files are full of them, so what comes after is looked for.
  private static int zeros(byte[] needle) {
    int zeros = 0;
    while (needle[zeros] == 0) {
      zeros++;
    }
    return zeros;
  }

  private static int pair(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
  }

  private static boolean holds(byte[] content, int at, byte[] needle) {
    return at >= 0
        && at + needle.length <= content.length
        && Arrays.equals(content, at, at + needle.length, needle, 0, needle.length);
  }
}

package id.bersinar.tips;

import id.bersinar.scenario.Phone;
import id.bersinar.scenario.TestDatabase;
import id.bersinar.tips.photo.SamplePictures;
import id.bersinar.tips.secrets.CountedStretching;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

/// Lets somebody with an id that can be found tell a tip with words that can be found, and then
/// looks for both wherever something could have been left.
@ContextConfiguration(initializers = CanaryScenario.OnDisk.class, inheritInitializers = false)
@Import({SqlSpy.class, CountedStretching.class})
@SuppressWarnings("NullAway.Init") // injected
public abstract class CanaryScenario extends TipScenario {

  private static final AtomicLong CHATS = new AtomicLong(8_765_432_109_876L);
  static final String SEEN = "burung-kenari-isi";
  static final String PLACE = "burung-kenari-tempat";
  static final String TIME = "burung-kenari-waktu";
  static final String ANSWER = "burung-kenari-jawaban";
  static final String QUESTION = "burung-kenari-pertanyaan";
  static final String NAME = "burung-kenari-nama";
  static final String WORD = "burung-kenari";
  private static final byte[] PHOTO =
      SamplePictures.fromAPhone(SamplePictures.quarters(320, 240), 6);

  @Autowired private DataSource database;
  @Autowired JdbcTemplate sql;
  @Autowired SqlSpy spy;
  @Autowired CountedStretching stretching;
  // Files keep what earlier tests have left, so each has its own.
  final long chat = CHATS.addAndGet(7_777_777);
  Phone officer;
  String receipt = "";
  byte[] picture = {};

  /// As outside of tests: H2 in a file. PostgreSQL has its own files anyway.
  public static class OnDisk
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      new TestDatabase().initialize(context);
      if (!TestDatabase.isPostgresql()) {
        var data = Path.of(context.getEnvironment().getRequiredProperty("bersinar.data-dir"));
        var url = "jdbc:h2:file:" + data.resolve("db").toAbsolutePath() + ";TRACE_LEVEL_FILE=0";
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

  Phone aNewcomer() {
    return neighbourhood.phone(chat, NAME);
  }

  Phone aResident() {
    return aNewcomer().sends("/izin").taps("people.consent");
  }

  void tellsATip(Phone phone) {
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

  void talks(Phone phone) {
    letGo();
    officer.sends("/laporan").taps(PLACE).sees(SEEN).taps("tips.act.claim").taps("tips.act.ask");
    officer.sends(QUESTION).sees(QUESTION).taps("tips.send").sees("tips.inbox.sent");
    phone.sends("/cek").sends(receipt).sees(QUESTION).sends(ANSWER).taps("tips.send");
    phone.sees("tips.words-sent");
    letGo();
    officer.taps("tips.refresh").sees(ANSWER);
  }

  List<String> canaries() {
    return Stream.concat(
            Stream.of(WORD, receipt, receipt.replace(" ", "")), neighbourhood.fileIds().stream())
        .toList();
  }

  /// But for the one in which Quartz says every few seconds that it lives, whatever happens.
  Map<String, String> tablesAtRest() throws SQLException {
    var tables = tables();
    tables.keySet().removeIf("qrtz_scheduler_state"::equalsIgnoreCase);
    return tables;
  }

  /// Every table with all it holds.
  Map<String, String> tables() throws SQLException {
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
}

package id.bersinar.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.calendar.Reading.Understood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the bot itself says of a moment is read as the same moment, in each language and zone.
class OwnWordingTest {

  private static final int MOMENTS = 2_000;
  private static final int FIVE_YEARS = 5 * 365 * 24 * 60;

  @ParameterizedTest
  @CsvSource({
    "id, Asia/Jakarta", "id, Asia/Makassar", "id, Asia/Jayapura",
    "en, Asia/Jakarta", "en, Asia/Makassar", "en, Asia/Jayapura"
  })
  void isReadBack(String language, String zoneName) throws IOException {
    var zone = ZoneId.of(zoneName);
    var now = LocalDateTime.parse("2026-11-25T10:00").atZone(zone);
    var wording = wording(language);
    // Any moments will do; the same ones each time.
    var random = new Random(14);
    for (int count = 0; count < MOMENTS; count++) {
      var moment = now.plusMinutes(1 + random.nextInt(FIVE_YEARS));
      assertThat(TimeReader.read(wording.format(moment), now))
          .as(wording.format(moment))
          .isEqualTo(new Understood(moment.toLocalDateTime(), Set.of()));
    }
  }

  private static DateTimeFormatter wording(String language) throws IOException {
    var texts = new Properties();
    try (var file =
        Files.newBufferedReader(Path.of("messages", "messages_" + language + ".properties"))) {
      texts.load(file);
    }
    return DateTimeFormatter.ofPattern(texts.getProperty("format.moment"), Locale.of(language));
  }
}

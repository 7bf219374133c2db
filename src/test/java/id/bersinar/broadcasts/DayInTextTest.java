package id.bersinar.broadcasts;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Text;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// It is Wednesday, 20 November 2030, 10.15.
class DayInTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "besok jam 9 kerja bakti (contoh) | 2030-11-20T10:15 | broadcasts.day-in-text",
        "besok jam 9 kerja bakti (contoh) | 2030-11-21T07:00 | broadcasts.another-day-in-text",
        "kerja bakti lusa pagi (contoh)   | 2030-11-21T07:00 | broadcasts.another-day-in-text",
        "kerja bakti 23 November jam 9    | 2030-11-21T07:00 | broadcasts.day-in-text",
        "kerja bakti 21 November 2030     | 2030-11-22T07:00 | broadcasts.past-day-in-text",
        "posko pindah ke RW 3 (contoh)    | 2030-11-21T07:00 | ",
      })
  void theDayThatTheWordsNameIsComparedWithWhatIsRead(String words, String sent, String told) {
    var text = DayInText.told(words, at("2030-11-20T10:15"), at(sent));
    assertThat(text instanceof Text.Keyed(var key, _) ? key : null).isEqualTo(told);
  }

  private static ZonedDateTime at(String moment) {
    return LocalDateTime.parse(moment).atZone(ZoneId.of("Asia/Jakarta"));
  }
}

package id.bersinar.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How long people say that a meeting lasts. It begins at 9.00 on 5 June 2030.
class LengthTest {

  private static final LocalDateTime START = LocalDateTime.of(2030, 6, 5, 9, 0);

  @ParameterizedTest
  @CsvSource({
    "2 jam, 120",
    "90 menit, 90",
    "satu setengah jam, 90",
    "setengah jam, 30",
    "1 jam 30 menit, 90",
    "2 hours, 120",
    "2 hari, 2880",
    "jam 11, 120",
    "sampai jam 11, 120",
    "sampe 11.30, 150",
    "s/d 11.00, 120",
    "sampai jam 2 siang, 300",
    "until 11.00, 120"
  })
  void isUnderstood(String typed, int minutes) {
    assertThat(Length.read(typed, START)).contains(new Length(minutes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lama", "0 menit", "8 hari", "1 bulan", "jam 25", "sampai kemarin", "2"})
  void isNone(String typed) {
    assertThat(Length.read(typed, START)).isEmpty();
  }
}

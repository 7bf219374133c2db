package id.bersinar.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whether a commitment comes again, and when.
class AgainTest {

  @ParameterizedTest
  @CsvSource({
    "tiap 3 bulan, EVERY, 3",
    "Setiap Bulan, EVERY, 1",
    "tiap dua bulan sekali, EVERY, 2",
    "tiap tahun, EVERY, 12",
    "every 2 months, EVERY, 2",
    "3 bulan setelah selesai, AFTER, 3",
    "tiga bulan sesudah  selesai, AFTER, 3",
    "1 tahun abis selesai, AFTER, 12",
    "6 months after done, AFTER, 6",
    "sekali aja, ONCE, 0",
    "once, ONCE, 0"
  })
  void isUnderstoodAndReadBack(String typed, Again.Kind kind, int months) {
    var again = Again.read(typed).orElseThrow();
    assertThat(again).isEqualTo(new Again(kind, months));
    assertThat(Again.read(again.written())).contains(again);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiap 0 bulan", "tiap 99 bulan", "tiap hari", "besok", ""})
  void isNotGuessed(String typed) {
    assertThat(Again.read(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // From the due day, done early, late, and after the next was due.
    "EVERY, 3, 2030-01-31, 2030-01-31, 2030-01-10, 2030-04-30",
    "EVERY, 3, 2030-01-31, 2030-04-30, 2030-05-02, 2030-07-31",
    "EVERY, 1, 2030-01-31, 2030-01-31, 2030-03-31, 2030-04-30",
    // From the day it was done.
    "AFTER, 3, 2030-01-31, 2030-01-31, 2030-01-10, 2030-04-10",
    "AFTER, 3, 2030-01-31, 2030-01-31, 2030-11-30, 2031-02-28"
  })
  void theNextIsCounted(
      Again.Kind kind,
      int months,
      LocalDate first,
      LocalDate due,
      LocalDate finished,
      LocalDate next) {
    assertThat(new Again(kind, months).next(first, due, finished)).contains(next);
    assertThat(Again.ONCE.next(first, due, finished)).isEmpty();
  }
}

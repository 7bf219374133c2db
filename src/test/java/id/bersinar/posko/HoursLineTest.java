package id.bersinar.posko;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          24/7                                      | 24 jam
          24 jam; Minggu tutup                      | Senin-Sabtu 24 jam
          tiap hari 8 pagi-9 malam                  | Setiap hari 08.00-21.00
          Sen-Jum 8-12 & 13-16; Sabtu 20.00-04.00   | Senin-Jumat 08.00-12.00, 13.00-16.00; Sabtu 20.00-04.00
          Setiap hari 08.00-16.00; Jumat tutup      | Senin-Kamis 08.00-16.00; Sabtu-Minggu 08.00-16.00
          Minggu 18.00-24.00; Senin 18.00-24.00     | Senin 18.00-24.00; Minggu 18.00-24.00
          """)
  void hoursAreWrittenShortAndReadAsTheSame(String typed, String written) {
    var hours = HoursReader.read(typed).orElseThrow();
    assertThat(HoursLine.of(hours)).isEqualTo(written);
    assertThat(HoursReader.read(written)).contains(hours);
  }
}

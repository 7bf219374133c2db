package id.bersinar.posko;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Senin 08.00-16.00                        | Senin 08.00-16.00
          senin-rabu 8:00 - 16:00                  | Senin 08.00-16.00; Selasa 08.00-16.00; Rabu 08.00-16.00
          Senin s.d. Selasa 08.00 s.d. 16.00       | Senin 08.00-16.00; Selasa 08.00-16.00
          Senin sampai Selasa: 08.00 s/d 16.00     | Senin 08.00-16.00; Selasa 08.00-16.00
          Selasa, Kamis 09.00–12.00, 13.00–15.00   | Selasa 09.00-12.00, 13.00-15.00; Kamis 09.00-12.00, 13.00-15.00
          Sabtu 20.00-04.00; Minggu tutup          | Sabtu 20.00-04.00
          Sabtu-Senin 24 jam                       | Senin 00.00-24.00; Sabtu 00.00-24.00; Minggu 00.00-24.00
          Jumat 13.00-15.00; Jumat 08.00-11.00     | Jumat 08.00-11.00, 13.00-15.00
          "Jum'at 18.00-24.00"                     | Jumat 18.00-24.00
          """)
  void hoursAreUnderstoodAsPeopleWriteThem(String written, String understood) {
    assertThat(HoursReader.read(written.replace("\"", "")))
        .hasValueSatisfying(hours -> assertThat(hours).hasToString(understood));
  }

  @ParameterizedTest
  @ValueSource(strings = {"24 jam", "setiap hari 24 Jam", "Senin-Minggu 00.00-24.00"})
  void dayAndNightIsEveryDay(String written) {
    assertThat(HoursReader.read(written))
        .hasValueSatisfying(hours -> assertThat(hours.week()).hasSize(7))
        .isEqualTo(HoursReader.read("24 jam"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "pagi",
        "tutup",
        "Minggu tutup",
        "Senin",
        "Funday 08.00-16.00",
        "Senin-Rabu-Jumat 08.00-16.00",
        "Senin 8-16",
        "Senin 25.00-26.00",
        "Senin 24.30-25.00",
        "Senin 08.60-16.00",
        "Senin 08.00-16.00 WIB",
        "Senin 08.00-16.00;",
        "08.00-16.00, 🙂"
      })
  void whatIsNotUnderstoodIsNotGuessed(String written) {
    assertThat(HoursReader.read(written)).isEmpty();
  }

  @Test
  void whatIsStoredIsReadAsTheSame() {
    var hours = HoursReader.read("Senin-Jumat 08.00-12.00, 13.00-24.00; Sabtu 22.00-03.30");
    assertThat(hours).isPresent().isEqualTo(HoursReader.read(hours.get().toString()));
  }
}

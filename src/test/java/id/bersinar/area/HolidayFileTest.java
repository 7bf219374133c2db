package id.bersinar.area;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.calendar.Holiday;
import id.bersinar.calendar.Holiday.Kind;
import id.bersinar.storage.StorageSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The file of holidays.
class HolidayFileTest {

  private static HolidayFile read(String... lines) {
    return HolidayFile.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theProgramsOwnListIsThatOfTheDecree() throws IOException {
    try (var own = requireNonNull(HolidayFile.class.getResourceAsStream("/area/holidays.yaml"))) {
      var file = HolidayFile.read(own.readAllBytes());
      assertThat(file.problems()).isEmpty();
      var days = file.days().values().stream().filter(it -> it.date().getYear() == 2026).toList();
      assertThat(days).filteredOn(it -> it.kind() == Kind.NATIONAL).hasSize(17);
      assertThat(days).filteredOn(it -> it.kind() == Kind.JOINT_LEAVE).hasSize(8);
      assertThat(days)
          .allSatisfy(it -> assertThat(it.decree()).contains("1497, 2, 5 Tahun 2025"))
          .noneMatch(Holiday::estimated);
      var next = file.days().values().stream().filter(it -> it.date().getYear() == 2027).toList();
      assertThat(next).allMatch(it -> it.decree().isEmpty());
      assertThat(next)
          .filteredOn(it -> !it.estimated())
          .extracting(it -> it.date().toString().substring(5))
          .containsExactly("01-01", "03-26", "03-28", "05-01", "05-06", "06-01", "08-17", "12-25");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- date: 2026-02-30     | 2 | holidays[1] date",
        "- date: 25 Desember 2026 | 2 | holidays[1] date",
        "- day: 2026-12-25      | 2 | holidays[1] date"
      })
  void aBadLineIsNamedByItsNumber(String line, int number, String place) {
    var file = read("holidays:", "  " + line, "    name: Natal", "    kind: nasional");
    assertThat(file.problems().getFirst().line()).isEqualTo(number);
    assertThat(file.problems().getFirst().place()).isEqualTo(place);
  }

  @Test
  void whatWasGoodLastCountsAtTheNextStartToo(@TempDir Path directory) throws IOException {
    var file = directory.resolve("libur.yaml");
    var storage = new StorageSettings(directory.toString());
    Files.writeString(
        file, "holidays:\n  - date: 2026-12-26\n    name: Pesta (contoh)\n    kind: lokal\n");
    assertThat(new HolidayList(storage).look()).isEmpty();
    Files.writeString(file, "holidays:\n  - date: besok\n");
    var next = new HolidayList(storage);
    next.planned(next.unplanned().orElseThrow());
    assertThat(new HolidayList(storage).unplanned()).isEmpty();
    assertThat(next.look()).isEmpty();
    assertThat(next.look()).hasValueSatisfying(it -> assertThat(it.problems()).isNotEmpty());
    assertThat(next.on(LocalDate.parse("2026-12-26"))).isPresent();
    Files.delete(file);
    assertThat(next.look()).isEmpty();
    assertThat(next.on(LocalDate.parse("2026-12-26"))).isEmpty();
  }

  @Test
  void oneDayTwiceAnUnknownKindAndAnEmptyFileAreNoList() {
    var one = new String[] {"holidays:", "  - date: 2026-12-25", "    name: A", "    kind: lokal"};
    var twice =
        read(String.join("\n", one) + "\n  - date: 2026-12-25\n    name: B\n    kind: lokal");
    assertThat(twice.problems()).extracting(Problem::line).containsExactly(5);
    assertThat(
            read("holidays:", "  - date: 2026-12-25", "    name: A", "    kind: pesta").problems())
        .extracting(Problem::line)
        .containsExactly(4);
    assertThat(read("holidays: []").problems()).hasSize(1);
    assertThat(read("").problems()).hasSize(1);
    assertThat(read("holidays: [").problems()).hasSize(1);
    assertThat(read(one).days()).containsOnlyKeys(LocalDate.parse("2026-12-25"));
  }
}

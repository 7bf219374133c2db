package id.bersinar.posko;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HoursVariantsTest {

  /// Every way of the days with every way of the hours, in both orders.
  @Test
  void daysAndHoursAreReadInAllTheirWays() {
    var days =
        List.of(
            "Senin-Jumat",
            "Senin - Jumat",
            "Senin–Jum’at",
            "Senin‑Jumat",
            "SENIN s/d JUM'AT",
            "Senin s.d. Jumat",
            "Senin s.d Jum`at",
            "Senin sd Jumat",
            "Senin sampai Jum' at",
            "Senin sampai dengan Jumat",
            "Senin hingga Jumat",
            "Senen-Jumaat",
            "Sen-Jum",
            "Sen. - Jum.",
            "Mo-Fr",
            "Mon-Fri",
            "Hari kerja",
            "Hari Senin s.d. hari Jumat",
            "Buka Senin-Jumat",
            "Buka hari Senin-Jumat",
            "Setiap Senin-Jumat",
            "(Senin-Jumat)",
            "Senin, Selasa, Rabu, Kamis, Jumat",
            "Senin, Selasa, Rabu, Kamis, dan Jumat",
            "Senin/Selasa/Rabu/Kamis/Jumat",
            "Senin & Selasa & Rabu - Jumat",
            "Weekdays",
            "Senin Selasa Rabu Kamis Jumat");
    var hours =
        List.of(
            "08.00-16.00",
            "08:00-16:00",
            "08.00 – 16.00",
            "08.00−16.00",
            "08.00~16.00",
            "08.00 s.d. 16.00",
            "08.00 s.d 16.00",
            "08.00 s/d 16.00",
            "08.00 sd 16.00",
            "08.00 hingga 16.00",
            "08.00 sampai dengan 16.00",
            "pukul 08.00-16.00",
            "pkl. 08.00-16.00",
            "jam 8-16",
            "jam 8 sampai jam 16",
            "8-16",
            "08-16",
            "0800-1600",
            "08.00-16.00 WIB",
            "08.00 WIB - 16.00 WIB",
            "08.00-16.00WIB",
            "(08.00-16.00)",
            "[08.00-16.00]",
            "8 pagi-4 sore",
            "8 pagi s/d 4 sore",
            "8am-4pm",
            "8-4 sore",
            "buka jam 8 tutup jam 16",
            "０８．００－１６．００",
            "٠٨:٠٠-١٦:٠٠");
    var expected = HoursReader.read("Senin-Jumat 08.00-16.00").orElseThrow();
    for (var day : days) {
      for (var hour : hours) {
        for (var between : List.of(" ", ", ", ": ", " | ", " = ", "  ")) {
          assertThat(HoursReader.read(day + between + hour))
              .as(day + between + hour)
              .contains(expected);
        }
        for (var more : List.of("", ";", ".", "; Minggu tutup", ", Sabtu & Minggu libur")) {
          assertThat(HoursReader.read(day + " " + hour + more))
              .as(day + " " + hour + more)
              .contains(expected);
        }
        assertThat(HoursReader.read(hour + " " + day)).as(hour + " " + day).contains(expected);
      }
    }
  }
}

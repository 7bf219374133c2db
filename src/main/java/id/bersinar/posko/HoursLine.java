package id.bersinar.posko;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Opening hours on one line of an area file: Senin-Jumat 08.00-16.00; Sabtu 20.00-04.00. Days that
/// follow each other with the same hours are told together.
final class HoursLine {

  private static final List<String> DAYS =
      List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

  private static final String ALL_DAY = "24 jam";

  private HoursLine() {}

  /// What [HoursReader] understands as the same hours.
  static String of(OpeningHours hours) {
    if (hours.isEveryDayTheSame()) {
      var written = written(hours.on(DayOfWeek.MONDAY));
      return written.equals(ALL_DAY) ? written : "Setiap hari " + written;
    }
    var lines = new ArrayList<String>();
    int first = 0;
    while (first < DAYS.size()) {
      var spans = hours.on(DayOfWeek.of(first + 1));
      int last = first;
      while (last + 1 < DAYS.size() && hours.on(DayOfWeek.of(last + 2)).equals(spans)) {
        last++;
      }
      if (!spans.isEmpty()) {
        var days = first == last ? DAYS.get(first) : DAYS.get(first) + "-" + DAYS.get(last);
        lines.add(days + " " + written(spans));
      }
      first = last + 1;
    }
    return String.join("; ", lines);
  }

  private static String written(List<Span> spans) {
    return spans.equals(List.of(Span.WHOLE_DAY))
        ? ALL_DAY
        : spans.stream().map(Span::toString).collect(Collectors.joining(", "));
  }
}

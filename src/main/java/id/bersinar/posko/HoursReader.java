package id.bersinar.posko;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads opening hours as people write them: `24 jam`, `setiap hari 08.00-12.00, 13.00-17.00`,
/// `Senin s.d. Jumat 08.00-16.00; Sabtu 20.00-04.00; Minggu tutup`.
final class HoursReader {

  private static final List<String> DAYS =
      List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

  private static final Pattern UNTIL =
      Pattern.compile("\\s*[-–—]\\s*|\\s+(?:s\\.d\\.|s/d|sampai)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern LINE =
      Pattern.compile(
          "(?:(?<days>[\\p{L}'’,\\s-]+?):?\\s+)?(?<spans>[0-9].*|tutup)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPAN =
      Pattern.compile("([0-9]{1,2})[.:]([0-9]{2})-([0-9]{1,2})[.:]([0-9]{2})");

  private final Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);

  private HoursReader() {}

  /// The hours; empty where something in the text can't be understood, or it is closed always.
  static Optional<OpeningHours> read(String text) {
    var reader = new HoursReader();
    for (var line : text.split(";", -1)) {
      if (!reader.readLine(UNTIL.matcher(line.strip()).replaceAll("-"))) {
        return Optional.empty();
      }
    }
    return Optional.of(reader.week).filter(week -> !week.isEmpty()).map(OpeningHours::new);
  }

  static String name(DayOfWeek day) {
    return DAYS.get(day.getValue() - 1);
  }

  private boolean readLine(String line) {
    var match = LINE.matcher(line);
    if (!match.matches()) {
      return false;
    }
    var days = days(match.group("days"));
    if (match.group("spans").equalsIgnoreCase("tutup")) {
      return !days.isEmpty();
    }
    var spans = spans(match.group("spans"));
    if (spans.isEmpty()) {
      return false;
    }
    days.forEach(day -> week.computeIfAbsent(day, some -> new ArrayList<>()).addAll(spans));
    return !days.isEmpty();
  }

  private static Set<DayOfWeek> days(@Nullable String text) {
    if (text == null || text.toLowerCase(Locale.ROOT).matches("setiap\\s+hari")) {
      return Set.of(DayOfWeek.values());
    }
    var days = new LinkedHashSet<DayOfWeek>();
    for (var part : text.split(",", -1)) {
      var ends = part.split("-", -1);
      var first = day(ends[0]);
      var last = day(ends[ends.length - 1]);
      if (ends.length > 2 || first.isEmpty() || last.isEmpty()) {
        return Set.of();
      }
      for (var day = first.get(); day != last.get(); day = day.plus(1)) {
        days.add(day);
      }
      days.add(last.get());
    }
    return days;
  }

  private static Optional<DayOfWeek> day(String text) {
    var name = text.strip().replaceAll("['’]", "");
    return DAYS.stream()
        .filter(name::equalsIgnoreCase)
        .findFirst()
        .map(day -> DayOfWeek.of(DAYS.indexOf(day) + 1));
  }

  private static List<Span> spans(String text) {
    if (text.equalsIgnoreCase("24 jam")) {
      return List.of(Span.WHOLE_DAY);
    }
    var spans = new ArrayList<Span>();
    for (var part : text.split(",", -1)) {
      var match = SPAN.matcher(part.strip());
      if (!match.matches()) {
        return List.of();
      }
      var from = time(match.group(1), match.group(2), 23);
      var until = time(match.group(3), match.group(4), 24);
      if (from.isEmpty() || until.isEmpty()) {
        return List.of();
      }
      spans.add(new Span(from.get(), until.get()));
    }
    return spans;
  }

  private static Optional<LocalTime> time(String hour, String minute, int lastHour) {
    int hours = Integer.parseInt(hour);
    int minutes = Integer.parseInt(minute);
    return hours > lastHour || minutes > 59 || (hours == 24 && minutes > 0)
        ? Optional.empty()
        : Optional.of(LocalTime.of(hours % 24, minutes));
  }
}

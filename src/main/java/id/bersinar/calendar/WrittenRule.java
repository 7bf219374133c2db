package id.bersinar.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An `RRULE` of somebody else's. What it leaves out its start says, and its end is a day by the
/// reader's clock.
final class WrittenRule {

  private static final Set<String> MORE_THAN_DAILY = Set.of("SECONDLY", "MINUTELY", "HOURLY");

  private static final int MOST_DIGITS = 4;
  private static final int WEEK = 7;
  private static final Pattern LAST_ONES = Pattern.compile("28(?:,29(?:,30)?)?");

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final LocalDateTime start;

  /// @param start by the reader's clock
  WrittenRule(String written, LocalDateTime start) {
    this.start = start;
    for (var part : written.toUpperCase(Locale.ROOT).split(";")) {
      var sides = part.strip().split("=", 2);
      parts.put(sides[0], sides.length == 2 ? sides[1] : "");
    }
  }

  boolean isMoreThanDaily() {
    return MORE_THAN_DAILY.contains(part("FREQ"));
  }

  private String part(String name) {
    return parts.getOrDefault(name, "");
  }

  /// Such as 30 February, or the second Saturday of a week.
  boolean neverComes() {
    try {
      return noSuchDay() || noSuchPlace();
    } catch (IllegalArgumentException | DateTimeException _) {
      return false;
    }
  }

  private boolean noSuchDay() {
    return parts.containsKey("BYMONTH")
        && parts.containsKey("BYMONTHDAY")
        && numbers("BYMONTH")
            .allMatch(
                month ->
                    numbers("BYMONTHDAY")
                        .allMatch(day -> Math.abs(day) > Month.of(month).maxLength()));
  }

  private boolean noSuchPlace() {
    return part("FREQ").equals("WEEKLY")
        && parts.containsKey("BYSETPOS")
        && numbers("BYSETPOS")
            .allMatch(it -> Math.abs(it) > Math.max(1, part("BYDAY").split(",").length));
  }

  private IntStream numbers(String name) {
    return Arrays.stream(part(name).split(",")).mapToInt(Integer::parseInt);
  }

  /// So often that only counting it would take long; calendars count to 999.
  private boolean countsTooFar() {
    return part("COUNT").length() > MOST_DIGITS;
  }

  /// @param until makes a time by the reader's clock of how one is written
  /// @return absent where it is none, or says what a [Rule] can't
  Optional<Rule> rule(Function<String, LocalDateTime> until) {
    if (countsTooFar()) {
      return Optional.empty();
    }
    var all = new LinkedHashMap<>(parts);
    if (part("INTERVAL").isEmpty()
        || part("INTERVAL").equals("1")
        || !part("FREQ").equals("WEEKLY")) {
      // Where a week begins makes no difference then.
      all.remove("WKST");
    } else if (!part("BYDAY").contains(",")) {
      all.remove("WKST");
    }
    if (!isPlain(all)) {
      return Optional.empty();
    }
    switch (part("FREQ")) {
      case "WEEKLY" -> all.putIfAbsent("BYDAY", start.getDayOfWeek().name().substring(0, 2));
      case "MONTHLY" -> {
        if (!all.containsKey("BYDAY")) {
          all.putIfAbsent("BYMONTHDAY", String.valueOf(start.getDayOfMonth()));
        }
      }
      case "YEARLY" -> {
        all.putIfAbsent("BYMONTH", String.valueOf(start.getMonthValue()));
        all.putIfAbsent("BYMONTHDAY", String.valueOf(start.getDayOfMonth()));
      }
      default -> {
        // A rule of days needs no more.
      }
    }
    try {
      all.computeIfPresent("UNTIL", (_, it) -> day(until.apply(it)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
    return Rule.read(
        all.entrySet().stream()
            .map(it -> it.getKey() + "=" + it.getValue())
            .collect(Collectors.joining(";")));
  }

  /// What can be said in fewer words is, and what can't be said at all is left.
  ///
  /// @return whether it can be said
  private boolean isPlain(Map<String, String> all) {
    boolean monthly = part("FREQ").equals("MONTHLY");
    if (monthly && part("BYDAY").isEmpty() && !part("BYSETPOS").isEmpty()) {
      // The last of some days from the 28th on is one, or a month's last.
      return part("BYSETPOS").equals("-1") && LAST_ONES.matcher(part("BYMONTHDAY")).matches();
    }
    if (!monthly && !part("FREQ").equals("DAILY") || part("BYDAY").isEmpty()) {
      return true;
    }
    if (monthly && part("BYDAY").split(",").length == WEEK && !part("BYSETPOS").isEmpty()) {
      all.put("BYMONTHDAY", part("BYSETPOS"));
      all.keySet().removeAll(Set.of("BYDAY", "BYSETPOS"));
      return part("BYMONTHDAY").isEmpty();
    }
    // "Each Tuesday of a month" comes weekly, and Friday the 13th has no words here.
    boolean placed = monthly && (part("BYDAY").matches(".*\\d.*") || !part("BYSETPOS").isEmpty());
    if (!placed) {
      all.put("FREQ", "WEEKLY");
    }
    return part("BYMONTHDAY").isEmpty()
        && (placed || part("INTERVAL").isEmpty() || part("INTERVAL").equals("1"));
  }

  /// The last day on which it can come: not that of an end that is earlier than its hour.
  private String day(LocalDateTime until) {
    LocalDate last = until.toLocalDate();
    var day = until.toLocalTime().isBefore(start.toLocalTime()) ? last.minusDays(1) : last;
    return day.toString().replace("-", "");
  }
}

package id.bersinar.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A rule as RFC 5545 writes it: `FREQ=MONTHLY;BYDAY=1MO;WKST=MO`.
final class RuleText {

  private static final Map<ChronoUnit, String> UNITS =
      Map.of(
          ChronoUnit.DAYS, "DAILY",
          ChronoUnit.WEEKS, "WEEKLY",
          ChronoUnit.MONTHS, "MONTHLY",
          ChronoUnit.YEARS, "YEARLY");

  /// Everything else would mean something that a [Rule] can't say.
  private static final Set<String> PARTS =
      Set.of(
          "FREQ",
          "INTERVAL",
          "BYDAY",
          "BYSETPOS",
          "BYMONTH",
          "BYMONTHDAY",
          "UNTIL",
          "COUNT",
          "WKST");

  private static final String LAST_MINUTE = "T235959";

  private RuleText() {}

  /// @param rule whose weeks begin on Monday; that is always written, since readers differ
  static String write(Rule rule) {
    var parts = new ArrayList<String>();
    parts.add("FREQ=" + UNITS.get(rule.unit()));
    if (rule.every() > 1) {
      parts.add("INTERVAL=" + rule.every());
    }
    boolean setPosition = !rule.places().isEmpty() && rule.weekdays().size() != 1;
    if (!rule.weekdays().isEmpty()) {
      var places =
          rule.places().isEmpty() || setPosition
              ? List.of("")
              : rule.places().stream().map(String::valueOf).toList();
      parts.add(
          "BYDAY="
              + rule.weekdays().stream()
                  .sorted()
                  .map(it -> it.name().substring(0, 2))
                  .flatMap(it -> places.stream().map(place -> place + it))
                  .collect(Collectors.joining(",")));
    }
    if (setPosition) {
      parts.add("BYSETPOS=" + rule.places().getFirst());
    }
    rule.yearDay()
        .ifPresent(
            it -> {
              parts.add("BYMONTH=" + it.getMonthValue());
              parts.add("BYMONTHDAY=" + it.getDayOfMonth());
            });
    if (!rule.monthDays().isEmpty()) {
      parts.add(
          "BYMONTHDAY="
              + rule.monthDays().stream().map(String::valueOf).collect(Collectors.joining(",")));
    }
    rule.limits()
        .until()
        .ifPresent(
            it -> parts.add("UNTIL=" + it.format(DateTimeFormatter.BASIC_ISO_DATE) + LAST_MINUTE));
    rule.limits().count().ifPresent(it -> parts.add("COUNT=" + it));
    parts.add("WKST=MO");
    return String.join(";", parts);
  }

  static Optional<Rule> read(String written) {
    try {
      return Optional.of(rule(parts(written)));
    } catch (IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Map<String, String> parts(String written) {
    var parts = new HashMap<String, String>();
    for (var part : written.split(";", -1)) {
      int equals = part.indexOf('=');
      require(equals > 0 && PARTS.contains(part.substring(0, equals)));
      require(parts.put(part.substring(0, equals), part.substring(equals + 1)) == null);
    }
    require(parts.getOrDefault("WKST", "MO").equals("MO"));
    return parts;
  }

  private static Rule rule(Map<String, String> parts) {
    var unit =
        UNITS.entrySet().stream()
            .filter(it -> it.getValue().equals(parts.get("FREQ")))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(IllegalArgumentException::new);
    var days = list(parts, "BYDAY");
    var weekdays = days.stream().map(RuleText::weekday).collect(Collectors.toSet());
    var places =
        days.stream()
            .map(it -> it.replaceAll("[A-Z]+$", ""))
            .filter(it -> !it.isEmpty())
            .distinct()
            .toList();
    require(places.isEmpty() || (places.size() == days.size() && weekdays.size() == 1));
    var position = Optional.ofNullable(parts.get("BYSETPOS"));
    require(places.isEmpty() || position.isEmpty());
    var yearly = Optional.ofNullable(parts.get("BYMONTH"));
    var monthDays = list(parts, "BYMONTHDAY").stream().map(Integer::valueOf).toList();
    require(yearly.isEmpty() || (unit == ChronoUnit.YEARS && monthDays.size() == 1));
    var rule =
        new Rule(
            unit,
            Integer.parseInt(parts.getOrDefault("INTERVAL", "1")),
            weekdays,
            Stream.concat(places.stream(), position.stream()).map(Integer::valueOf).toList(),
            yearly.isPresent() ? List.of() : monthDays,
            yearly.map(it -> MonthDay.of(Integer.parseInt(it), monthDays.getFirst())),
            new Rule.Limits(
                Optional.ofNullable(parts.get("UNTIL")).map(RuleText::day),
                Optional.ofNullable(parts.get("COUNT")).map(Integer::valueOf)));
    require(isSound(rule));
    return rule;
  }

  private static boolean isSound(Rule rule) {
    boolean months = rule.unit() == ChronoUnit.MONTHS;
    return rule.every() > 0
        && rule.limits().count().orElse(1) > 0
        && (months || (rule.places().isEmpty() && rule.monthDays().isEmpty()))
        && rule.places().stream().allMatch(it -> it != 0 && Math.abs(it) <= 31)
        && rule.monthDays().stream().allMatch(it -> it == -1 || (it > 0 && it <= 31))
        && (rule.weekdays().isEmpty() || rule.unit() != ChronoUnit.YEARS);
  }

  private static List<String> list(Map<String, String> parts, String name) {
    var part = parts.get(name);
    return part == null ? List.of() : List.of(part.split(",", -1));
  }

  private static DayOfWeek weekday(String written) {
    return Arrays.stream(DayOfWeek.values())
        .filter(it -> it.name().startsWith(written.replaceAll("^[-+0-9]+", "")))
        .filter(_ -> written.length() >= 2)
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  private static LocalDate day(String until) {
    return LocalDate.parse(until.replace(LAST_MINUTE, ""), DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static void require(boolean met) {
    if (!met) {
      throw new IllegalArgumentException("no rule that is known");
    }
  }
}

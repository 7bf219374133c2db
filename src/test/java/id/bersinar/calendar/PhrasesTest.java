package id.bersinar.calendar;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.calendar.Reading.Assumption;
import id.bersinar.calendar.Reading.Understood;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each line of the table of phrases is understood as it says.
class PhrasesTest {

  private static final ZonedDateTime NOW =
      LocalDateTime.parse("2026-11-25T10:00").atZone(ZoneId.of("Asia/Jakarta"));

  /// What may be told of a moment that is certain.
  private static final Set<Assumption> CERTAIN =
      EnumSet.of(Assumption.AFTER_MIDNIGHT, Assumption.OTHER_ZONE, Assumption.NEXT_DAY);

  static Stream<Arguments> phrases() throws IOException {
    try (var file =
        requireNonNull(PhrasesTest.class.getResourceAsStream("/calendar/phrases.tsv"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .map(line -> line.split("\t"))
              .map(it -> Arguments.of(it[0], it[1], it.length > 2 ? it[2] : ""))
              .toList()
              .stream();
    }
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @MethodSource("phrases")
  void isUnderstood(String phrase, String kind, String meaning) {
    var reading = TimeReader.read(phrase, NOW);
    switch (kind) {
      case "part" -> assertPart(reading, meaning);
      case "recur" -> assertThat(told(reading)).isEqualTo(meaning);
      case "ask" -> assertAsked(reading, meaning);
      case "none" -> assertThat(reading).isInstanceOf(Reading.NotUnderstood.class);
      case "nosuch" ->
          assertThat(reading).isInstanceOfAny(Reading.NoSuchTime.class, Reading.Never.class);
      case "past" -> {
        assertThat(reading).isInstanceOf(Reading.Past.class);
        assertThat(told(reading)).startsWith(meaning);
      }
      default -> assertThat(kind + " " + told(reading, kind)).isEqualTo(kind + " " + meaning);
    }
  }

  private static void assertPart(Reading reading, String window) {
    assertThat(reading).isInstanceOf(Understood.class);
    var understood = (Understood) reading;
    var from = LocalDateTime.parse(window.substring(0, 16));
    var until = from.toLocalDate().atTime(java.time.LocalTime.parse(window.substring(17)));
    assertThat(understood.at()).isBetween(from, until);
    assertThat(understood.assumptions())
        .containsAnyOf(Assumption.HOUR, Assumption.PRAYER, Assumption.ABOUT);
  }

  private static void assertAsked(Reading reading, String candidates) {
    if (!candidates.startsWith("20")) {
      assertThat(reading).isInstanceOfAny(Reading.Unsaid.class, Reading.Ask.class);
      return;
    }
    assertThat(reading).isInstanceOf(Reading.Ask.class);
    var hours = candidates.contains("T");
    assertThat(((Reading.Ask) reading).candidates())
        .extracting(it -> hours ? told(it) : day(it))
        .containsExactly(candidates.split("\\|"));
  }

  private static String told(Reading reading, String kind) {
    if (reading instanceof Understood it) {
      boolean certain = CERTAIN.containsAll(it.assumptions());
      return switch (kind) {
        case "day" -> it.assumptions().equals(Set.of(Assumption.HOUR)) ? day(it) : "an hour";
        case "exact" -> certain ? told(it) : "assumed " + it;
        case "assume" -> it.assumptions().isEmpty() ? "not told" : told(it);
        default -> told(it);
      };
    }
    return told(reading);
  }

  private static String told(Reading reading) {
    return switch (reading) {
      case Understood it -> it.at().toString();
      case Reading.Range(var begin, var end) when isOpen(begin) ->
          begin.at().toLocalDate() + "/" + end.toLocalDate();
      case Reading.Range(var begin, var end) -> begin.at() + "/" + end;
      case Reading.Recurring(var rule, var except, _, var first) ->
          rfc5545(rule, except)
              + " first="
              + (isOpen(first) ? first.at().toLocalDate() : first.at());
      case Reading.Ask(var all) ->
          all.stream().map(PhrasesTest::told).collect(Collectors.joining("|", "ask ", ""));
      case Reading.Lead(var times) ->
          times.stream().map(PhrasesTest::lead).collect(Collectors.joining(" "));
      case Reading.Past(var at, _) -> at.toString();
      case Reading.NotUnderstood() -> "";
      default -> reading.toString();
    };
  }

  private static String day(Reading reading) {
    return reading instanceof Understood(var at, _) ? at.toLocalDate().toString() : told(reading);
  }

  private static boolean isOpen(Understood it) {
    return it.assumptions().contains(Assumption.HOUR);
  }

  private static String lead(LeadTime time) {
    boolean after = time.days().isNegative() || time.hours().isNegative();
    var days = after ? time.days().negated() : time.days();
    var length =
        time.hours().equals(Duration.ZERO) ? days.toString() : time.hours().abs().toString();
    var sign = after ? "+" : days.isZero() && time.hours().isZero() ? "" : "-";
    return sign + length + time.hour().map(it -> "@" + it).orElse("");
  }

  private static String rfc5545(Rule rule, Set<LocalDate> except) {
    return rule.written()
            .replace(";WKST=MO", "")
            .replaceAll("UNTIL=(....)(..)(..)T235959", "UNTIL=$1-$2-$3")
        + except.stream().sorted().map(it -> ";EXDATE=" + it).collect(Collectors.joining());
  }
}

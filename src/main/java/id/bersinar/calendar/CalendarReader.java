package id.bersinar.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;

/// Reads what another calendar has written (RFC 5545). Only ical4j's parser is used, which tells
/// lines one by one: its model would resolve time zones over the network and take rules for valid
/// that no phone can say.
public final class CalendarReader {

  /// The most bytes a file may have.
  public static final int LARGEST = 1024 * 1024;

  static final int MOST_EVENTS = 500;

  private static final String EOL = "\r\n";
  private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");
  private static final Pattern PART = Pattern.compile("(?i)(?:BEGIN|END):[A-Z]+\\s*");
  private static final String BYTE_ORDER_MARK = "^\uFEFF";

  private final Function<String, ZoneId> zones;
  private final Optional<ZoneId> unknownZones;
  private final Instant now;

  /// @param zones by whose clock what has that UID is read, also times without a zone
  /// @param unknownZones what zones that neither anybody knows nor the file tells of are taken for
  public CalendarReader(
      Function<String, ZoneId> zones, Optional<ZoneId> unknownZones, Instant now) {
    this.zones = zones;
    this.unknownZones = unknownZones;
    this.now = now;
  }

  /// What a file has.
  public sealed interface Content {}

  /// @param events each once, in the file's order
  public record Events(List<FoundEvent> events) implements Content {}

  /// @param line where it can't be read further
  public record Broken(int line) implements Content {}

  /// The file is no calendar, or has no event.
  public record NoCalendar() implements Content {}

  public record TooMany(int most) implements Content {}

  public Content read(byte[] content) {
    var text = text(content);
    if (!text.startsWith("BEGIN:VCALENDAR")) {
      return new NoCalendar();
    }
    var lines = new CalendarLines();
    try {
      new CalendarParserImpl().parse(new UnfoldingReader(new StringReader(text)), lines);
    } catch (ParserException e) {
      // What the lines are refused for is a cause of it.
      return lines.isFull() ? new TooMany(MOST_EVENTS) : new Broken(Math.max(1, e.getLineNo()));
    } catch (IOException | IllegalArgumentException _) {
      return new NoCalendar();
    }
    var written = new WrittenZones(lines.zones(), unknownZones, now);
    var found = found(lines.events(), written);
    return found.isEmpty()
        ? new NoCalendar()
        : found.size() > MOST_EVENTS ? new TooMany(MOST_EVENTS) : new Events(found);
  }

  /// With ends of lines as RFC 5545 has them, by which folded ones are found, and without empty
  /// ones, which some ways of sending put in.
  private static String text(byte[] content) {
    return decoded(content)
        .strip()
        .replaceFirst(BYTE_ORDER_MARK, "")
        .lines()
        .filter(it -> !it.isBlank())
        .map(it -> PART.matcher(it).matches() ? it.toUpperCase(Locale.ROOT) : it)
        .map(it -> it + EOL)
        .collect(joining());
  }

  /// UTF-8, perhaps with lines that are folded within a character, UTF-16 that says so, or else
  /// what Western programs wrote before it.
  private static String decoded(byte[] content) {
    var bytes = new String(content, StandardCharsets.ISO_8859_1);
    if (bytes.startsWith("\u00FF\u00FE") || bytes.startsWith("\u00FE\u00FF")) {
      return new String(content, StandardCharsets.UTF_16);
    }
    return utf8(content)
        .or(() -> utf8(FOLD.matcher(bytes).replaceAll("").getBytes(StandardCharsets.ISO_8859_1)))
        .orElse(bytes);
  }

  private static Optional<String> utf8(byte[] content) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /// What is said of single dates of a series comes with the series.
  private List<FoundEvent> found(List<WrittenEvent> events, WrittenZones written) {
    return events.stream()
        .collect(groupingBy(WrittenEvent::uid, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .flatMap(it -> series(it, written))
        .limit(MOST_EVENTS + 1L)
        .toList();
  }

  private Stream<FoundEvent> series(List<WrittenEvent> events, WrittenZones written) {
    var newest = newest(events);
    var zone = zones.apply(events.getFirst().uid());
    var series =
        new WrittenSeries(
            List.copyOf(newest.values()), zone, written, LocalDateTime.ofInstant(now, zone));
    var others =
        events.stream()
            .filter(it -> it.isAnotherThan(newest.get(it.instead())))
            .map(series::duplicate);
    return Stream.concat(series.found().stream(), others);
  }

  /// Of two that are about the same, the later one.
  private static Map<String, WrittenEvent> newest(List<WrittenEvent> events) {
    var newest = new LinkedHashMap<String, WrittenEvent>();
    events.stream()
        .sorted(
            Comparator.comparingInt(WrittenEvent::sequence)
                .thenComparing(it -> it.value("DTSTAMP").orElse("")))
        .forEach(it -> newest.put(it.instead(), it));
    return newest;
  }
}

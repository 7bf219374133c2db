package id.bersinar.calendar;

import static java.util.stream.Collectors.toMap;

import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The zones that a file's times name.
final class WrittenZones {

  /// More than a calendar of one person has.
  private static final int MOST = 20;

  private static final String REGION = "ID";
  private static final Map<String, String> OURS =
      Map.of("WIB", "Asia/Jakarta", "WITA", "Asia/Makassar", "WIT", "Asia/Jayapura");

  /// IANA's names without capitals.
  private static final Map<String, String> SMALL =
      ZoneId.getAvailableZoneIds().stream()
          .collect(toMap(it -> it.toLowerCase(Locale.ROOT), it -> it, (first, _) -> first));

  /// As Outlook shows a zone, where no clock changes: "(UTC+07:00) Bangkok, Hanoi, Jakarta".
  private static final Pattern SHOWN = Pattern.compile("\\((?:UTC|GMT)(\\+0[789]:00)\\) .*");

  private final Map<String, ZoneId> own;
  private final Optional<ZoneId> unknown;

  /// @param written what the file says of its zones: by it those are known that nobody else knows
  /// @param unknown what others are taken for
  WrittenZones(List<WrittenZone> written, Optional<ZoneId> unknown, Instant now) {
    this.own =
        written.stream()
            .filter(it -> it.name().filter(name -> known(name).isEmpty()).isPresent())
            .limit(MOST)
            .flatMap(
                it ->
                    it.location().flatMap(WrittenZones::known).or(() -> it.zone(now)).stream()
                        .map(zone -> Map.entry(it.name().orElseThrow(), zone)))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
    this.unknown = unknown;
  }

  /// @return absent where nobody knows it
  Optional<ZoneId> of(String name) {
    return known(name).or(() -> Optional.ofNullable(own.get(name.strip()))).or(() -> unknown);
  }

  /// By the name of IANA, perhaps with its program's before it, by that of Windows, or as it is
  /// called here.
  private static Optional<ZoneId> known(String name) {
    var parts = name.replace("\"", "").strip().split("/");
    var iana =
        parts.length > 2
            ? parts[parts.length - 2] + "/" + parts[parts.length - 1]
            : String.join("/", parts);
    return zone(iana)
        .or(() -> Optional.ofNullable(SMALL.get(iana.toLowerCase(Locale.ROOT))).map(ZoneId::of))
        .or(() -> Optional.ofNullable(OURS.get(iana)).map(ZoneId::of))
        .or(() -> shown(iana))
        .or(
            () ->
                Optional.ofNullable(TimeZone.getIDForWindowsID(iana, REGION))
                    .flatMap(WrittenZones::zone));
  }

  private static Optional<ZoneId> shown(String name) {
    return Optional.of(SHOWN.matcher(name))
        .filter(Matcher::matches)
        .map(it -> ZoneId.of(it.group(1)));
  }

  private static Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}

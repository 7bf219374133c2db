package id.bersinar.area;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The short names of Indonesia's three time zones.
public final class ZoneNames {

  private static final Map<ZoneId, String> NAMES =
      Map.of(
          ZoneId.of("Asia/Jakarta"), "WIB",
          ZoneId.of("Asia/Makassar"), "WITA",
          ZoneId.of("Asia/Jayapura"), "WIT");

  /// From west to east.
  public static final List<ZoneId> ZONES =
      List.of(ZoneId.of("Asia/Jakarta"), ZoneId.of("Asia/Makassar"), ZoneId.of("Asia/Jayapura"));

  /// One of them, tapped.
  public static Answer<ZoneId> oneOf() {
    return Answer.among(
        1, _ -> ZONES, ZoneNames::of, (it, _) -> Text.plain(of(it)), ZoneNames::parse);
  }

  private ZoneNames() {}

  /// The zone with that name: WIB, or Asia/Jakarta.
  public static Optional<ZoneId> parse(String name) {
    return NAMES.entrySet().stream()
        .filter(
            it ->
                it.getValue().equals(name.toUpperCase(Locale.ROOT))
                    || it.getKey().getId().equals(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// As people say it; the zone's id where it is none of the three.
  public static String of(ZoneId zone) {
    return NAMES.getOrDefault(zone, zone.getId());
  }
}

package id.bersinar.people;

import id.bersinar.area.AreaCode;
import id.bersinar.area.Areas;
import id.bersinar.area.ZoneNames;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// In which time zone people live: their own WIB, WITA or WIT, otherwise their area's.
@Component
class Zones {

  private static final Logger log = LoggerFactory.getLogger(Zones.class);

  private final Areas areas;
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  Zones(Areas areas) {
    this.areas = areas;
  }

  /// @param stored what the person has chosen; what is no zone is the area's, and told once
  /// @param area the home area where absent
  ZoneId of(@Nullable String stored, @Nullable AreaCode area) {
    var own = Optional.ofNullable(stored).flatMap(ZoneNames::parse);
    if (stored != null && own.isEmpty() && told.add(stored)) {
      log.warn("a person's time zone is none of Indonesia's; the area's is used instead");
    }
    return own.orElseGet(() -> area == null ? areas.zone() : areas.zone(area));
  }

  /// The day that it is there then.
  LocalDate day(ZonedDateTime now, @Nullable String stored, @Nullable AreaCode area) {
    return now.withZoneSameInstant(of(stored, area)).toLocalDate();
  }
}

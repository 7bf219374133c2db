package id.bersinar.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.util.Strings;
import org.jspecify.annotations.Nullable;

/// A `VEVENT` as it is written, or another component.
record WrittenEvent(List<Property> properties, List<WrittenAlarm> alarms) {

  record Property(String name, Map<String, String> parameters, String value) {}

  Stream<Property> all(String name) {
    return properties.stream().filter(it -> it.name().equals(name));
  }

  Optional<Property> find(String name) {
    return all(name).findFirst();
  }

  Optional<String> value(String name) {
    return find(name).map(it -> it.value().strip()).filter(it -> !it.isEmpty());
  }

  /// What people read, in one line.
  Optional<String> text(String name) {
    return value(name)
        .map(Strings::unescape)
        .map(it -> it.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
        .filter(it -> !it.isEmpty());
  }

  /// Its program's name for it; what it says where it has none.
  String uid() {
    return value("UID").orElseGet(() -> value("DTSTART").orElse("") + title().orElse(""));
  }

  /// Of its series, which time it is instead of; empty for the series itself.
  String instead() {
    return value("RECURRENCE-ID").orElse("");
  }

  /// Whether it has only its UID in common with one that is no older a version.
  boolean isAnotherThan(@Nullable WrittenEvent newest) {
    return newest != null
        && newest.sequence() == sequence()
        && !(newest.title().equals(title()) && newest.value("DTSTART").equals(value("DTSTART")));
  }

  FoundEvent.Alarms whenAlarmed() {
    boolean takesDay = value("DTSTART").filter(WrittenTime::takesDay).isPresent();
    var leads =
        alarms.stream()
            .flatMap(it -> it.lead(takesDay).stream())
            .distinct()
            .limit(FoundEvent.Alarms.MOST)
            .toList();
    int taken =
        (int)
            alarms.stream()
                .filter(it -> it.lead(takesDay).filter(leads::contains).isPresent())
                .count();
    return new FoundEvent.Alarms(leads, alarms.size() - taken);
  }

  int sequence() {
    return value("SEQUENCE").filter(it -> it.matches("\\d{1,9}")).map(Integer::valueOf).orElse(0);
  }

  boolean isCancelled() {
    return all("STATUS").anyMatch(it -> it.value().strip().equalsIgnoreCase("CANCELLED"));
  }

  Optional<String> title() {
    return text("SUMMARY")
        .map(it -> text("LOCATION").map(place -> it + "\n📍 " + place).orElse(it));
  }
}

package id.bersinar.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.ContentHandler;

/// Takes a calendar's events and zones as they are read, and stops where it is no calendar that
/// somebody keeps.
final class CalendarLines implements ContentHandler {

  /// A calendar holds events, and these hold alarms; by many within each other a parser runs out of
  /// stack.
  private static final int DEEPEST = 4;

  private static final String EVENT = "VEVENT";
  private static final String ALARM = "VALARM";
  private static final String ZONE = "VTIMEZONE";

  private static final WrittenEvent.Property CANCELLED =
      new WrittenEvent.Property("STATUS", Map.of(), "CANCELLED");

  private final List<WrittenEvent> events = new ArrayList<>();
  private final List<WrittenEvent.Property> properties = new ArrayList<>();
  private final List<WrittenEvent.Property> ofPart = new ArrayList<>();
  private final List<WrittenZone> zones = new ArrayList<>();
  private final List<WrittenEvent> observances = new ArrayList<>();
  private final List<WrittenAlarm> alarms = new ArrayList<>();
  private final Map<String, String> parameters = new HashMap<>();
  private final List<String> open = new ArrayList<>();
  private String property = "";
  private String value = "";
  private boolean callsOff;
  private boolean full;

  /// Whether there were more events than are taken.
  boolean isFull() {
    return full;
  }

  List<WrittenEvent> events() {
    return List.copyOf(events);
  }

  List<WrittenZone> zones() {
    return List.copyOf(zones);
  }

  private boolean inEvent() {
    return open.equals(List.of(EVENT));
  }

  private boolean inAlarm() {
    return open.equals(List.of(EVENT, ALARM));
  }

  private boolean inZone() {
    return open.equals(List.of(ZONE));
  }

  private boolean inObservance() {
    return open.size() == 2 && open.getFirst().equals(ZONE);
  }

  @Override
  public void startCalendar() {}

  @Override
  public void endCalendar() {}

  @Override
  public void startComponent(String name) {
    open.add(name.toUpperCase(Locale.ROOT));
    if (open.size() > DEEPEST) {
      throw new IllegalStateException("components too deep within each other");
    }
    if (inEvent() || inZone()) {
      properties.clear();
      alarms.clear();
      observances.clear();
    } else if (inAlarm() || inObservance()) {
      ofPart.clear();
    }
  }

  @Override
  public void endComponent(String name) {
    if (inEvent()) {
      if (events.size() == CalendarReader.MOST_EVENTS) {
        full = true;
        throw new IllegalStateException("more events than are taken");
      }
      if (callsOff) {
        properties.add(CANCELLED);
      }
      events.add(new WrittenEvent(List.copyOf(properties), List.copyOf(alarms)));
    } else if (inAlarm()) {
      var alarm = new WrittenEvent(List.copyOf(ofPart), List.of());
      // By an action that is none, Apple's programs write that there is no alarm.
      alarm
          .find("TRIGGER")
          .filter(_ -> alarm.value("ACTION").filter("NONE"::equalsIgnoreCase).isEmpty())
          .ifPresent(it -> alarms.add(new WrittenAlarm(it)));
    } else if (inObservance()) {
      observances.add(new WrittenEvent(List.copyOf(ofPart), List.of()));
    } else if (inZone()) {
      var written = new WrittenEvent(List.copyOf(properties), List.of());
      zones.add(new WrittenZone(written, List.copyOf(observances)));
    }
    open.removeLast();
  }

  @Override
  public void startProperty(String name) {
    property = name.toUpperCase(Locale.ROOT);
    value = "";
    parameters.clear();
  }

  @Override
  public void propertyValue(String value) {
    this.value = value;
  }

  @Override
  public void endProperty(String name) {
    callsOff |= open.isEmpty() && property.equals("METHOD") && value.equalsIgnoreCase("CANCEL");
    boolean whole = inEvent() || inZone();
    if (whole || inAlarm() || inObservance()) {
      (whole ? properties : ofPart)
          .add(new WrittenEvent.Property(property, Map.copyOf(parameters), value));
    }
  }

  @Override
  public void parameter(String name, String value) {
    parameters.put(name.toUpperCase(Locale.ROOT), value);
  }
}

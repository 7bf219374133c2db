package id.bersinar.digest;

import id.bersinar.calendar.CalendarItem;
import id.bersinar.calendar.CalendarItems;
import id.bersinar.dialogue.Lane;
import id.bersinar.people.DigestReaders;
import id.bersinar.people.People;
import id.bersinar.people.Recipient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Puts digests together, for many at once.
@Component
class Digests {

  private final List<CalendarItems> kinds;
  private final DigestReaders readers;
  private final People people;

  Digests(List<CalendarItems> kinds, DigestReaders readers, People people) {
    this.kinds = kinds;
    this.readers = readers;
    this.people = people;
  }

  /// Tells those who haven't been told yet what is left of the week, within the running
  /// transaction. Who has nothing before them hears nothing.
  ///
  /// @param monday the week's
  void bring(LocalDate monday, List<Recipient> due, Instant now) {
    var claimed = readers.claim(due.stream().map(Recipient::id).toList(), monday);
    if (claimed.isEmpty()) {
      return;
    }
    var end = due.stream().map(it -> end(monday, it)).max(Instant::compareTo).orElseThrow();
    var ahead = all(it -> it.between(claimed, now, end));
    var overdue = all(it -> it.overdue(claimed, LocalDate.ofInstant(now, due.getFirst().zone())));
    var shown = new HashMap<UUID, List<CalendarItem>>();
    var messages = new ArrayList<People.Told>();
    for (var reader : due) {
      var week =
          new Week(
              LocalDate.ofInstant(now, reader.zone()),
              reader.zone(),
              ahead.getOrDefault(reader.id(), List.of()),
              overdue.getOrDefault(reader.id(), List.of()));
      if (!week.isEmpty()) {
        shown.put(reader.id(), week.items());
        messages.add(new People.Told(reader, WeekWords.reply(week), reader.id()));
      }
    }
    readers.told(claimed, monday);
    kinds.forEach(it -> it.shown(shown));
    people.tell(Lane.REMINDER, messages);
  }

  private static Instant end(LocalDate monday, Recipient reader) {
    return monday.plusWeeks(1).atStartOfDay(reader.zone()).toInstant();
  }

  private Map<UUID, List<CalendarItem>> all(
      Function<CalendarItems, Map<UUID, List<CalendarItem>>> asked) {
    var all = new HashMap<UUID, List<CalendarItem>>();
    kinds.forEach(
        kind ->
            asked
                .apply(kind)
                .forEach(
                    (person, items) ->
                        all.computeIfAbsent(person, _ -> new ArrayList<>()).addAll(items)));
    return all;
  }
}

package id.bersinar.reminders;

import id.bersinar.people.Recipient;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Whom something with many recipients goes to, as long as it is brought to them slice by slice.
final class Audiences {

  /// The order in which they are told.
  private static final Comparator<Recipient> ORDER = Comparator.comparing(Audiences::place);

  private final Map<DueKey, List<Recipient>> known = new ConcurrentHashMap<>();

  private record DueKey(Object reminder, Object occurrence, String lead) {}

  static String place(Recipient recipient) {
    return recipient.id().toString();
  }

  /// All of them, in their order.
  List<Recipient> all(DueRow row, Supplier<List<Recipient>> look) {
    return known.computeIfAbsent(
        new DueKey(row.reminder(), row.occurrence(), row.lead()),
        _ -> look.get().stream().sorted(ORDER).toList());
  }

  /// Those who haven't been told yet.
  static List<Recipient> left(DueRow row, List<Recipient> all) {
    var told = row.toldUpTo().orElse("");
    return all.stream().filter(it -> place(it).compareTo(told) > 0).toList();
  }
}

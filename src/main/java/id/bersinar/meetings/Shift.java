package id.bersinar.meetings;

import id.bersinar.calendar.TimeReader;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// By how long a meeting moves from when it is to be: "seminggu", "2 jam".
///
/// @param length as it was said
record Shift(String length, boolean earlier) {

  /// A length of time, and what was said before it.
  record Found(String before, Shift shift) {}

  /// That at the end of these words; the longest, so that "1 jam 30 menit" isn't "30 menit".
  ///
  /// @param fillers what may still stand behind it
  static Optional<Found> behind(String words, Pattern fillers, boolean earlier) {
    var all = List.of(words.split("\\s+"));
    var found =
        IntStream.range(0, all.size())
            .mapToObj(it -> new Found(join(all.subList(0, it)), of(all, it, earlier)))
            .filter(it -> it.shift().amount().isPresent())
            .findFirst();
    return found.isPresent() || all.size() == 1 || !fillers.matcher(all.getLast()).matches()
        ? found
        : behind(join(all.subList(0, all.size() - 1)), fillers, earlier);
  }

  private static Shift of(List<String> all, int from, boolean earlier) {
    return new Shift(join(all.subList(from, all.size())), earlier);
  }

  private static String join(List<String> words) {
    return String.join(" ", words);
  }

  /// Months are as long as they are in the calendar.
  private Optional<TemporalAmount> amount() {
    return TimeReader.days(length)
        .<TemporalAmount>map(it -> it)
        .or(() -> TimeReader.length(length));
  }

  /// When what begins then begins after it has moved.
  LocalDateTime from(LocalDateTime start) {
    return amount().map(it -> earlier ? start.minus(it) : start.plus(it)).orElse(start);
  }

  /// Never prints what was said.
  @Override
  public String toString() {
    return "Shift";
  }
}

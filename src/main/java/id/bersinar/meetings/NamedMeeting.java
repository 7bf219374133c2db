package id.bersinar.meetings;

import id.bersinar.calendar.Reading;
import id.bersinar.calendar.TimeReader;
import id.bersinar.dialogue.Letters;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A meeting as a sentence names it: by words of its title, by its day or hour, or by both. "Rapat
/// RW besok" is called "RW", and is tomorrow.
///
/// @param all what was said of it, in small letters; empty where it isn't named
/// @param called what of that is no time
/// @param time when it is to be; absent where that wasn't said
record NamedMeeting(List<String> all, List<String> called, Optional<Time> time) {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d/M/yyyy");
  private static final Set<Reading.Assumption> GUESSES =
      Set.of(Reading.Assumption.HOUR, Reading.Assumption.PRAYER, Reading.Assumption.ABOUT);

  /// @param hour whether its hour was said, too, and not only assumed
  private record Moment(LocalDateTime at, boolean hour) {

    static Moment of(Reading.Understood it) {
      return new Moment(it.at(), Collections.disjoint(it.assumptions(), GUESSES));
    }
  }

  /// When a meeting is to be.
  ///
  /// @param moments that may be meant; none where the words say none
  /// @param anyDay whether only an hour was said
  private record Time(List<Moment> moments, boolean anyDay) {

    static Time of(String words, ZonedDateTime now) {
      var read = TimeReader.read(words, now);
      return new Time(
          moments(read, now.toLocalDate()).toList(),
          Stream.of(1, 2).allMatch(it -> isSaidOf(now.plusDays(it), words, now)));
    }

    /// "Jam 9" can be said of any day, "Senin jam 9" can't.
    private static boolean isSaidOf(ZonedDateTime day, String words, ZonedDateTime now) {
      return switch (TimeReader.read(DATE.format(day) + " " + words, now)) {
        case Reading.Understood _, Reading.Range _, Reading.Ask _ -> true;
        default -> false;
      };
    }

    private static Stream<Moment> moments(Reading reading, LocalDate today) {
      return switch (reading) {
        case Reading.Understood it -> Stream.of(Moment.of(it));
        case Reading.Range(var begin, _) -> Stream.of(Moment.of(begin));
        case Reading.Ask(var candidates) -> candidates.stream().flatMap(it -> moments(it, today));
        case Reading.Past(var at, boolean hourOpen) -> Stream.of(new Moment(at, !hourOpen));
        case Reading.TooFar(var at) -> Stream.of(new Moment(at, false));
        case Reading.Unsaid(var missing) when missing == Reading.Missing.HOUR ->
            Stream.of(new Moment(today.atStartOfDay(), false));
        case Reading.Unsaid _,
            Reading.Recurring _,
            Reading.Never(),
            Reading.Lead _,
            Reading.NotUnderstood(),
            Reading.NoSuchTime _ ->
            Stream.empty();
      };
    }

    /// "Jumat depan" is a day, whichever; "minggu depan" may be seven, and "sore" many an hour.
    boolean isClear() {
      return anyDay
          ? moments.stream().allMatch(Moment::hour)
          : moments.stream().map(it -> it.at().getDayOfWeek()).distinct().count() <= 1;
    }

    boolean fits(LocalDateTime start) {
      return moments.stream()
          .map(Moment::at)
          .anyMatch(
              it ->
                  anyDay
                      ? it.toLocalTime().equals(start.toLocalTime())
                      : it.toLocalDate().equals(start.toLocalDate()));
    }

    boolean isExactly(LocalDateTime start) {
      return moments.contains(new Moment(start, true));
    }
  }

  /// @param unnamed what tells no meeting from another
  static NamedMeeting of(String said, Pattern unnamed, ZonedDateTime now) {
    var words = said.strip();
    if (TimeReader.isTime(words, now)) {
      return new NamedMeeting(split(words), List.of(), Optional.of(Time.of(words, now)));
    }
    var named = split(unnamed.matcher(words).replaceAll(" "));
    return TimeReader.find(words, now)
        .map(
            it ->
                new NamedMeeting(
                    named,
                    split(unnamed.matcher(it.rest()).replaceAll(" ")),
                    Optional.of(Time.of(it.time(), now))))
        .orElseGet(() -> new NamedMeeting(named, named, Optional.empty()));
  }

  private static List<String> split(String words) {
    return SPACES.splitAsStream(words).filter(it -> !it.isEmpty()).toList();
  }

  /// Whether it is said at all which one is meant.
  boolean isNamed() {
    return !all.isEmpty();
  }

  /// Whether whatever fits is meant, where nothing else does.
  boolean isClear() {
    return time.filter(it -> !it.isClear()).isEmpty();
  }

  /// Those that may be meant. A title may have a day in it as well. Where several are on that day,
  /// the hour tells them apart.
  ///
  /// @param start when one begins, by the writer's clock
  List<Meeting> among(List<Meeting> all, Function<Meeting, LocalDateTime> start) {
    var fitting =
        all.stream()
            .filter(
                it ->
                    isIn(it.title(), this.all)
                        || (isIn(it.title(), called)
                            && time.filter(at -> at.fits(start.apply(it))).isPresent()))
            .toList();
    var exact =
        fitting.stream()
            .filter(it -> time.filter(at -> at.isExactly(start.apply(it))).isPresent())
            .toList();
    return exact.size() == 1 ? exact : fitting;
  }

  private static boolean isIn(String title, List<String> words) {
    return split(Letters.small(title)).containsAll(words);
  }

  /// Never prints what was said.
  @Override
  public String toString() {
    return "NamedMeeting";
  }
}

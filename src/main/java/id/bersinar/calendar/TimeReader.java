package id.bersinar.calendar;

import static id.bersinar.calendar.Phrase.words;

import id.bersinar.calendar.Reading.Assumption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Understands times as people type them in Indonesian. What is left open is decided for what
/// people mostly mean, and told.
public final class TimeReader {

  private static final int LONGEST = 100;
  private static final int YEARS_AHEAD = 5;
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  private static final Pattern FILLER =
      words(
          "pada|di|untuk|tolong|mohon|ya|saja|aja|waktu|(?:setiap|tiap)(?: hari| bulan)?"
              + "|(?:habis|sehabis|bada|bakda|ba da|setelah|sesudah|selepas|usai)"
              + "(?: salat| sholat| shalat| solat)?");
  private static final Pattern SOON = words("nanti");
  private static final List<String> ZONES = List.of("wib", "wita", "wit");
  private static final Pattern ZONE = words("wib|wita|wit");
  private static final Pattern NAMES_ZONE =
      Pattern.compile("(?i)(?<!\\p{L})(?:wib|wita|wit)(?!\\p{L})");
  private static final Pattern NEGATIVE = Pattern.compile("(?:^|\\s)[-\u2212]\\d");

  // For somebody who names only the day.
  private static final List<Integer> USUAL_HOURS = List.of(9 * HOUR, 16 * HOUR, 19 * HOUR);

  private final LocalDateTime now;
  private final Set<Assumption> assumptions = EnumSet.noneOf(Assumption.class);
  private boolean soon;
  private SpanWords.@Nullable Until moment;
  private @Nullable List<LocalDate> days;
  private ClockWords.@Nullable Clock clock;
  private @Nullable PartOfDay part;

  private TimeReader(LocalDateTime now) {
    this.now = now;
  }

  /// @param now by the clock on the area's wall
  /// @param zone the short name of the area's zone, such as WIB; people may add it
  public static Reading read(String typed, LocalDateTime now, String zone) {
    if (typed.length() > LONGEST || NEGATIVE.matcher(typed).find()) {
      return new Reading.NotUnderstood();
    }
    int ahead = hoursAhead(typed, zone);
    var reading = new TimeReader(now.plusHours(ahead)).read(new Phrase(typed));
    return ahead == 0 ? reading : told(reading, ahead);
  }

  /// By how many hours the zone that is named is ahead of the area's.
  private static int hoursAhead(String typed, String zone) {
    int here = ZONES.indexOf(zone.toLowerCase(Locale.ROOT));
    var named = NAMES_ZONE.matcher(typed);
    return here >= 0 && named.find()
        ? ZONES.indexOf(named.group().toLowerCase(Locale.ROOT)) - here
        : 0;
  }

  /// By the area's clock.
  private static Reading told(Reading reading, int ahead) {
    return switch (reading) {
      case Reading.Understood(var at, var assumptions) -> {
        var more = EnumSet.of(Assumption.ZONE);
        more.addAll(assumptions);
        yield new Reading.Understood(at.minusHours(ahead), more);
      }
      case Reading.Past(var at) -> new Reading.Past(at.minusHours(ahead));
      case Reading.TooFar(var at) -> new Reading.TooFar(at.minusHours(ahead));
      case Reading.NotUnderstood _, Reading.NoSuchTime _ -> reading;
    };
  }

  private Reading read(Phrase phrase) {
    while (!phrase.isAtEnd()) {
      boolean known =
          phrase.take(FILLER).isPresent() || phrase.take(ZONE).isPresent() || take(phrase);
      if (!known) {
        return new Reading.NotUnderstood();
      }
    }
    return reading();
  }

  /// Takes one piece; false where nothing known stands, or what was said already.
  private boolean take(Phrase phrase) {
    if (phrase.take(SOON).isPresent()) {
      soon = true;
      return true;
    }
    var span = SpanWords.take(phrase, now);
    if (span.isPresent()) {
      return takeSpan(span.get());
    }
    var day = DayWords.take(phrase, now.toLocalDate());
    if (day.isPresent()) {
      assumptions.addAll(day.get().assumptions());
      boolean eve = day.get().assumptions().contains(Assumption.EVE);
      return takeDays(day.get().dates())
          && (!eve || takePart(new PartOfDay.Said(PartOfDay.NIGHT, false)));
    }
    var said = PartOfDay.take(phrase);
    if (said.isPresent()) {
      return takePart(said.get());
    }
    return clock == null && takeClock(phrase);
  }

  private boolean takeSpan(SpanWords.Span span) {
    return switch (span) {
      case SpanWords.Until until -> {
        boolean first = moment == null;
        moment = until;
        yield first;
      }
      case SpanWords.UntilDay(var day) -> takeDays(List.of(day));
    };
  }

  private boolean takeDays(List<LocalDate> dates) {
    boolean first = days == null;
    days = dates;
    return first;
  }

  private boolean takePart(PartOfDay.Said said) {
    boolean first = part == null;
    part = said.part();
    return first && (!said.today() || takeDays(List.of(now.toLocalDate())));
  }

  private boolean takeClock(Phrase phrase) {
    var prayer = ClockWords.takePrayer(phrase);
    if (prayer.isPresent()) {
      assumptions.add(Assumption.HOUR);
    }
    var said = prayer.or(() -> ClockWords.take(phrase));
    if (said.isEmpty() && days != null) {
      said = ClockWords.takeBare(phrase);
    }
    clock = said.orElse(null);
    return clock != null;
  }

  private Reading reading() {
    boolean timeSaid = days != null || clock != null || part != null;
    if (moment != null) {
      return timeSaid ? new Reading.NotUnderstood() : checked(moment.at(), now);
    }
    if (!timeSaid && !soon) {
      return new Reading.NotUnderstood();
    }
    var dates = dates();
    var minutes = minutes();
    if (dates.isEmpty() || minutes.isEmpty()) {
      return new Reading.NoSuchTime();
    }
    for (var date : dates) {
      for (int minute : minutes) {
        if (date.atStartOfDay().plusMinutes(minute).isAfter(now)) {
          return chosen(date, minute);
        }
      }
    }
    // Nobody has named the hour that is over.
    boolean named = clock != null || part != null || dates.getFirst().isBefore(now.toLocalDate());
    return named
        ? new Reading.Past(dates.getFirst().atStartOfDay().plusMinutes(minutes.getLast()))
        : new Reading.NotUnderstood();
  }

  private List<LocalDate> dates() {
    var today = now.toLocalDate();
    if (days != null) {
      return days;
    }
    return soon ? List.of(today) : List.of(today, today.plusDays(1));
  }

  /// The times of the day that can be meant, in minutes from its beginning, the likeliest first.
  private List<Integer> minutes() {
    if (clock == null) {
      return part == null ? USUAL_HOURS : List.of(part.usualHour() * HOUR);
    }
    int minute = clock.minute();
    return minute < HOUR && clock.hour() >= 0
        ? hours(clock).mapToObj(hour -> hour * HOUR + minute).toList()
        : List.of();
  }

  private IntStream hours(ClockWords.Clock clock) {
    int said = clock.hour();
    if (part != null) {
      return part.hour(said).stream();
    }
    if (said > 24 || (said == 24 && clock.minute() > 0)) {
      return IntStream.empty();
    }
    if (!clock.vague() || said == 0 || said >= 12) {
      return IntStream.of(said);
    }
    // Nobody wants to be reminded at two in the night without saying so.
    return said <= 5 ? IntStream.of(said + 12) : IntStream.of(said, said + 12);
  }

  private Reading chosen(LocalDate date, int minute) {
    if (clock == null) {
      assumptions.add(Assumption.HOUR);
    } else if (part == null && minute >= (clock.hour() + 12) * HOUR) {
      assumptions.add(Assumption.LATER_HALF);
    }
    if (minute >= DAY) {
      assumptions.add(Assumption.AFTER_MIDNIGHT);
    }
    return checked(date.atStartOfDay().plusMinutes(minute), now, assumptions);
  }

  /// A time that needs no reading, checked against now.
  public static Reading checked(LocalDateTime at, LocalDateTime now) {
    return checked(at, now, Set.of());
  }

  private static Reading checked(LocalDateTime at, LocalDateTime now, Set<Assumption> assumptions) {
    if (!at.isAfter(now)) {
      return new Reading.Past(at);
    }
    return at.isAfter(now.plusYears(YEARS_AHEAD))
        ? new Reading.TooFar(at)
        : new Reading.Understood(at, assumptions);
  }
}

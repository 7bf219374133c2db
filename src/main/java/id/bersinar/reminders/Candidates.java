package id.bersinar.reminders;

import id.bersinar.calendar.Reading;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Text;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a typed time can mean, asked back with a button each.
///
/// @param word what is said of them
/// @param all the likeliest first
record Candidates(Word word, List<Candidate> all) {

  private static final int MOST = 6;
  private static final String BETWEEN = "|";
  private static final String PLACE = "#";

  /// What is said of the candidates.
  enum Word {
    /// It can mean several things.
    WHICH,
    /// It means one thing, unless it was meant otherwise.
    THIS_ONE
  }

  /// @param hourOpen whether only its day was said, and the hour is a usual one
  record Candidate(When when, boolean hourOpen) {

    private static final String DAY = "day ";

    private static Candidate of(Reading reading) {
      return switch (reading) {
        case Reading.Recurring it -> new Candidate(When.of(it), isOpen(it.first()));
        case Reading.Range(var begin, _) -> of(begin);
        case Reading.Understood it -> new Candidate(When.once(it.at()), isOpen(it));
        default -> throw new IllegalArgumentException("no candidate");
      };
    }

    String written() {
      return (hourOpen ? DAY : "") + when.written();
    }

    static Optional<Candidate> read(String written) {
      boolean open = written.startsWith(DAY);
      return When.read(open ? written.substring(DAY.length()) : written)
          .map(it -> new Candidate(it, open));
    }

    private Text label(ZoneId zone) {
      Object moment = hourOpen ? when.at().toLocalDate() : when.at().atZone(zone);
      return when.repetition()
          .<Text>map(
              it ->
                  Text.of("reminders.time.repeats")
                      .with("recurrence", SeriesWords.of(it.from(when.at())))
                      .with("moment", moment))
          .orElseGet(() -> Text.of("reminders.time.candidate").with("moment", moment));
    }
  }

  static Candidates of(List<Reading> readings) {
    var all = readings.stream().map(Candidate::of).distinct().toList();
    return new Candidates(all.size() > 1 ? Word.WHICH : Word.THIS_ONE, all);
  }

  private static boolean isOpen(Reading.Understood it) {
    return it.assumptions().contains(Reading.Assumption.HOUR);
  }

  List<Button> buttons(String prefix, ZoneId zone) {
    return IntStream.range(0, Math.min(MOST, all.size()))
        .<Button>mapToObj(it -> Button.answer(all.get(it).label(zone), prefix + name(it)))
        .toList();
  }

  /// A rule is too long for a button. With its time, what has been tapped can be no other.
  private String name(int place) {
    return all.get(place).when().at() + PLACE + place;
  }

  /// The one whose button was tapped.
  Optional<Candidate> named(String tapped) {
    return IntStream.range(0, all.size())
        .filter(it -> name(it).equals(tapped))
        .mapToObj(all::get)
        .findFirst();
  }

  Text text() {
    return Text.of("reminders.time.", word);
  }

  /// As the question remembers them.
  String written() {
    return Stream.concat(Stream.of(word.name()), all.stream().map(Candidate::written))
        .collect(Collectors.joining(BETWEEN));
  }

  static Optional<Candidates> read(String written) {
    var parts = List.of(written.split("\\" + BETWEEN));
    return Arrays.stream(Word.values())
        .filter(it -> it.name().equals(parts.getFirst()))
        .findFirst()
        .map(
            word ->
                new Candidates(
                    word,
                    parts.stream().skip(1).flatMap(it -> Candidate.read(it).stream()).toList()));
  }
}

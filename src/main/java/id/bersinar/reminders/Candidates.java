package id.bersinar.reminders;

import id.bersinar.calendar.Reading;
import id.bersinar.calendar.Rule;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Text;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a typed time can mean, asked back with a button each.
///
/// @param word what is said of them
/// @param all the likeliest first
record Candidates(Word word, List<Candidate> all) {

  private static final int MOST = 6;
  private static final String BETWEEN = "|";

  /// What is said of the candidates.
  enum Word {
    /// It can mean several things.
    WHICH,
    /// It means one thing, unless it was meant otherwise.
    THIS_ONE,
    /// It comes again in a way that no reminder can; this is its first time.
    NO_RULE
  }

  /// @param hourOpen whether only its day was said, and the hour is a usual one
  record Candidate(When when, boolean hourOpen) {

    private static final String DAY = "day ";

    private static Candidate of(Reading reading) {
      return switch (reading) {
        case Reading.Recurring(var rule, var except, var first) ->
            new Candidate(
                new When(
                    first.at(), except.isPresent() ? Optional.empty() : held(rule, first.at())),
                isOpen(first));
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
      return when.recurrence()
          .<Text>map(
              it ->
                  Text.of("reminders.time.repeats")
                      .with("recurrence", it.label())
                      .with("moment", moment))
          .orElseGet(() -> Text.of("reminders.time.candidate").with("moment", moment));
    }
  }

  static Candidates of(List<Reading> readings) {
    var all = readings.stream().map(Candidate::of).toList();
    boolean again = readings.stream().allMatch(Reading.Recurring.class::isInstance);
    var held = all.stream().filter(it -> it.when().recurrence().isPresent()).toList();
    var word = again && held.isEmpty() ? Word.NO_RULE : all.size() > 1 ? Word.WHICH : Word.THIS_ONE;
    return again && held.size() == 1 && all.size() > 1
        ? new Candidates(Word.THIS_ONE, held)
        : new Candidates(word, held.isEmpty() ? all : held);
  }

  private static boolean isOpen(Reading.Understood it) {
    return it.assumptions().contains(Reading.Assumption.HOUR);
  }

  /// The recurrence that comes to the same as the rule, if there is one.
  static Optional<Recurrence> held(Rule rule, LocalDateTime first) {
    if (rule.every() != 1 || rule.place() != 0 || rule.isLimited()) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (rule.unit()) {
          case ChronoUnit.DAYS -> rule.weekdays().isEmpty() ? Recurrence.DAILY : null;
          case ChronoUnit.WEEKS -> rule.weekdays().size() == 1 ? Recurrence.WEEKLY : null;
          // On the 31st it comes on the last day of shorter months.
          case ChronoUnit.MONTHS ->
              rule.monthDays().equals(List.of(first.getDayOfMonth()))
                      || (rule.monthDays().equals(List.of(-1)) && first.getDayOfMonth() == 31)
                  ? Recurrence.MONTHLY
                  : null;
          default -> null;
        });
  }

  List<Button> buttons(String prefix, ZoneId zone) {
    return all.stream()
        .limit(MOST)
        .<Button>map(it -> Button.answer(it.label(zone), prefix + it.written()))
        .toList();
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

package id.bersinar.calendar;

import id.bersinar.calendar.Lexer.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Days of the week that may only be a part of a name in a sentence: "Pasar Minggu", "Pak Jumat".
///
/// @param others those that can be no such name
/// @param places whether all of them are places; otherwise whoever is spoken to may stand there
record NamedDays(Sentence sentence, List<Placed> others, boolean places) {

  private static final Pattern PLACE = Pattern.compile("(?i)\\b(?:pasar|psr)\\s+$");
  private static final Pattern PERSON =
      Pattern.compile("(?i)\\b(?:pak|bapak|bu|ibu|bang|mas|mbak|om|haji)\\s+$");
  private static final Set<String> DAYS =
      Set.of("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "ahad", "minggu");

  /// After a day that is meant as one.
  private static final Set<String> GOING_ON = Set.of("depan", "ini", "atau", "dan", "sampai");

  /// Those of a sentence; absent where there are none.
  static Optional<NamedDays> in(Sentence sentence) {
    var words = sentence.words();
    var named =
        words.stream()
            .filter(it -> isDay(it) && !goesOn(words, it))
            .filter(it -> follows(sentence, it, PLACE) || follows(sentence, it, PERSON))
            .toList();
    var others = new ArrayList<>(words);
    others.removeAll(named);
    return Optional.of(named)
        .filter(it -> !it.isEmpty())
        .map(
            all ->
                new NamedDays(
                    sentence,
                    List.copyOf(others),
                    all.stream().allMatch(it -> follows(sentence, it, PLACE))));
  }

  private static boolean isDay(Placed placed) {
    return placed.token() instanceof Token.Word(var word) && DAYS.contains(word);
  }

  private static boolean goesOn(List<Placed> words, Placed day) {
    int next = words.indexOf(day) + 1;
    return next < words.size()
        && (words.get(next).token() instanceof Token.Dash
            || (words.get(next).token() instanceof Token.Word(var word)
                && GOING_ON.contains(word)));
  }

  private static boolean follows(Sentence sentence, Placed day, Pattern before) {
    return before.matcher(sentence.text().substring(0, day.from())).find();
  }

  /// The time of the sentence: without them, where it says another day, and asked where it may be
  /// that day or not.
  ///
  /// @param said with them
  Optional<Found> time(Optional<Found> said) {
    var other = new Sentence(sentence.text(), others, sentence.now()).time();
    if (other.isEmpty()) {
      return said.filter(_ -> !places);
    }
    boolean dated = sentence.namesDay(other.get().time());
    if (dated == places) {
      return dated ? other : said;
    }
    var either =
        Stream.concat(other.stream(), said.stream())
            .flatMap(it -> Moments.candidates(it.reading()).stream())
            .distinct()
            .toList();
    return either.isEmpty()
        ? said
        : other.map(it -> new Found(new Reading.Ask(either), it.time(), it.rest()));
  }
}

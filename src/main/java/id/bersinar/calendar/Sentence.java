package id.bersinar.calendar;

import id.bersinar.calendar.Lexer.Placed;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A sentence with a time in it: "ingatkan saya besok jam 9 rapat RW".
record Sentence(String text, List<Placed> words, ZonedDateTime now) {

  /// In tokens; more than the longest time has.
  private static final int LONGEST_TIME = 14;

  /// No part of an hour.
  private static final Pattern COLON = Pattern.compile(":(?=\\s)");

  Sentence {
    words = EventNames.without(text, words);
  }

  /// The time, where there is one. Hours of lead times are none of it. What stands behind a colon
  /// after it is the message: "besok jam 7: apel pagi".
  Optional<Found> time() {
    var said = said();
    return NamedDays.in(this).map(it -> it.time(said)).orElse(said);
  }

  private Optional<Found> said() {
    var found = beforeColon().or(this::anywhere);
    var others = words.stream().filter(it -> !DayWords.isFeast(it.token())).toList();
    if (others.size() == words.size() || found.filter(it -> isDated(it.reading())).isPresent()) {
      return found;
    }
    // "rapat persiapan Natal besok jam 9", but not "rapat Lebaran jam 9"
    return new Sentence(text, others, now)
        .time()
        .filter(it -> found.isEmpty() || !isUnsaid(found.get()) || namesDay(it.time()))
        .or(() -> found);
  }

  private static boolean isDated(Reading reading) {
    return !(reading instanceof Reading.NoSuchTime || reading instanceof Reading.Unsaid);
  }

  private static boolean isUnsaid(Found found) {
    return found.reading() instanceof Reading.Unsaid;
  }

  boolean namesDay(String time) {
    var tokens = new Tokens(TimeReader.tokens(TimeReader.cut(time)));
    return tokens.has("tiap") || Phrase.take(tokens, now.toLocalDateTime(), false).isOfDay();
  }

  private Optional<Found> beforeColon() {
    var colon = COLON.matcher(text);
    if (!colon.find()) {
      return Optional.empty();
    }
    var before = words.stream().filter(it -> it.until() <= colon.start()).toList();
    var behind = words.stream().filter(it -> it.from() >= colon.end()).toList();
    return hasHour(behind) && !hasHour(before)
        ? Optional.empty()
        : new Sentence(text, before, now).anywhere().map(it -> halved(it, behind));
  }

  /// Which half of the day is meant, the message may say: "besok jam 7: apel pagi".
  private Found halved(Found found, List<Placed> message) {
    return message.stream()
        .filter(_ -> found.reading() instanceof Reading.Ask)
        .filter(it -> new Piece(List.of(it)).isPartOfDay())
        .map(it -> TimeReader.read(found.time() + " " + it.surface(), now))
        .filter(it -> it instanceof Reading.Understood || it instanceof Reading.Recurring)
        .findFirst()
        .map(it -> new Found(it, found.time(), found.rest()))
        .orElse(found);
  }

  private static boolean hasHour(List<Placed> words) {
    return words.stream()
        .anyMatch(it -> it.token() instanceof Token.Written || isWord(it, "jam", "pukul"));
  }

  private Optional<Found> anywhere() {
    var lead = leadPiece();
    var pieces = pieces(it -> lead.filter(it::meets).isEmpty());
    var longest = pieces.stream().max(Comparator.comparingInt(it -> it.words().size()));
    if (saysMore(pieces)) {
      return Optional.empty();
    }
    // "besok rapat RW jam 9" says its time in two pieces.
    return found(pieces)
        .or(() -> longest.filter(it -> standsApart(it, pieces)).map(List::of).flatMap(this::found));
  }

  /// Not so in "tiap hari jam 7 pagi dan jam 7 malam", which is two times.
  private boolean standsApart(Piece piece, List<Piece> all) {
    return all.stream()
        .filter(it -> it != piece)
        .allMatch(
            it ->
                words.stream()
                    .filter(w -> w.from() >= Math.min(piece.until(), it.until()))
                    .filter(w -> w.until() <= Math.max(piece.from(), it.from()))
                    .anyMatch(w -> !isWord(w, "dan", "atau")));
  }

  /// Whether a time stands at its head. A part of the day by itself may say more of what is named
  /// before it: "petugas malam".
  boolean begins() {
    return lengths(words)
        .map(it -> new Piece(words.subList(0, it)))
        .filter(
            it ->
                !it.isPartOfDay()
                    && !EventNames.QUOTED.matcher(text.substring(0, it.from())).find())
        .anyMatch(it -> isTime(it) || reading(it.words()) instanceof Reading.Lead);
  }

  /// The lead times, where there are any.
  Optional<Found> leads() {
    return leadPiece().map(List::of).flatMap(this::found);
  }

  /// As many lead times as stand side by side, with their hours and without other words.
  private Optional<Piece> leadPiece() {
    return lengths(words)
        .flatMap(it -> pieces(words, it))
        .filter(Sentence::endsInLead)
        .filter(it -> reading(it.words()) instanceof Reading.Lead)
        .max(Comparator.comparing(this::leadTimes).thenComparing(it -> it.words().size()));
  }

  /// What the event is called belongs to the other words.
  private static boolean endsInLead(Piece piece) {
    var last = piece.words().getLast().token();
    return !(last instanceof Token.Word(var word))
        || word.equals("sebelum")
        || word.equals("harih")
        || PartOfDay.isNext(new Tokens(List.of(last)), 0);
  }

  /// Lead times count for more than hours of them.
  private long leadTimes(Piece piece) {
    return reading(piece.words()) instanceof Reading.Lead(var times)
        ? LONGEST_TIME * (long) times.size()
            + times.stream().filter(it -> it.hour().isPresent()).count()
        : 0;
  }

  /// The longest time that stands in it, with the longest before and after it.
  private List<Piece> pieces(Predicate<Piece> allowed) {
    var longest = longest(words, allowed.and(this::isTime));
    if (longest.isEmpty()) {
      return List.of();
    }
    var piece = longest.get();
    Predicate<Piece> other = it -> isTime(it) || (piece.repeats() && it.limits(now));
    var before = words.stream().filter(it -> it.until() <= piece.from()).toList();
    var after = words.stream().filter(it -> it.from() >= piece.until()).toList();
    return Stream.of(
            longest(before, allowed.and(other)), longest, longest(after, allowed.and(other)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Piece> longest(List<Placed> rest, Predicate<Piece> allowed) {
    return lengths(rest).flatMap(it -> pieces(rest, it)).filter(allowed).findFirst();
  }

  private static Stream<Integer> lengths(List<Placed> rest) {
    return IntStream.iterate(Math.min(LONGEST_TIME, rest.size()), it -> it > 0, it -> it - 1)
        .boxed();
  }

  private static Stream<Piece> pieces(List<Placed> rest, int length) {
    return IntStream.rangeClosed(0, rest.size() - length)
        .mapToObj(from -> new Piece(rest.subList(from, from + length)));
  }

  private boolean isTime(Piece piece) {
    // "08123456" and "RT 03/04" are none.
    boolean onlyNumbers =
        piece.words().stream()
            .allMatch(it -> it.token() instanceof Token.Number || it.token() instanceof Token.Dash);
    return !onlyNumbers
        && !EventNames.count(piece.words(), words)
        && !(reading(piece.words()) instanceof Reading.NotUnderstood)
        // They say nothing until the event's own time is known.
        && !(reading(piece.words()) instanceof Reading.Lead);
  }

  private Reading reading(List<Placed> words) {
    return TimeReader.read(TimeReader.tokens(words), now);
  }

  private Optional<Found> found(List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    var reading = reading(pieces.stream().flatMap(it -> it.words().stream()).toList());
    if (pieces.size() > 1 && contradicts(reading)) {
      return eachOf(pieces);
    }
    var time =
        pieces.stream()
            .map(it -> text.substring(it.from(), it.until()))
            .collect(Collectors.joining(" "));
    return Optional.of(reading)
        .filter(it -> !(it instanceof Reading.NotUnderstood))
        .map(it -> new Found(it, time, rest(pieces)));
  }

  /// "tiap Jumat jam 7 bahas acara tanggal 5" is hardly each Friday that is a fifth.
  private static boolean contradicts(Reading reading) {
    return reading instanceof Reading.NoSuchTime
        || reading instanceof Reading.Never
        || Moments.candidates(reading).stream()
            .anyMatch(
                it ->
                    it instanceof Reading.Recurring again
                        && !again.rule().weekdays().isEmpty()
                        && !again.rule().monthDays().isEmpty());
  }

  /// "besok jam 9 bahas acara Jumat": which of them is asked; what the event is about stays.
  private Optional<Found> eachOf(List<Piece> pieces) {
    var each =
        pieces.stream().flatMap(it -> Moments.candidates(reading(it.words())).stream()).toList();
    var longest = pieces.stream().max(Comparator.comparingInt(it -> it.words().size()));
    return longest
        .map(List::of)
        .flatMap(this::found)
        .map(it -> each.isEmpty() ? it : new Found(new Reading.Ask(each), it.time(), it.rest()));
  }

  /// Whether words of time that weren't understood stand at one of them, such as another place in
  /// the month or a second repetition: what is left would mean something else.
  private boolean saysMore(List<Piece> pieces) {
    return repeatsOtherwise(pieces)
        || pieces.stream()
            .anyMatch(
                it -> {
                  var before = words.stream().filter(w -> w.until() <= it.from()).toList();
                  var after =
                      words.stream()
                          .filter(w -> w.from() >= it.until())
                          .dropWhile(w -> isWord(w, "dan", "atau"))
                          .toList();
                  return it.leavesTime(before, after);
                });
  }

  /// "tiap tanggal merah jam 8"
  private boolean repeatsOtherwise(List<Piece> pieces) {
    var others =
        words.stream()
            .filter(it -> pieces.stream().noneMatch(p -> p.words().contains(it)))
            .toList();
    return IntStream.range(0, others.size() - 1)
        .anyMatch(
            it ->
                isWord(others.get(it), "tiap")
                    && isWord(
                        others.get(it + 1), "tanggal", "hari", "harilibur", "minggu", "bulan"));
  }

  static boolean isWord(Placed placed, String... words) {
    return placed.token() instanceof Token.Word(var word) && List.of(words).contains(word);
  }

  /// A part of the day that stands by itself tells the half, and is the event's: "apel pagi".
  private String rest(List<Piece> all) {
    var pieces = all.stream().filter(it -> all.size() == 1 || !it.isPartOfDay()).toList();
    var starts = Stream.concat(Stream.of(0), pieces.stream().map(Piece::until)).toList();
    var ends = Stream.concat(pieces.stream().map(Piece::from), Stream.of(text.length())).toList();
    var rest =
        IntStream.range(0, starts.size())
            .mapToObj(it -> WordTable.bare(text.substring(starts.get(it), ends.get(it))))
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(" "));
    return EventNames.QUOTED.matcher(rest).matches() ? rest.substring(1, rest.length() - 1) : rest;
  }
}

package id.bersinar.calendar;

import id.bersinar.calendar.Lexer.Placed;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A sentence with a time in it: "ingatkan saya besok jam 9 rapat RW".
record Sentence(String text, List<Placed> words, ZonedDateTime now) {

  /// In tokens; more than the longest time has.
  private static final int LONGEST_TIME = 14;

  /// Before a number that is no time.
  private static final Set<String> NAMED =
      Set.of("rt", "rw", "no", "nomor", "jl", "jalan", "gang", "gg", "blok", "rp", "lantai", "pos");

  /// Of what kind something is, where "tiap" says how often it comes.
  private static final Set<String> KINDS =
      Set.of("harian", "mingguan", "bulanan", "tahunan", "daily", "weekly", "monthly", "yearly");

  Sentence {
    words = withoutKinds(words);
  }

  /// "laporan bulanan tiap akhir bulan" says its time once.
  private static List<Placed> withoutKinds(List<Placed> words) {
    boolean often =
        words.stream().anyMatch(it -> isWord(it, "tiap") && !KINDS.contains(it.surface()));
    return often ? words.stream().filter(it -> !KINDS.contains(it.surface())).toList() : words;
  }

  /// Some of its words, side by side.
  private record Piece(List<Placed> words) {

    int from() {
      return words.getFirst().from();
    }

    int until() {
      return words.getLast().until();
    }

    boolean meets(Piece other) {
      return from() < other.until() && other.from() < until();
    }
  }

  /// The time, where there is one. Hours of lead times are none of it.
  Optional<Found> time() {
    var lead = leadPiece();
    var pieces = pieces(it -> lead.filter(it::meets).isEmpty());
    var longest = pieces.stream().max(Comparator.comparingInt(it -> it.words().size()));
    if (saysMore(pieces)) {
      return Optional.empty();
    }
    // "besok rapat RW jam 9" says its time in two pieces.
    return found(pieces).or(() -> longest.map(List::of).flatMap(this::found));
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
    var longest = longest(words, allowed);
    if (longest.isEmpty()) {
      return List.of();
    }
    var piece = longest.get();
    var before = longest(words.stream().filter(it -> it.until() <= piece.from()).toList(), allowed);
    var after = longest(words.stream().filter(it -> it.from() >= piece.until()).toList(), allowed);
    return Stream.of(before, longest, after).flatMap(Optional::stream).toList();
  }

  private Optional<Piece> longest(List<Placed> rest, Predicate<Piece> allowed) {
    return lengths(rest)
        .flatMap(it -> pieces(rest, it))
        .filter(allowed)
        .filter(this::isTime)
        .findFirst();
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
    var first = piece.words().getFirst().token();
    boolean counts =
        !(first instanceof Token.Word)
            && words.stream()
                .filter(it -> it.until() <= piece.from())
                .reduce((_, last) -> last)
                .filter(it -> NAMED.contains(it.surface()))
                .isPresent();
    return !onlyNumbers
        && !counts
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
    var time =
        pieces.stream()
            .map(it -> text.substring(it.from(), it.until()))
            .collect(Collectors.joining(" "));
    return Optional.of(reading)
        .filter(it -> !(it instanceof Reading.NotUnderstood))
        .map(it -> new Found(it, time, rest(pieces)));
  }

  /// Whether words of time that weren't understood stand at one of them, such as another place in
  /// the month or a second repetition: what is left would mean something else.
  private boolean saysMore(List<Piece> pieces) {
    return pieces.stream()
        .anyMatch(
            it -> {
              var before = words.stream().filter(w -> w.until() <= it.from()).toList();
              var after =
                  words.stream()
                      .filter(w -> w.from() >= it.until())
                      .dropWhile(w -> isWord(w, "dan"))
                      .toList();
              return (!before.isEmpty() && isWord(before.getLast(), "tiap", "kecuali"))
                  || (!after.isEmpty()
                      && (isWord(after.getFirst(), "tiap", "kecuali", "sebanyak", "sekali")
                          || MonthParts.isPlace(after.getFirst().token())));
            });
  }

  private static boolean isWord(Placed placed, String... words) {
    return placed.token() instanceof Token.Word(var word) && List.of(words).contains(word);
  }

  private String rest(List<Piece> pieces) {
    var starts = Stream.concat(Stream.of(0), pieces.stream().map(Piece::until)).toList();
    var ends = Stream.concat(pieces.stream().map(Piece::from), Stream.of(text.length())).toList();
    return IntStream.range(0, starts.size())
        .mapToObj(it -> WordTable.bare(text.substring(starts.get(it), ends.get(it))))
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" "));
  }
}

package id.bersinar.calendar;

import id.bersinar.calendar.Lexer.Placed;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What an event is called, where that sounds like a time.
final class EventNames {

  /// rapat "Apel Pagi"
  static final Pattern QUOTED = Pattern.compile("\"[^\"]+\"|“[^”]+”|«[^»]+»");

  /// "di SD 01" is a school, though "sd" may be "sampai dengan".
  private static final Pattern SCHOOL =
      Pattern.compile("(?i)\\b(?:di|ke|siswa|murid|guru|anak)\\s+(?:sd|smp)\\b(?:\\s*n?\\s*\\d+)?");

  /// "jemput anak pulang kerja" says what is to be done.
  private static final Pattern FETCHED =
      Pattern.compile("(?i)\\b(?:jemput|antar|tunggu)\\s+(?:\\p{L}+\\s+){1,3}?pulang\\s+\\p{L}+");

  /// Of what kind something is, where "tiap" says how often it comes.
  private static final Set<String> KINDS =
      Set.of("harian", "mingguan", "bulanan", "tahunan", "daily", "weekly", "monthly", "yearly");

  /// Before a number that is no time.
  private static final Set<String> NUMBERED =
      Set.of("rt", "rw", "no", "nomor", "jl", "jalan", "gang", "gg", "blok", "rp", "lantai", "pos");

  private EventNames() {}

  /// Whether a number at one end of these words belongs to the one beside it: "RT 03/04", "jam
  /// sepuluh dua puluh orang".
  ///
  /// @param all among which they stand
  static boolean count(List<Placed> words, List<Placed> all) {
    int from = all.indexOf(words.getFirst());
    int until = all.indexOf(words.getLast()) + 1;
    boolean numbered =
        !(words.getFirst().token() instanceof Token.Word)
            && from > 0
            && NUMBERED.contains(all.get(from - 1).surface());
    boolean counted =
        words.size() > 1
            && words.subList(words.size() - 2, words.size()).stream()
                .allMatch(it -> it.token() instanceof Token.Number)
            && until < all.size()
            && all.get(until).token().equals(new Token.Word("counted"));
    return numbered || counted;
  }

  /// The words without such names.
  static List<Placed> without(String text, List<Placed> words) {
    var names =
        Stream.of(QUOTED, SCHOOL, FETCHED).flatMap(it -> it.matcher(text).results()).toList();
    return withoutKinds(
        words.stream()
            .filter(
                it ->
                    names.stream().noneMatch(n -> n.start() <= it.from() && it.until() <= n.end()))
            .toList());
  }

  /// "laporan bulanan tiap akhir bulan" says its time once.
  private static List<Placed> withoutKinds(List<Placed> words) {
    boolean often =
        words.stream()
            .filter(it -> !KINDS.contains(it.surface()))
            .anyMatch(it -> it.token().equals(new Token.Word("tiap")));
    return often ? words.stream().filter(it -> !KINDS.contains(it.surface())).toList() : words;
  }
}

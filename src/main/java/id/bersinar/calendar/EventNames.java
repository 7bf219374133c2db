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

  /// Of what kind something is, where "tiap" says how often it comes.
  private static final Set<String> KINDS =
      Set.of("harian", "mingguan", "bulanan", "tahunan", "daily", "weekly", "monthly", "yearly");

  private EventNames() {}

  /// The words without such names.
  static List<Placed> without(String text, List<Placed> words) {
    var names = Stream.of(QUOTED, SCHOOL).flatMap(it -> it.matcher(text).results()).toList();
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

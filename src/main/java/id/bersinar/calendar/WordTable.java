package id.bersinar.calendar;

import id.bersinar.calendar.Lexer.Placed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which plain words stand for what people write: `calendar/words.txt`.
final class WordTable {

  private static final String LEFT_OUT = "~";
  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  private static final Set<String> MEANT =
      Set.of("di", "untuk", "utk", "bwt", "bagi", "kepada", "kpd", "for");
  private static final Map<String, List<Token>> PLAIN = read();
  private static final Slips SLIPS = slips();
  private static final int LONGEST =
      PLAIN.keySet().stream().mapToInt(it -> it.split(" ").length).max().orElseThrow();

  private WordTable() {}

  /// The same in plain words.
  static List<Placed> plain(List<Placed> said) {
    var plain = new ArrayList<Placed>();
    int at = 0;
    while (at < said.size()) {
      int length = Math.min(LONGEST, said.size() - at);
      while (length > 1 && !PLAIN.containsKey(key(said.subList(at, at + length)))) {
        length--;
      }
      var words = said.subList(at, at + length);
      var from = words.getFirst();
      var tokens = PLAIN.getOrDefault(key(words), List.of(from.token()));
      for (var token : tokens) {
        plain.add(new Placed(token, from.surface(), from.from(), words.getLast().until()));
      }
      at += length;
    }
    return added(plain);
  }

  /// What may be meant where words are written with slips; none where all are known.
  static List<List<Placed>> mended(List<Placed> said) {
    return SLIPS.mended(said);
  }

  /// The text without the words at both ends that are left out anyway, such as "tolong ingatkan".
  static String bare(String text) {
    var words = Lexer.cut(text);
    int first = 0;
    int last = words.size();
    // "di balai RW" says where, and "untuk Pemda" for whom.
    while (first < last
        && !MEANT.contains(words.get(first).surface())
        && leftOut(words.subList(first, last)) > 0) {
      first += leftOut(words.subList(first, last));
    }
    // Neither is what stands after them: "untuk saya".
    for (int more = leftOutLast(words.subList(first, last)); more > 0; ) {
      last -= more;
      more = leftOutLast(words.subList(first, last));
    }
    if (first == last) {
      return "";
    }
    int from = first == 0 ? 0 : words.get(first).from();
    int until = last == words.size() ? text.length() : words.get(last - 1).until();
    return text.substring(from, until).replaceAll("^[\\s,.:;-]+|[\\s,:;-]+$", "");
  }

  /// How many at the end are.
  private static int leftOutLast(List<Placed> words) {
    int length = Math.min(LONGEST, words.size());
    while (length > 0 && leftOut(words.subList(words.size() - length, words.size())) < length) {
      length--;
    }
    int before = words.size() - length - 1;
    return before >= 0 && MEANT.contains(words.get(before).surface()) ? 0 : length;
  }

  /// How many words at the beginning are left out anyway.
  private static int leftOut(List<Placed> words) {
    int length = Math.min(LONGEST, words.size());
    while (length > 0 && !List.of().equals(PLAIN.get(key(words.subList(0, length))))) {
      length--;
    }
    return length;
  }

  /// "dua puluh lima" is one number.
  private static List<Placed> added(List<Placed> tokens) {
    var added = new ArrayList<Placed>();
    for (var placed : tokens) {
      if (placed.token() instanceof Token.Number(int ones, int digits)
          && digits == 0
          && !added.isEmpty()
          && added.getLast()
              instanceof Placed(Token.Number(int tens, int none), var surface, int from, _)
          && none == 0
          && goesOn(tens, ones)) {
        added.removeLast();
        // "nol lima" is 05.
        var sum = new Token.Number(tens + ones, tens == 0 ? 2 : 0);
        added.add(new Placed(sum, surface, from, placed.until()));
      } else {
        added.add(placed);
      }
    }
    return added;
  }

  /// In halves, as numbers are kept: after "dua puluh" may come "lima", after "seratus" "sepuluh",
  /// and after "nol" a figure, as on a clock.
  private static boolean goesOn(int before, int next) {
    return before >= 2 * HUNDRED
        ? next > 0 && next < 2 * HUNDRED
        : next < 2 * TEN && (before == 0 || (before >= 4 * TEN && before % (2 * TEN) == 0));
  }

  private static String key(List<Placed> words) {
    return words.stream().map(Placed::surface).collect(Collectors.joining(" "));
  }

  /// All on either side of the table is known; what is left out may be said as any other word.
  private static Slips slips() {
    var meant =
        PLAIN.entrySet().stream().filter(it -> !it.getValue().isEmpty()).map(Map.Entry::getKey);
    var plain =
        PLAIN.values().stream()
            .flatMap(List::stream)
            .flatMap(it -> it instanceof Token.Word(var word) ? Stream.of(word) : Stream.of());
    var words = Stream.concat(words(meant), plain).collect(Collectors.toSet());
    var known = words(PLAIN.keySet().stream()).collect(Collectors.toSet());
    known.addAll(words);
    return new Slips(known, words);
  }

  private static Stream<String> words(Stream<String> keys) {
    return keys.flatMap(it -> Stream.of(it.split(" ")));
  }

  private static Map<String, List<Token>> read() {
    try (var file =
        Objects.requireNonNull(WordTable.class.getResourceAsStream("/calendar/words.txt"))) {
      var words = new HashMap<String, List<Token>>();
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(line, words));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String line, Map<String, List<Token>> words) {
    var sides = line.split("=", 2);
    var plain = sides[0].strip();
    var tokens =
        plain.equals(LEFT_OUT)
            ? List.<Token>of()
            : Lexer.cut(plain).stream().map(it -> spoken(it.token())).toList();
    for (var written : sides[1].split(",")) {
      words.put(key(Lexer.cut(written)), tokens);
    }
  }

  private static Token spoken(Token token) {
    return token instanceof Token.Number(int halves, _) ? new Token.Number(halves, 0) : token;
  }
}

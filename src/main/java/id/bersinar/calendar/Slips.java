package id.bersinar.calendar;

import id.bersinar.calendar.Lexer.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/// What thumbs do to words of time: a letter too much, too few, wrong or swapped, or no space
/// between two words.
///
/// @param known words that are no slips
/// @param words those of them that a slip may be of
record Slips(Set<String> known, Set<String> words) {

  private static final int SHORTEST = 3;
  private static final int SHORTEST_WITH_TWO = 8;
  private static final int MOST_WAYS = 16;

  /// Keys of a phone that are beside or above each other.
  private static final List<String> KEYS =
      List.of(
          "qwa", "wesa", "ersd", "rtdf", "tyfg", "yugh", "uihj", "iojk", "opkl", "asz", "sdzx",
          "dfxc", "fgcv", "ghvb", "hjbn", "jknm", "klm");

  private static final Set<String> HOUR = Set.of("jam", "jm", "pukul", "pkl");
  private static final DamerauLevenshteinDistance SLIPS = new DamerauLevenshteinDistance(2);

  /// What may be meant, in each way that it can be; none where nothing is near, or all is known.
  List<List<Placed>> mended(List<Placed> typed) {
    var said = withDots(typed);
    var ways = List.of(List.<Placed>of());
    for (var placed : said) {
      if (ways.isEmpty()) {
        return ways; // no word is near one of them
      }
      var meant = isKnown(placed) ? List.of(List.of(placed)) : meant(placed);
      ways =
          ways.stream()
              .flatMap(way -> meant.stream().map(it -> Stream.of(way, it)))
              .map(it -> it.flatMap(List::stream).toList())
              .limit(MOST_WAYS)
              .toList();
    }
    boolean aloneAndShort = said.size() == 1 && said.getFirst().surface().length() <= SHORTEST + 1;
    boolean same = said.size() == typed.size() && said.stream().allMatch(this::isKnown);
    return aloneAndShort || same ? List.of() : ways;
  }

  /// "jam 19 30"
  private static List<Placed> withDots(List<Placed> typed) {
    var dotted = new ArrayList<Placed>();
    for (var placed : typed) {
      boolean hour = dotted.size() > 1 && HOUR.contains(dotted.get(dotted.size() - 2).surface());
      if (hour
          && dotted.getLast() instanceof Placed(Token.Number hours, var surface, int from, _)
          && placed.token() instanceof Token.Number minutes
          && minutes.digits() == 2) {
        dotted.removeLast();
        var written = new Token.Written(hours.value(), minutes.value());
        dotted.add(new Placed(written, surface, from, placed.until()));
      } else {
        dotted.add(placed);
      }
    }
    return dotted;
  }

  private boolean isKnown(Placed placed) {
    return !(placed.token() instanceof Token.Word) || known.contains(placed.surface());
  }

  private List<List<Placed>> meant(Placed typed) {
    var near = words.stream().filter(it -> isNear(typed.surface(), it)).sorted().toList();
    var letters = letters(typed.surface());
    var swapped = near.stream().filter(it -> letters(it).equals(letters)).toList();
    return near.isEmpty()
        ? parted(typed)
        : (swapped.isEmpty() ? near : swapped)
            .stream().map(it -> List.of(said(it, typed))).toList();
  }

  private static Placed said(String word, Placed typed) {
    return new Placed(new Token.Word(word), word, typed.from(), typed.until());
  }

  private static boolean isNear(String typed, String word) {
    int shorter = Math.min(typed.length(), word.length());
    if (shorter < SHORTEST || Math.abs(typed.length() - word.length()) > 2) {
      return false;
    }
    int slips = SLIPS.apply(typed, word);
    return shorter < SHORTEST_WITH_TWO ? slips == 1 && isSlip(typed, word) : slips > 0;
  }

  /// Another letter is a slip where its key is beside the right one; a very short word with one too
  /// much is another word.
  private static boolean isSlip(String typed, String word) {
    if (typed.length() != word.length()) {
      return typed.length() < word.length() || word.length() > SHORTEST;
    }
    int other = 0;
    while (typed.charAt(other) == word.charAt(other)) {
      other++;
    }
    return letters(typed).equals(letters(word))
        || (word.length() > SHORTEST && areBeside(typed.charAt(other), word.charAt(other)));
  }

  private static boolean areBeside(char one, char other) {
    return KEYS.stream().anyMatch(it -> it.indexOf(one) >= 0 && it.indexOf(other) >= 0);
  }

  private static String letters(String word) {
    return word.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
  }

  /// "besokjam"
  private List<List<Placed>> parted(Placed typed) {
    var word = typed.surface();
    return IntStream.rangeClosed(SHORTEST, word.length() - SHORTEST)
        .filter(it -> words.contains(word.substring(0, it)) && words.contains(word.substring(it)))
        .mapToObj(
            it -> List.of(said(word.substring(0, it), typed), said(word.substring(it), typed)))
        .toList();
  }
}

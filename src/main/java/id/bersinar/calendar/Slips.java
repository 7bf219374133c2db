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
/// between two words. The first letter is mostly right, and many a short word is another word.
///
/// @param known words that are no slips
/// @param words those of them that a slip may be of, and that may stand beside one
record Slips(Set<String> known, Set<String> words) {

  private static final int SHORTEST = 4;
  private static final int SHORTEST_ALONE = 7;
  private static final int SHORTEST_PART = 3;
  private static final int MOST_WAYS = 16;

  /// Keys of a phone that are beside or above each other.
  private static final List<String> KEYS =
      List.of(
          "qwa", "wesa", "ersd", "rtdf", "tyfg", "yugh", "uihj", "iojk", "opkl", "asz", "sdzx",
          "dfxc", "fgcv", "ghvb", "hjbn", "jknm", "klm");

  private static final Set<String> HOUR = Set.of("jam", "jm", "pukul", "pkl");
  private static final DamerauLevenshteinDistance SLIPS = new DamerauLevenshteinDistance(1);

  /// What may be meant, in each way that it can be; none where nothing is near, a word is beside
  /// them that is none of time, or all is known.
  List<List<Placed>> mended(List<Placed> typed) {
    boolean alone = typed.size() == 1;
    var ways = List.of(List.<Placed>of());
    for (var placed : typed) {
      if (ways.isEmpty()) {
        return ways; // no word is near one of them
      }
      var meant = isOfTime(placed) ? List.of(List.of(placed)) : meant(placed, alone);
      ways =
          ways.stream()
              .flatMap(way -> meant.stream().map(it -> Stream.of(way, it)))
              .map(it -> it.flatMap(List::stream).toList())
              .limit(MOST_WAYS)
              .toList();
    }
    long right = typed.stream().filter(this::isOfTime).count();
    return right == typed.size() || (right == 0 && !alone) ? List.of() : ways;
  }

  /// "jam 19 30"
  static List<Placed> withDots(List<Placed> typed) {
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

  private boolean isOfTime(Placed placed) {
    return !(placed.token() instanceof Token.Word) || words.contains(placed.surface());
  }

  private List<List<Placed>> meant(Placed typed, boolean alone) {
    if (known.contains(typed.surface()) || typed.surface().length() < SHORTEST) {
      return List.of();
    }
    var near = words.stream().filter(it -> isNear(typed.surface(), it)).sorted().toList();
    var swapped = near.stream().filter(it -> isSwapped(typed.surface(), it)).toList();
    if (near.isEmpty()) {
      return parted(typed);
    }
    boolean sure = !alone || typed.surface().length() >= SHORTEST_ALONE;
    return (swapped.isEmpty() && sure ? near : swapped)
        .stream().map(it -> List.of(said(it, typed))).toList();
  }

  private static Placed said(String word, Placed typed) {
    return new Placed(new Token.Word(word), word, typed.from(), typed.until());
  }

  private static boolean isNear(String typed, String word) {
    return word.length() >= SHORTEST
        && Math.abs(typed.length() - word.length()) <= 1
        && SLIPS.apply(typed, word) == 1
        && (isSwapped(typed, word) || isSlip(typed, word));
  }

  private static boolean isSwapped(String typed, String word) {
    return letters(typed).equals(letters(word));
  }

  /// Another letter is a slip where its key is beside the right one, and one too much where it is
  /// beside one next to it.
  private static boolean isSlip(String typed, String word) {
    int other = 0;
    while (other < Math.min(typed.length(), word.length())
        && typed.charAt(other) == word.charAt(other)) {
      other++;
    }
    if (other == 0 || typed.length() < word.length()) {
      return other > 0 && typed.length() > SHORTEST;
    }
    char before = typed.charAt(other - 1);
    return typed.length() == word.length()
        ? areBeside(typed.charAt(other), word.charAt(other))
        : areBeside(typed.charAt(other), before)
            || (other + 1 < typed.length()
                && areBeside(typed.charAt(other), typed.charAt(other + 1)));
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
    return IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART)
        .filter(it -> words.contains(word.substring(0, it)) && words.contains(word.substring(it)))
        .mapToObj(
            it -> List.of(said(word.substring(0, it), typed), said(word.substring(it), typed)))
        .toList();
  }
}

package id.bersinar.area;

import id.bersinar.dialogue.Letters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What somebody has typed of an RT and an RW, word by word: `R.T. tiga – RW 04.` is `rt`, `tiga`,
/// `rw`, `04`.
record HomeWords(List<String> words) {

  private static final Pattern SPELLED_OUT = Pattern.compile("\\br\\s*\\.\\s*([tw])\\b");
  private static final Pattern APART =
      Pattern.compile(
          "[^\\p{L}\\p{N}]+|(?<=[0-9])(?=r[tw])|(?<=\\br[tw])(?=nya\\b)|(?<=(?<!\\p{L})r[tw])(?=[0-9])");
  // As they are spelled out, and in Javanese and Sundanese.
  private static final Map<String, String> SAID =
      Map.of(
          "erte", "rt", "erwe", "rw", "siji", "satu", "hiji", "satu", "loro", "dua", "telu", "tiga",
          "tilu", "tiga", "papat", "empat", "opat", "empat", "limo", "lima");
  private static final List<String> DIGITS =
      List.of(
          "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");

  private static final Set<String> BEFORE_A_NUMBER = Set.of("nomor", "no", "nol", "nya");

  // Words that change nothing where only numbers are given.
  private static final Set<String> AROUND =
      Set.of(
          "dan", "and", "per", "nya", "di", "saya", "aku", "tinggal", "rumah", "nomor", "no",
          "posko", "wilayah", "daerah", "yang", "cari", "ya", "kak", "pak", "bu", "mas", "mbak",
          "dong");

  /// A number, and where the words after it begin.
  private record Read(int number, int next) {}

  /// The number of one of them.
  ///
  /// @param word `rt` or `rw`
  record Half(String word, int number) {}

  /// The numbers of both.
  record Home(int rt, int rw) {}

  static HomeWords of(String typed) {
    var joined = SPELLED_OUT.matcher(Letters.small(typed)).replaceAll("r$1");
    return new HomeWords(
        APART
            .splitAsStream(joined)
            .filter(it -> !it.isEmpty())
            .map(it -> SAID.getOrDefault(it, it))
            .toList());
  }

  /// Both, where each is clear: with "RT" and "RW" anywhere in an address, without them only by
  /// themselves.
  Optional<Home> home() {
    var rt = places("rt");
    var rw = places("rw");
    if (rt.size() > 1 || rw.size() > 1) {
      return Optional.empty();
    }
    if (rt.isEmpty() || rw.isEmpty()) {
      return rw.isEmpty() ? pair(rt) : between(rw.getFirst());
    }
    int first = Math.min(rt.getFirst(), rw.getFirst());
    boolean together = Math.abs(rt.getFirst() - rw.getFirst()) == 1;
    var numbers =
        together ? pairAfter(first + 2) : home(read(rt.getFirst() + 1), read(rw.getFirst() + 1));
    return together && first == rw.getFirst()
        ? numbers.map(it -> new Home(it.rw(), it.rt()))
        : numbers;
  }

  /// The one that is named, where the other isn't.
  Optional<Half> half() {
    var named = words.stream().filter(it -> it.equals("rt") || it.equals("rw")).toList();
    return Optional.of(named)
        .filter(it -> it.size() == 1)
        .map(List::getFirst)
        .flatMap(it -> read(words.indexOf(it) + 1).map(read -> new Half(it, read.number())));
  }

  /// The number of an RW, where no other can be meant.
  OptionalInt rw() {
    var both = places("rt").isEmpty() ? Optional.<Home>empty() : home();
    if (both.isPresent()) {
      return OptionalInt.of(both.get().rw());
    }
    var rw = places("rw");
    if (!rw.isEmpty()) {
      return rw.size() > 1 ? OptionalInt.empty() : number(read(rw.getFirst() + 1));
    }
    int before = (int) words.stream().takeWhile(AROUND::contains).count();
    var read = read(before);
    return read.filter(it -> AROUND.containsAll(words.subList(it.next(), words.size()))).isPresent()
        ? number(read)
        : OptionalInt.empty();
  }

  private static OptionalInt number(Optional<Read> read) {
    return read.map(it -> OptionalInt.of(it.number())).orElseGet(OptionalInt::empty);
  }

  private static Optional<Home> home(Optional<Read> rt, Optional<Read> rw) {
    return rt.flatMap(it -> rw.map(other -> new Home(it.number(), other.number())));
  }

  private List<Integer> places(String word) {
    return IntStream.range(0, words.size())
        .filter(it -> words.get(it).equals(word))
        .boxed()
        .toList();
  }

  /// `5/2`, also with `RT` before it.
  private Optional<Home> pair(List<Integer> rt) {
    var numbers = words.stream().filter(it -> !AROUND.contains(it) && !it.equals("rt")).toList();
    boolean alone = numbers.size() == 2 && numbers.stream().allMatch(HomeWords::isNumeral);
    var only = new HomeWords(numbers);
    return alone && (rt.isEmpty() || rt.getFirst() == words.indexOf(numbers.getFirst()) - 1)
        ? only.pairAfter(0)
        : Optional.empty();
  }

  /// `5/RW 2`.
  private Optional<Home> between(int rw) {
    return rw == 1 && words.size() == 3 && isNumeral(words.getFirst())
        ? home(read(0), read(2))
        : Optional.empty();
  }

  private Optional<Home> pairAfter(int place) {
    return read(place).flatMap(it -> home(Optional.of(it), read(it.next())));
  }

  /// A number from 1 to 99 in digits or in words.
  private Optional<Read> read(int place) {
    if (place >= words.size()) {
      return Optional.empty();
    }
    var word = words.get(place);
    if (BEFORE_A_NUMBER.contains(word)) {
      return read(place + 1);
    }
    return (isNumeral(word)
            ? Optional.of(new Read(Integer.parseInt(word), place + 1))
            : inWords(place))
        .filter(it -> it.number() >= 1 && it.number() <= 99);
  }

  private Optional<Read> inWords(int place) {
    var word = words.get(place);
    if (word.equals("sepuluh") || word.equals("sebelas")) {
      return Optional.of(new Read(word.equals("sepuluh") ? 10 : 11, place + 1));
    }
    int digit = DIGITS.indexOf(word);
    if (digit < 1) {
      return Optional.empty();
    }
    var after = place + 1 < words.size() ? words.get(place + 1) : "";
    if (after.equals("belas")) {
      return Optional.of(new Read(10 + digit, place + 2));
    }
    if (!after.equals("puluh")) {
      return Optional.of(new Read(digit, place + 1));
    }
    int unit = place + 2 < words.size() ? DIGITS.indexOf(words.get(place + 2)) : 0;
    return Optional.of(
        unit < 1 ? new Read(10 * digit, place + 2) : new Read(10 * digit + unit, place + 3));
  }

  private static boolean isNumeral(String word) {
    return word.length() <= 6 && word.chars().allMatch(it -> it >= '0' && it <= '9');
  }
}

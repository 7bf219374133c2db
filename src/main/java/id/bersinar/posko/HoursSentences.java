package id.bersinar.posko;

import id.bersinar.posko.HoursPhrases.Phrase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Cuts a piece of text into sentences by their shape, and adds what they say to the rules.
///
/// Shapes are written with the letters of [HoursPart]: days and hours stand in either order.
final class HoursSentences {

  private static final Pattern SHAPE = Pattern.compile("DE?VR*|DC|VR*D|CD|VR*|EV|EC|E|C");
  private static final Duration LONGEST_BREAK = Duration.ofHours(3);
  private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);

  private final List<HoursRule> rules = new ArrayList<>();
  private boolean daysHaveHours;

  /// What has been said so far.
  List<HoursRule> rules() {
    return rules;
  }

  /// @throws Unclear where it can be cut in no way, or in several
  void add(List<Phrase> phrases) {
    var letters =
        phrases.stream()
            .map(phrase -> String.valueOf(phrase.part().letter()))
            .collect(Collectors.joining());
    if (letters.equals("R")) {
      addPause((HoursPart.Pause) phrases.getFirst().part());
      return;
    }
    var ways = new ArrayList<List<Integer>>();
    cut(letters, phrases, List.of(0), ways);
    int least = ways.stream().mapToInt(way -> cost(way, phrases)).min().orElse(-1);
    var best = ways.stream().filter(way -> cost(way, phrases) == least).toList();
    if (best.size() != 1) {
      throw Unclear.words();
    }
    addAll(best.getFirst(), phrases);
  }

  /// Finds all ways in which the letters fall into shapes, each as the places of its cuts.
  private void cut(
      String letters, List<Phrase> phrases, List<Integer> cuts, List<List<Integer>> ways) {
    int from = cuts.getLast();
    if (from == letters.length()) {
      ways.add(cuts);
      return;
    }
    for (int to = from + 1; to <= letters.length(); to++) {
      var shape = letters.substring(from, to);
      if (SHAPE.matcher(shape).matches() && fits(shape, letters, from, to, phrases)) {
        var more = new ArrayList<>(cuts);
        more.add(to);
        cut(letters, phrases, more, ways);
      }
    }
  }

  /// Hours without days are those of every day, but only where no other hours were said before and
  /// they stand by themselves.
  private boolean fits(String shape, String letters, int from, int to, List<Phrase> phrases) {
    boolean last = to == letters.length();
    boolean exception = !last && letters.charAt(to) == 'E';
    if (shape.equals("C")) {
      return from == 0 && rules.isEmpty() && (last || exception);
    }
    if (!shape.matches("VR*")) {
      return true;
    }
    boolean first = from == 0 || isClosing(letters.substring(0, from), phrases, from);
    boolean closing = !last && letters.substring(to).matches("(DC|CD).*");
    return first && !daysHaveHours && (last || exception || closing || phrases.get(to).apart());
  }

  /// `Minggu tutup, 08.00-16.00`.
  private static boolean isClosing(String before, List<Phrase> phrases, int at) {
    boolean listed =
        phrases.subList(0, at).stream()
            .anyMatch(it -> it.part() instanceof HoursPart.Days days && days.listed());
    return before.matches("(DC|CD|EC?)+") && phrases.get(at).apart() && !listed;
  }

  /// How many commas stand within a sentence, and how many are missing between two.
  private static int cost(List<Integer> cuts, List<Phrase> phrases) {
    int cost = 0;
    for (int place = 1; place < phrases.size(); place++) {
      boolean between = cuts.contains(place);
      cost += between == phrases.get(place).apart() ? 0 : 1;
    }
    return cost;
  }

  private void addAll(List<Integer> cuts, List<Phrase> phrases) {
    int before = rules.size();
    var pauses = new ArrayList<Span>();
    for (int sentence = 1; sentence < cuts.size(); sentence++) {
      var parts = phrases.subList(cuts.get(sentence - 1), cuts.get(sentence));
      var rule = add(parts, before);
      if (rule.spans().stream().anyMatch(span -> mayBeBreak(span, pauses))) {
        throw Unclear.words();
      }
      parts.forEach(
          phrase -> {
            if (phrase.part() instanceof HoursPart.Pause(var span)) {
              pauses.add(span);
            }
          });
    }
  }

  /// "… istirahat 12.00-13.00, Jumat 11.30-13.00" may be the break on Fridays.
  private static boolean mayBeBreak(Span span, List<Span> pauses) {
    return span.length().compareTo(LONGEST_BREAK) <= 0
        && pauses.stream().anyMatch(pause -> ClockSpan.overlap(pause, span));
  }

  private HoursRule add(List<Phrase> phrases, int before) {
    var parts = phrases.stream().map(Phrase::part).toList();
    daysHaveHours |=
        parts.stream().anyMatch(HoursPart.Days.class::isInstance)
            && parts.stream().anyMatch(HoursPart.Open.class::isInstance);
    if (parts.getFirst() instanceof HoursPart.Except except) {
      return addException(except, parts);
    }
    var days = new HoursPart.Days(ALL, false, false);
    var rule = HoursRule.closed(ALL);
    for (var part : parts) {
      switch (part) {
        case HoursPart.Days some -> days = some;
        case HoursPart.Open(var spans) -> rule = new HoursRule(ALL, spans, false);
        default -> {}
      }
    }
    rule = new HoursRule(days.days(), rule.spans(), days.evening());
    for (var phrase : phrases) {
      switch (phrase.part()) {
        case HoursPart.Pause(var span) -> {
          boolean forAll = phrase.apart() && rules.size() > before;
          if (forAll) {
            throw Unclear.words();
          }
          rule = rule.without(span);
        }
        case HoursPart.Except(var others, _) -> rule = rule.except(plain(others, true));
        default -> {}
      }
    }
    return put(rule);
  }

  private HoursRule addException(HoursPart.Except except, List<HoursPart> parts) {
    var days = plain(except.days(), parts.size() > 1);
    if (parts.getLast() instanceof HoursPart.Open(var spans)) {
      // "Selain Jumat 08.00-16.00" names the other days. After other hours it may be open or
      // closed then.
      if (!rules.isEmpty()) {
        throw Unclear.words();
      }
      return put(new HoursRule(ALL, spans, false).except(days));
    }
    rules.replaceAll(rule -> rule.except(days));
    return put(HoursRule.closed(rules.isEmpty() ? days : Set.of()));
  }

  private static Set<DayOfWeek> plain(HoursPart.Days days, boolean followed) {
    if (days.evening() || (days.listed() && followed)) {
      throw Unclear.words();
    }
    return days.days();
  }

  private HoursRule put(HoursRule rule) {
    boolean evenings =
        rule.spans().stream().allMatch(span -> PartOfDay.MALAM.covers(span.from().getHour()));
    if (rule.beside() && (!rule.isOpen() || !evenings)) {
      throw Unclear.words();
    }
    rules.add(rule);
    return rule;
  }

  /// A break in a piece of its own is that of the only hours before it.
  private void addPause(HoursPart.Pause pause) {
    if (rules.stream().filter(HoursRule::isOpen).count() != 1) {
      throw Unclear.words();
    }
    rules.replaceAll(rule -> rule.isOpen() ? rule.without(pause.span()) : rule);
  }
}

package id.bersinar.posko;

import id.bersinar.dialogue.Text;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads opening hours as people write them: `24 jam`, `setiap hari 08.00-12.00, 13.00-17.00`,
/// `Senin s.d. Jumat 08.00-16.00; Sabtu 20.00-04.00; Minggu tutup`.
///
/// What is said of some days counts before what is said of these and others: `setiap hari
/// 08.00-16.00; Jumat tutup` is closed on Fridays, in whichever order it is written. `Senin-Jumat
/// 08.00-16.00; Jumat-Minggu tutup` is refused: neither says more of Fridays than the other.
final class HoursReader {

  private HoursReader() {}

  /// What came of it.
  sealed interface Reading {}

  record Understood(OpeningHours hours) implements Reading {}

  /// @param line which of the lines, from 0
  /// @param advice what to write instead
  record Refused(int line, Text advice) implements Reading {}

  /// The hours by WIB; empty where something in the text can't be understood, or it is closed
  /// always.
  static Optional<OpeningHours> read(String text) {
    return read(List.of(text), ZoneId.of("Asia/Jakarta")) instanceof Understood(var hours)
        ? Optional.of(hours)
        : Optional.empty();
  }

  /// All of the hours, or none of them.
  ///
  /// @param zone that of the area
  static Reading read(List<String> lines, ZoneId zone) {
    var sentences = new HoursSentences();
    int at = 0;
    try {
      var week = Map.<DayOfWeek, List<Span>>of();
      for (; at < lines.size(); at++) {
        for (var piece : pieces(HoursWords.of(lines.get(at), zone))) {
          sentences.add(HoursPhrases.of(piece));
        }
        // At each line, so that a contradiction is found where it stands.
        week = week(sentences.rules());
      }
      return week.isEmpty()
          ? new Refused(0, Unclear.words().advice())
          : new Understood(new OpeningHours(week));
    } catch (Unclear unclear) {
      return new Refused(at, unclear.advice());
    }
  }

  private static List<List<HoursToken>> pieces(List<HoursToken> tokens) {
    var pieces = new ArrayList<List<HoursToken>>();
    var piece = new ArrayList<HoursToken>();
    for (var token : tokens) {
      if (token instanceof HoursToken.End) {
        pieces.add(List.copyOf(piece));
        piece.clear();
      } else {
        piece.add(token);
      }
    }
    pieces.add(List.copyOf(piece));
    return pieces.stream().filter(some -> !some.isEmpty()).toList();
  }

  private static Map<DayOfWeek, List<Span>> week(List<HoursRule> rules) {
    var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      var spans = day(day, rules.stream().filter(rule -> rule.days().contains(day)).toList());
      if (!spans.isEmpty()) {
        week.put(day, spans);
      }
    }
    return week;
  }

  private static List<Span> day(DayOfWeek day, List<HoursRule> rules) {
    var usual = rules.stream().filter(rule -> !rule.beside()).toList();
    var nearest =
        usual.stream()
            .filter(rule -> usual.stream().noneMatch(other -> other.isNarrowerThan(rule)))
            .distinct()
            .toList();
    boolean everyDay = nearest.stream().allMatch(rule -> rule.days().size() == 7);
    var spans = new ArrayList<Span>();
    for (var rule : nearest) {
      boolean sameDays = rule.days().equals(nearest.getFirst().days());
      boolean sameHours = rule.spans().equals(nearest.getFirst().spans());
      if (!sameHours && (!sameDays || !rule.isOpen() || !nearest.getFirst().isOpen())) {
        throw contradiction(day);
      }
      if (spans.isEmpty() || !sameHours) {
        addApart(day, rule, spans);
      }
    }
    for (var rule : rules) {
      if (rule.beside()) {
        if (!everyDay && nearest.stream().noneMatch(HoursRule::isOpen)) {
          throw contradiction(day);
        }
        addApart(day, rule, spans);
      }
    }
    return spans;
  }

  /// Two sentences on the same day are both meant where their hours lie apart.
  private static void addApart(DayOfWeek day, HoursRule rule, List<Span> spans) {
    boolean apart =
        rule.spans().stream()
            .noneMatch(span -> spans.stream().anyMatch(it -> ClockSpan.overlap(it, span)));
    if (!apart) {
      throw contradiction(day);
    }
    spans.addAll(rule.spans());
  }

  private static Unclear contradiction(DayOfWeek day) {
    return Unclear.because(
        Text.of("posko.problem.hours-conflict").with("day", Text.of("posko.day.", day)));
  }
}

package id.bersinar.area;

import id.bersinar.dialogue.Legible;
import id.bersinar.dialogue.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Some fields of an area file that belong together, such as one posko.
///
/// A field that is missing or wrong is noted as a problem and answered by a stand-in, so that one
/// reading finds everything that is wrong. Stand-ins must not be used for anything.
public final class Entry {

  private static final String CODE = "[a-z0-9][a-z0-9-]{0,19}";

  private final String place;
  private final Node.Fields fields;
  private final List<Problem> problems;
  private final Set<String> asked = new HashSet<>();
  private final List<Entry> inner = new ArrayList<>();

  Entry(String place, Node.Fields fields, List<Problem> problems) {
    this.place = place;
    this.fields = fields;
    this.problems = problems;
  }

  /// Whether the field is there.
  public boolean has(String field) {
    return node(field) != null;
  }

  /// A code: at most 20 of a-z, 0-9 and -.
  public String code() {
    return value("code", Text.of("area.problem.code"), "-", Entry::asCode);
  }

  /// A text.
  ///
  /// @param longest the most characters it may have
  public String text(String field, int longest) {
    return value(
        field,
        Text.of("area.problem.text").with("most", longest),
        "",
        text -> Optional.of(text).filter(some -> isText(some, longest)));
  }

  /// A text that may be missing and is empty then; signs alone, such as -, say the same.
  ///
  /// @param longest the most characters it may have
  public String textIfAny(String field, int longest) {
    boolean signs =
        node(field) instanceof Node.Scalar(_, var text) && !isText(text, Integer.MAX_VALUE);
    return has(field) && !signs ? text(field, longest) : "";
  }

  /// A whole number.
  public int whole(String field, int least, int most) {
    var advice = Text.of("area.problem.whole").with("least", least).with("most", most);
    return value(
        field,
        advice,
        least,
        text ->
            text.matches("-?[0-9]{1,9}")
                ? Optional.of(Integer.parseInt(text)).filter(n -> n >= least && n <= most)
                : Optional.empty());
  }

  /// `true` or `false`, also as `ya` or `tidak`; true where it is missing.
  public boolean unlessFalse(String field) {
    return !has(field)
        || value(
            field,
            Text.of("area.problem.yes-no"),
            true,
            text ->
                switch (text.toLowerCase(Locale.ROOT)) {
                  case "true", "ya" -> Optional.of(true);
                  case "false", "tidak" -> Optional.of(false);
                  default -> Optional.empty();
                });
  }

  /// One of an enum's constants, written small and with hyphens: `bina-usaha`.
  public <E extends Enum<E>> E oneOf(String field, Class<E> type) {
    var constants = type.getEnumConstants();
    var words = Arrays.stream(constants).map(Entry::word).collect(Collectors.joining(", "));
    return value(
        field,
        Text.of("area.problem.one-of").with("choices", words),
        constants[0],
        text ->
            Arrays.stream(constants)
                .filter(one -> word(one).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst());
  }

  /// A value of any kind.
  ///
  /// @param advice what to write instead of something that can't be read
  /// @param standIn answered where the field is missing or wrong
  /// @param reading empty for what can't be read
  public <T> T value(String field, Text advice, T standIn, Function<String, Optional<T>> reading) {
    var node = node(field);
    if (node == null) {
      problem(field, Text.of("area.problem.missing").with("advice", advice));
      return standIn;
    }
    var read = node instanceof Node.Scalar(_, var text) ? reading.apply(text) : Optional.<T>empty();
    if (read.isEmpty()) {
      problem(field, advice);
    }
    return read.orElse(standIn);
  }

  /// A list of texts, one text alone being a list too; empty where it is missing or wrong.
  ///
  /// @param longest the most characters each may have
  public List<String> texts(String field, int longest) {
    var advice = Text.of("area.problem.texts").with("most", longest);
    return switch (node(field)) {
      case null -> {
        problem(field, Text.of("area.problem.missing").with("advice", advice));
        yield List.of();
      }
      case Node.Scalar some when isText(some, longest) -> List.of(some.text());
      case Node.Items(_, var nodes) when areTexts(nodes, longest) ->
          nodes.stream().map(some -> ((Node.Scalar) some).text()).toList();
      default -> {
        problem(field, advice);
        yield List.of();
      }
    };
  }

  /// Texts that may be missing, in a list or one a line, each read as one line.
  ///
  /// @param most that many at most
  /// @param longest the most characters each may have
  public List<String> textsIfAny(String field, int most, int longest) {
    var texts =
        switch (node(field)) {
          case null -> Stream.<String>empty();
          case Node.Scalar(_, var text) -> text.lines();
          case Node.Items(_, var nodes) ->
              nodes.stream().map(it -> it instanceof Node.Scalar(_, var text) ? text : "");
          case Node.Empty _, Node.Fields _ -> Stream.of("");
        };
    var lines = texts.map(Legible::line).toList();
    IntStream.range(0, lines.size())
        .filter(it -> it == most || !isText(lines.get(it), longest))
        .findFirst()
        .ifPresent(
            it -> {
              var advice = Text.of("area.problem.few-texts").with("count", most);
              problem(field, it, advice.with("most", longest));
            });
    return lines;
  }

  /// The entries of a list, with different codes where they have codes; none where it is missing.
  public List<Entry> entries(String field) {
    return switch (node(field)) {
      case null -> List.of();
      case Node.Items(_, var nodes) -> entriesOf(field, nodes);
      default -> {
        problem(field, Text.of("area.problem.list"));
        yield List.of();
      }
    };
  }

  /// Notes that something is wrong with the field, and what to do.
  public void problem(String field, Text advice) {
    var node = node(field);
    note(node == null ? fields.line() : node.line(), field, advice);
  }

  /// Notes that something is wrong with one of the field's [#texts].
  ///
  /// @param item which of them, from 0
  public void problem(String field, int item, Text advice) {
    if (node(field) instanceof Node.Items(_, var nodes) && item < nodes.size()) {
      note(nodes.get(item).line(), field, advice);
    } else {
      problem(field, advice);
    }
  }

  private void note(int line, String field, Text advice) {
    problems.add(new Problem(line, place.isEmpty() ? field : place + " " + field, advice));
  }

  private int lineOf(String field) {
    var node = fields.nodes().get(field);
    return node == null ? fields.line() : node.line();
  }

  /// Fields that belong together.
  Entry fields(String field) {
    return switch (node(field)) {
      case Node.Fields some -> adopt(new Entry(field, some, problems));
      case null, default -> {
        problem(field, Text.of("area.problem.fields"));
        yield new Entry(field, new Node.Fields(fields.line(), Map.of()), new ArrayList<>());
      }
    };
  }

  /// The names of all fields, whatever they are.
  Set<String> names() {
    return fields.nodes().keySet();
  }

  /// Notes every field that nobody has asked for, in here and further in: a typing error, mostly.
  void noteUnknown() {
    names().stream()
        .filter(field -> !asked.contains(field))
        .toList()
        .forEach(field -> note(lineOf(field), field, Text.of("area.problem.unknown")));
    inner.forEach(Entry::noteUnknown);
  }

  private List<Entry> entriesOf(String field, List<Node> nodes) {
    var entries = new ArrayList<Entry>();
    var codes = new HashSet<String>();
    int number = 0;
    for (var node : nodes) {
      var where = (place.isEmpty() ? field : place + " " + field) + "[" + ++number + "]";
      if (node instanceof Node.Fields some) {
        var entry = adopt(new Entry(where, some, problems));
        if (some.nodes().get("code") instanceof Node.Scalar(_, var code) && !codes.add(code)) {
          entry.problem("code", Text.of("area.problem.same-code").with("code", code));
        }
        entries.add(entry);
      } else {
        problems.add(new Problem(node.line(), where, Text.of("area.problem.fields")));
      }
    }
    return entries;
  }

  private Entry adopt(Entry entry) {
    inner.add(entry);
    return entry;
  }

  private @Nullable Node node(String field) {
    asked.add(field);
    var node = fields.nodes().get(field);
    return node instanceof Node.Empty ? null : node;
  }

  private static boolean isText(Node node, int longest) {
    return node instanceof Node.Scalar(_, var text) && isText(text, longest);
  }

  /// Something to read, not only signs.
  private static boolean isText(String text, int longest) {
    return text.length() <= longest && text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean areTexts(List<Node> nodes, int longest) {
    return !nodes.isEmpty() && nodes.stream().allMatch(node -> isText(node, longest));
  }

  private static Optional<String> asCode(String text) {
    return text.matches(CODE) ? Optional.of(text) : Optional.empty();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

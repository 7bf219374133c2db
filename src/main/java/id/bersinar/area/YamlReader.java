package id.bersinar.area;

import id.bersinar.dialogue.Legible;
import id.bersinar.dialogue.Text;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads YAML as people mean it: every value is text as it is written. Where YAML reads another
/// value than the one that is written, that is a problem.
final class YamlReader {

  private static final int DEEPEST = 20;
  private static final LoadSettings SETTINGS = LoadSettings.builder().build();

  private final Written written;
  private final Iterator<Event> events;
  private final List<Problem> problems;

  YamlReader(String text, List<Problem> problems) {
    this.written = new Written(text);
    this.events = new Parse(SETTINGS).parseString(text).iterator();
    this.problems = problems;
  }

  /// The fields of the first document; empty where there are none.
  ///
  /// @throws YamlEngineException if it isn't YAML
  Optional<Node.Fields> document() {
    var first = next();
    while (first.getEventId() == Event.ID.StreamStart
        || first.getEventId() == Event.ID.DocumentStart) {
      first = next();
    }
    if (!(first instanceof MappingStartEvent) || !(node(first, "", 0) instanceof Node.Fields all)) {
      return Optional.empty();
    }
    var after = next();
    while (after.getEventId() == Event.ID.DocumentEnd
        || after.getEventId() == Event.ID.DocumentStart) {
      after = next();
    }
    if (after.getEventId() != Event.ID.StreamEnd) {
      note(after, "", "area.problem.second-document");
    }
    return Optional.of(all);
  }

  private Node node(Event event, String place, int depth) {
    if (depth > DEEPEST) {
      throw new ParserException("nested too deeply", event.getStartMark());
    }
    if (event instanceof CollectionStartEvent start
        && (start.getAnchor().isPresent() || start.getTag().isPresent())) {
      note(event, place, "area.problem.quotes");
    }
    return switch (event) {
      case MappingStartEvent _ -> fields(event, place, depth);
      case SequenceStartEvent _ -> items(event, place, depth);
      case ScalarEvent scalar -> scalar(scalar, place);
      case AliasEvent alias -> {
        note(alias, place, "area.problem.quotes");
        yield new Node.Scalar(line(alias), "*" + alias.getAlias());
      }
      default -> throw new ParserException("unexpected " + event, event.getStartMark());
    };
  }

  private Node scalar(ScalarEvent scalar, String place) {
    if (written.differs(scalar)) {
      note(scalar, place, "area.problem.quotes");
      return new Node.Scalar(line(scalar), written.of(scalar));
    }
    var text = Legible.lines(scalar.getValue());
    boolean nothing =
        scalar.isPlain() && (scalar.getValue().isEmpty() || written.isNullOfJson(scalar));
    return nothing ? new Node.Empty(line(scalar)) : new Node.Scalar(line(scalar), text);
  }

  private Node fields(Event start, String place, int depth) {
    var nodes = new LinkedHashMap<String, Node>();
    for (var key = next(); !(key instanceof MappingEndEvent); key = next()) {
      if (!(key instanceof ScalarEvent scalar)) {
        throw new ParserException("a name is one word", key.getStartMark());
      }
      var name = Legible.line(scalar.getValue());
      var inner = place.isEmpty() ? name : place + " " + name;
      if (written.differs(scalar)) {
        note(key, inner, "area.problem.quotes");
      }
      var node = node(next(), inner, depth + 1);
      if (nodes.putIfAbsent(name, node) != null) {
        note(key, inner, "area.problem.twice");
      }
    }
    return new Node.Fields(line(start), nodes);
  }

  private Node items(Event start, String place, int depth) {
    var nodes = new ArrayList<Node>();
    for (var event = next(); !(event instanceof SequenceEndEvent); event = next()) {
      var node = node(event, place + "[" + (nodes.size() + 1) + "]", depth + 1);
      nodes.add(node instanceof Node.Empty(int line) ? new Node.Scalar(line, "") : node);
    }
    return new Node.Items(line(start), nodes);
  }

  private Event next() {
    return events.next();
  }

  private void note(Event event, String place, String advice) {
    problems.add(new Problem(line(event), place, Text.of(advice)));
  }

  private static int line(Event event) {
    return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}

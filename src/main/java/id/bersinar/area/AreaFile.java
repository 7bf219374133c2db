package id.bersinar.area;

import id.bersinar.dialogue.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// An area file, as `docs/area-file.md` describes it, with what is wrong with it so far.
///
/// It is read token by token instead of into objects, so that every problem is found at once and
/// has its line.
final class AreaFile {

  /// The most bytes a file may have.
  static final int LARGEST = 1024 * 1024;

  private static final YAMLFactory YAML = new YAMLFactory();

  private final List<Problem> problems = new ArrayList<>();
  private final Entry root;

  AreaFile(byte[] content) {
    // Where nothing could be read, it says nothing to count every field as missing.
    this.root =
        read(content)
            .map(fields -> new Entry("", fields, problems))
            .orElseGet(() -> new Entry("", new Node.Fields(1, Map.of()), new ArrayList<>()));
  }

  Entry root() {
    return root;
  }

  /// What has been found so far, in the order of the lines.
  List<Problem> problems() {
    return problems.stream().distinct().sorted(Comparator.comparingInt(Problem::line)).toList();
  }

  private Optional<Node.Fields> read(byte[] content) {
    var text = decoded(content);
    if (text.isEmpty()) {
      note(1, "", Text.of("area.problem.not-text"));
      return Optional.empty();
    }
    try (var yaml = YAML.createParser(ObjectReadContext.empty(), text.get())) {
      var first = yaml.nextToken();
      if (first != null && node(yaml, first, "") instanceof Node.Fields fields) {
        if (yaml.nextToken() != null) {
          note(line(yaml), "", Text.of("area.problem.second-document"));
        }
        return Optional.of(fields);
      }
      note(1, "", Text.of("area.problem.empty"));
    } catch (JacksonException broken) {
      note(lineOf(broken, text.get()), "", Text.of("area.problem.yaml"));
    }
    return Optional.empty();
  }

  private static Optional<String> decoded(byte[] content) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /// Jackson's own location is that of the last token, which may be far above; a file that nests
  /// too deeply has none.
  private static int lineOf(JacksonException broken, String text) {
    return switch (broken.getCause()) {
      case MarkedYamlEngineException marked when marked.getProblemMark().isPresent() ->
          marked.getProblemMark().get().getLine() + 1;
      case ReaderException unreadable ->
          (int) text.codePoints().limit(unreadable.getPosition()).filter(it -> it == '\n').count()
              + 1;
      case null, default -> 1;
    };
  }

  private @Nullable Node node(JsonParser yaml, JsonToken token, String place) {
    int line = line(yaml);
    return switch (token) {
      case START_OBJECT -> fields(yaml, line, place);
      case START_ARRAY -> items(yaml, line, place);
      case VALUE_NULL -> null;
      default -> new Node.Scalar(line, yaml.getString().strip());
    };
  }

  private Node.Fields fields(JsonParser yaml, int line, String place) {
    var nodes = new LinkedHashMap<String, Node>();
    while (yaml.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = yaml.currentName();
      int nameLine = line(yaml);
      var inner = place.isEmpty() ? name : place + " " + name;
      var node = node(yaml, yaml.nextToken(), inner);
      if (nodes.containsKey(name)) {
        note(nameLine, inner, Text.of("area.problem.twice"));
      } else if (node != null) {
        nodes.put(name, node);
      }
    }
    return new Node.Fields(line, nodes);
  }

  private Node.Items items(JsonParser yaml, int line, String place) {
    var nodes = new ArrayList<Node>();
    for (var token = yaml.nextToken(); token != JsonToken.END_ARRAY; token = yaml.nextToken()) {
      var inner = place + "[" + (nodes.size() + 1) + "]";
      var node = node(yaml, token, inner);
      nodes.add(node == null ? new Node.Scalar(line(yaml), "") : node);
    }
    return new Node.Items(line, nodes);
  }

  private void note(int line, String place, Text advice) {
    problems.add(new Problem(line, place, advice));
  }

  private static int line(JsonParser yaml) {
    return yaml.currentTokenLocation().getLineNr();
  }
}

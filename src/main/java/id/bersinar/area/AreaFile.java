package id.bersinar.area;

import id.bersinar.dialogue.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// An area file, as `docs/area-file.md` describes it, with what is wrong with it so far.
///
/// It is read piece by piece instead of into objects, so that every problem is found at once, with
/// its line.
final class AreaFile {

  /// The most bytes a file may have.
  static final int LARGEST = 1024 * 1024;

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
    var foreign = FileText.advice(content);
    var text = FileText.of(content);
    if (foreign.isPresent() || text.isEmpty()) {
      note(Problem.EVERYWHERE, "", foreign.orElse(Text.of("area.problem.not-text")));
      return Optional.empty();
    }
    try {
      var fields = new YamlReader(text.get(), problems).document();
      if (fields.isEmpty()) {
        noteUnreadable(text.get(), 1, "area.problem.empty");
      }
      return fields;
    } catch (YamlEngineException broken) {
      noteUnreadable(text.get(), lineOf(broken, text.get()), "area.problem.yaml");
    }
    return Optional.empty();
  }

  private void noteUnreadable(String text, int line, String advice) {
    if (FileText.isTable(text)) {
      note(Problem.EVERYWHERE, "", Text.of("area.problem.sheet"));
    } else {
      note(line, "", Text.of(advice));
    }
  }

  private static int lineOf(YamlEngineException broken, String text) {
    return switch (broken) {
      case MarkedYamlEngineException marked when marked.getProblemMark().isPresent() ->
          marked.getProblemMark().get().getLine() + 1;
      case ReaderException unreadable ->
          (int) text.codePoints().limit(unreadable.getPosition()).filter(it -> it == '\n').count()
              + 1;
      default -> 1;
    };
  }

  private void note(int line, String place, Text advice) {
    problems.add(new Problem(line, place, advice));
  }
}

package id.bersinar.area;

import java.util.List;
import java.util.regex.Pattern;

/// Writes what [YamlReader] reads as the same again, between quotes only where it has to.
final class YamlWriter {

  // Begins with a letter or is a number, and holds no sign that means something to YAML.
  private static final Pattern PLAIN =
      Pattern.compile("(?!(?i:null)$)[\\p{L}\\p{Nd}(][^:#\\n\\\\]*|-?[0-9]+(?:\\.[0-9]+)?");

  private final StringBuilder text = new StringBuilder();

  /// Fields below that name.
  void fields(String name, Item item) {
    text.append(name).append(":\n");
    fields(item, "  ", "  ");
  }

  /// A list below that name, after an empty line; nothing where it is empty.
  void items(String name, List<Item> items) {
    if (!items.isEmpty()) {
      text.append('\n');
    }
    items(name, items, "");
  }

  private void items(String name, List<Item> items, String indent) {
    if (!items.isEmpty()) {
      text.append(indent).append(name).append(":\n");
      items.forEach(it -> fields(it, indent + "  - ", indent + "    "));
    }
  }

  private void fields(Item item, String first, String indent) {
    var before = first;
    for (var field : item.fields().entrySet()) {
      if (!field.getValue().isEmpty()) {
        text.append(before).append(field.getKey()).append(": ");
        text.append(written(field.getValue(), indent)).append('\n');
        before = indent;
      }
    }
    item.inner().forEach((name, items) -> items(name, items, indent));
  }

  /// Lists of texts below that name, each with its own, after an empty line.
  void chains(String name, List<ChainOfCommand<String>> chains) {
    if (!chains.isEmpty()) {
      text.append('\n').append(name).append(":\n");
    }
    for (var chain : chains) {
      text.append("  ").append(written(chain.name(), "  ")).append(":\n");
      chain.offices().forEach(it -> text.append("    - ").append(written(it, "    ")).append('\n'));
    }
  }

  private static String written(String value, String indent) {
    if (PLAIN.matcher(value).matches()) {
      return value;
    }
    if (value.indexOf('\n') >= 0) {
      return "|-\n"
          + value.lines().map(it -> indent + "  " + it).reduce((a, b) -> a + "\n" + b).orElse("");
    }
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

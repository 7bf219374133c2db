package id.bersinar.area;

import id.bersinar.dialogue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an import does to one thing.
///
/// @param what which one, in the words of the file: posko katamso
/// @param before as it is known; absent where it is new
public record Change(String what, Optional<Item> before, Item after) {

  /// What becomes of things by these; which one is meant tells its code.
  ///
  /// @param section of the file in which they stand
  public static List<Change> all(String section, List<Item> before, List<Item> after) {
    var known = before.stream().collect(Collectors.toMap(Item::code, it -> it));
    return after.stream()
        .map(
            it ->
                new Change(
                    section + " " + it.code(), Optional.ofNullable(known.get(it.code())), it))
        .toList();
  }

  /// Whether it wasn't there before.
  public boolean isNew() {
    return before.isEmpty();
  }

  /// What it comes to.
  enum Kind {
    ADDED,
    CHANGED,
    SAME
  }

  Kind kind() {
    return before.map(it -> lines(it).isEmpty() ? Kind.SAME : Kind.CHANGED).orElse(Kind.ADDED);
  }

  /// A line where it is new, and one for each field that becomes another; none where all is the
  /// same.
  List<Text> lines() {
    return before.map(this::lines).orElseGet(() -> List.of(added()));
  }

  private Text added() {
    var name = after.fields().values().stream().skip(1).findFirst().orElse("");
    return Text.of("area.change-added").with("what", what).with("name", name);
  }

  private List<Text> lines(Item known) {
    var lines = new ArrayList<Text>();
    for (var field : after.fields().entrySet()) {
      var old = known.fields().getOrDefault(field.getKey(), "");
      if (!old.equals(field.getValue())) {
        lines.add(changed(field, old));
      }
    }
    return lines;
  }

  private Text changed(Map.Entry<String, String> field, String old) {
    return Text.of("area.change-field")
        .with("what", what)
        .with("field", field.getKey())
        .with("before", shown(old))
        .with("after", shown(field.getValue()));
  }

  private static Object shown(String value) {
    return value.isEmpty() ? Text.of("area.change-nothing") : value;
  }
}

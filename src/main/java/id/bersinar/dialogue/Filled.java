package id.bersinar.dialogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How far a [Form] has come: one record for all of them, so that a question can be added to a form
/// while people are in the midst of it.
///
/// @param answers by their questions' keys: as they are stored, or as they are in memory
/// @param path keys of the questions up to the open one, which is the last
/// @param views what is shown of long questions, by their keys
/// @param unchanged the answers as the summary had them, while a part of them is being changed
public record Filled(
    Map<String, Object> answers,
    List<String> path,
    Map<String, String> views,
    Map<String, Object> unchanged) {

  static final Filled NOTHING = new Filled(Map.of(), List.of(), Map.of(), Map.of());

  public Filled {
    answers = Map.copyOf(answers);
    path = List.copyOf(path);
    views = Map.copyOf(views);
    // A version before kept none.
    unchanged = Map.copyOf(Objects.requireNonNullElse(unchanged, Map.of()));
  }

  String open() {
    return path.isEmpty() ? "" : path.getLast();
  }

  Filled with(String key, Object answer) {
    var more = new HashMap<>(answers);
    more.put(key, answer);
    return new Filled(more, path, views, unchanged);
  }

  /// Without what was answered and seen there.
  Filled without(List<String> keys) {
    return new Filled(without(answers, keys), path, without(views, keys), unchanged);
  }

  Filled withoutAnswers(List<String> keys) {
    return new Filled(without(answers, keys), path, views, unchanged);
  }

  private static <V> Map<String, V> without(Map<String, V> map, List<String> keys) {
    var fewer = new HashMap<>(map);
    keys.forEach(fewer::remove);
    return fewer;
  }

  Filled turned(String view) {
    return turned(open(), view);
  }

  Filled turned(String key, String view) {
    var more = new HashMap<>(views);
    more.put(key, view);
    return new Filled(answers, path, more, unchanged);
  }

  Filled at(List<String> path) {
    return new Filled(answers, path, views, unchanged);
  }

  /// A part of it is going to be changed.
  Filled changing() {
    return new Filled(answers, path, views, answers);
  }

  /// Nothing is being changed any more.
  Filled changed() {
    return new Filled(answers, path, views, Map.of());
  }

  /// As it was before the change.
  Filled restored() {
    return unchanged.isEmpty() ? this : new Filled(unchanged, path, views, Map.of());
  }

  /// How much of the path stays while a part is being changed: up to the summary.
  int fixed() {
    return unchanged.isEmpty() ? 0 : path.indexOf(Confirm.KEY) + 1;
  }

  /// Whether something is told that a summary would show, or for an act. To have opened an entry of
  /// a list is not much.
  boolean isDraft(List<Field<?>> fields) {
    return fields.stream()
        .anyMatch(
            it ->
                switch (it.answer()) {
                  case Acts<?> acts -> acts.isBegun(answers.keySet());
                  case Listing<?> _ -> false;
                  default -> it.change().isPresent() && answers.containsKey(it.key());
                });
  }

  /// Never prints what was answered.
  @Override
  public String toString() {
    return "Filled" + path;
  }
}

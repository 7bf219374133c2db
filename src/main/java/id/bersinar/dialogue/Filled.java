package id.bersinar.dialogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How far a [Form] has come: one record for all of them, so that a question can be added to a form
/// while people are in the midst of it.
///
/// @param answers by their questions' keys: as they are stored, or as they are in memory
/// @param path keys of the questions up to the open one, which is the last
/// @param views what is shown of long questions, by their keys
public record Filled(Map<String, Object> answers, List<String> path, Map<String, String> views) {

  static final Filled NOTHING = new Filled(Map.of(), List.of(), Map.of());

  public Filled {
    answers = Map.copyOf(answers);
    path = List.copyOf(path);
    views = Map.copyOf(views);
  }

  String open() {
    return path.isEmpty() ? "" : path.getLast();
  }

  Filled with(String key, Object answer) {
    var more = new HashMap<>(answers);
    more.put(key, answer);
    return new Filled(more, path, views);
  }

  /// Without what was answered and seen there.
  Filled without(List<String> keys) {
    return new Filled(without(answers, keys), path, without(views, keys));
  }

  Filled withoutAnswers(List<String> keys) {
    return new Filled(without(answers, keys), path, views);
  }

  private static <V> Map<String, V> without(Map<String, V> map, List<String> keys) {
    var fewer = new HashMap<>(map);
    keys.forEach(fewer::remove);
    return fewer;
  }

  Filled turned(String view) {
    var more = new HashMap<>(views);
    more.put(open(), view);
    return new Filled(answers, path, more);
  }

  Filled at(List<String> path) {
    return new Filled(answers, path, views);
  }

  /// Never prints what was answered.
  @Override
  public String toString() {
    return "Filled" + path;
  }
}

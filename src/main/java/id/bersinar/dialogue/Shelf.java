package id.bersinar.dialogue;

import java.util.List;
import java.util.function.Function;

/// One of the views of a [Listing], such as what is to come and what is over.
///
/// @param name short and stable
/// @param heading the text above the entries, or the word where there are none
/// @param label of the button that switches to it
/// @param elsewhere buttons that lead elsewhere
public record Shelf<T>(
    String name,
    Function<Said, List<T>> entries,
    Function<List<T>, Text> heading,
    Function<Said, Text> label,
    List<Button> elsewhere) {

  /// The only view of its list.
  public Shelf(String name, Function<Said, List<T>> entries, Function<List<T>, Text> heading) {
    this(name, entries, heading, _ -> Text.plain(name), List.of());
  }

  /// The only view of a list under its question's own words.
  public Shelf(Function<Said, List<T>> entries) {
    this("all", entries, _ -> Text.nothing());
  }

  /// @param heading key of the text above the entries
  /// @param empty key of the word where there are none
  /// @param label key of the text of the button that switches to it
  public static <T> Shelf<T> of(
      String name, Function<Said, List<T>> entries, String heading, String empty, String label) {
    return new Shelf<>(
        name,
        entries,
        shown -> Text.of(shown.isEmpty() ? empty : heading),
        _ -> Text.of(label),
        List.of());
  }

  /// The same with a button that leads elsewhere: [Button.Go] or [Button.Link].
  public Shelf<T> with(Button button) {
    return new Shelf<>(name, entries, heading, label, List.of(button));
  }
}

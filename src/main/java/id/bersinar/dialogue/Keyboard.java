package id.bersinar.dialogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What can be tapped instead of typed.
public sealed interface Keyboard {

  /// Nothing.
  record None() implements Keyboard {}

  /// Buttons under the message, in rows.
  record Buttons(List<List<Button>> rows) implements Keyboard {
    public Buttons {
      rows = rows.stream().map(List::copyOf).toList();
    }

    /// The same with one more row.
    public Buttons row(Button... buttons) {
      var more = new ArrayList<>(rows);
      more.add(List.of(buttons));
      return new Buttons(more);
    }

    /// The same with those rows under it.
    public Buttons under(Buttons more) {
      return new Buttons(Stream.concat(rows.stream(), more.rows.stream()).toList());
    }

    /// The same with these, one a row.
    Buttons rows(List<Button> buttons) {
      return under(column(buttons));
    }
  }

  /// A key in place of the phone's keyboard that shares the person's own contact.
  record ShareContact(Text label) implements Keyboard {}

  /// A key in place of the phone's keyboard that shares where the person is.
  record ShareLocation(Text label) implements Keyboard {}

  static Keyboard none() {
    return new None();
  }

  /// No rows yet; add them with [Buttons#row].
  static Buttons buttons() {
    return new Buttons(List.of());
  }

  /// One button a row.
  static Buttons column(List<? extends Button> buttons) {
    return grid(1, buttons);
  }

  /// Buttons that open these commands, one a row.
  static Buttons commands(String... commands) {
    return column(Stream.of(commands).map(Button::command).toList());
  }

  /// A button for each of them, one a row.
  static <T> Buttons column(Collection<T> things, Function<? super T, ? extends Button> button) {
    return grid(1, things, button);
  }

  /// That many buttons a row.
  static Buttons grid(int columns, List<? extends Button> buttons) {
    var rows = new ArrayList<List<Button>>();
    for (int from = 0; from < buttons.size(); from += columns) {
      rows.add(List.copyOf(buttons.subList(from, Math.min(from + columns, buttons.size()))));
    }
    return new Buttons(rows);
  }

  /// A button for each of them, that many a row.
  static <T> Buttons grid(
      int columns, Collection<T> things, Function<? super T, ? extends Button> button) {
    return grid(columns, things.stream().map(button).toList());
  }
}

package id.bersinar.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A page of a long list, and the buttons that turn it. Pages are numbered from 0.
///
/// @param number of the page, within the list
/// @param from place of its first entry in the whole list
/// @param shown its entries
/// @param size of the whole list
public record Pages<T>(int number, int from, List<T> shown, int size) {

  /// Entries a page, where they are only named on buttons.
  public static final int BUTTONS = 8;

  /// Entries a page, where they are also told in the message.
  static final int TOLD = 5;

  private static final String TURN = "page:";

  /// The page with that number, or the one nearest to it.
  public static <T> Pages<T> of(List<T> all, int number, int length) {
    int last = Math.max(0, (all.size() - 1) / length);
    int page = Math.clamp(number, 0, last);
    int from = page * length;
    return new Pages<>(
        page, from, all.subList(from, Math.min(from + length, all.size())), all.size());
  }

  /// The keyboard with a row for turning pages, where there are several.
  public Keyboard.Buttons under(Keyboard.Buttons keyboard) {
    var turning = new ArrayList<Button>();
    if (number > 0) {
      turning.add(Button.answer(Text.of("dialogue.previous-page"), TURN + (number - 1)));
    }
    if (from + shown.size() < size) {
      turning.add(Button.answer(Text.of("dialogue.next-page"), TURN + (number + 1)));
    }
    return turning.isEmpty() ? keyboard : keyboard.row(turning.toArray(Button[]::new));
  }

  /// The page that was turned to.
  public static Optional<Integer> turned(Input input) {
    return input.choice(TURN).flatMap(Pages::number);
  }

  /// The number that stands in a [Said#view]; 0 where there is none.
  public static int in(String view) {
    return number(view).orElse(0);
  }

  private static Optional<Integer> number(String text) {
    return text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}

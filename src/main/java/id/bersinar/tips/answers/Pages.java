package id.bersinar.tips.answers;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Long lists of buttons, eight at a time. Pages are numbered from 0.
public final class Pages {

  public static final int LENGTH = 8;
  private static final String TURN = "page:";
  private static final String ENTRY = "entry:";

  private Pages() {}

  /// What stands on a page.
  public static <T> List<T> page(List<T> all, int page) {
    return all.stream().skip((long) page * LENGTH).limit(LENGTH).toList();
  }

  /// The keyboard with a row for turning pages, where there are several.
  public static Keyboard.Buttons withTurning(Keyboard.Buttons keyboard, int page, int size) {
    var turning = new ArrayList<Button>();
    if (page > 0) {
      turning.add(Button.answer(Text.of("tips.previous"), TURN + (page - 1)));
    }
    if ((page + 1) * LENGTH < size) {
      turning.add(Button.answer(Text.of("tips.next"), TURN + (page + 1)));
    }
    return turning.isEmpty() ? keyboard : keyboard.row(turning.toArray(Button[]::new));
  }

  /// The page that was turned to.
  public static Optional<Integer> turned(Input input) {
    return input.choice(TURN).flatMap(Pages::number);
  }

  /// A button for an entry, which says only where in the list it stands.
  public static Button entry(Text label, int place) {
    return Button.answer(label, ENTRY + place);
  }

  /// The entry that was tapped, of those that were shown.
  public static <T> Optional<T> tapped(Input input, List<T> shown) {
    return input.entry(ENTRY, shown);
  }

  // Whoever builds a Telegram of their own can send any data.
  private static Optional<Integer> number(String value) {
    return value.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
  }
}

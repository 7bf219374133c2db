package id.bersinar.reminders;

import id.bersinar.dialogue.Text;
import java.util.List;

/// Several values in one sentence: "Senin, Rabu dan Jumat".
final class Listed {

  private Listed() {}

  static Text of(List<?> values) {
    return texts(
        values.stream().<Text>map(it -> Text.of("reminders.one").with("value", it)).toList());
  }

  static Text texts(List<Text> texts) {
    return texts.size() < 2
        ? new Text.Joined("", texts)
        : Text.of("reminders.and")
            .with("first", new Text.Joined(", ", texts.subList(0, texts.size() - 1)))
            .with("last", texts.getLast());
  }
}

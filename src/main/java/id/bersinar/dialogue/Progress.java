package id.bersinar.dialogue;

import java.util.List;
import java.util.Optional;

/// How far somebody is in a form that ends in a summary: the questions before that count, but for
/// things to choose from or to look at.
///
/// @param number of the open question, from 1
/// @param total as far as can be known: an answer may make more questions necessary
record Progress(int number, int total) {

  // Fewer need no number.
  private static final int LEAST = 3;

  /// Absent where the open question doesn't count, where it is asked once more to be changed, and
  /// in a short form.
  static Optional<Progress> of(Form form, Field<?> open, Said said) {
    var counting = counting(form);
    if (!counting.contains(open) || said.isChanging()) {
      return Optional.empty();
    }
    int number = 0;
    int total = 0;
    for (var field : counting) {
      if (field == open || said.wasAsked(field)) {
        number++;
        total++;
      } else if (said.lacks(field)) {
        total++;
      }
    }
    return total < LEAST ? Optional.empty() : Optional.of(new Progress(number, total));
  }

  private static List<Field<?>> counting(Form form) {
    return form.field(Confirm.KEY).isEmpty()
        ? List.of()
        : form.before(Confirm.KEY).filter(Field::counts).toList();
  }

  /// Above the question.
  Text over(Text question) {
    var progress = Text.of("dialogue.progress").with("number", number).with("total", total);
    return Text.lines(progress, question);
  }
}

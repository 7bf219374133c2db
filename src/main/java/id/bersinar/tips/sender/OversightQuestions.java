package id.bersinar.tips.sender;

import id.bersinar.area.Desk;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.tips.intake.OfficersNamed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// What is asked where words sound as if officers were involved, and where oversight can't receive.
@Component
record OversightQuestions(HandingIn handingIn, OfficersNamed named) {

  /// Key of the question.
  static final String ASK = "tips.officials.ask";

  /// Key of what stands in the way.
  static final String CLOSED = "tips.oversight-not-open";

  // Nobody types it.
  private static final String HANDED_OVER = "\u0001";

  /// What is tapped where officers are involved.
  static Answer<Boolean> yes() {
    return Answer.yes("tips.officials.yes");
  }

  /// Asks only where what was told names officers, and says which word it is about. A "yes" goes
  /// on for oversight alone, as soon as that can receive.
  ///
  /// @param closed what is asked where it can't
  /// @param there the way on
  /// @return that way, which leads to `closed` where it can't
  Function<Said, Step<Filled>> lead(
      Field<Boolean> question,
      Field<Boolean> closed,
      Function<Said, List<String>> told,
      Function<Said, Step<Filled>> there) {
    Function<Said, Step<Filled>> way =
        said -> handingIn.isOpen(Desk.OVERSIGHT) ? there.apply(said) : said.ask(closed);
    closed.then((_, said) -> way.apply(said));
    question
        .when(said -> named.in(told.apply(said)).isPresent())
        .worded((text, said) -> text.with("word", named.in(told.apply(said)).orElse("")))
        .then((_, said) -> way.apply(said))
        .offer("tips.officials.no", said -> Optional.of(said.with(question, true)));
    return way;
  }

  /// Words that are for oversight by a tap, as they are handed over to /lapor.
  static String handedOver(String words) {
    return HANDED_OVER + words;
  }

  /// Whether what came along with /lapor was handed over so, and not typed.
  static boolean isHandedOver(String argument) {
    return argument.startsWith(HANDED_OVER);
  }

  /// What was handed over.
  static String words(String argument) {
    return argument.replace(HANDED_OVER, "").strip();
  }
}

package id.bersinar.tips.sender;

import id.bersinar.area.AreaDesk;
import id.bersinar.area.Areas;
import id.bersinar.area.Desk;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Text;
import id.bersinar.tips.intake.Intake;
import id.bersinar.tips.intake.OfficersNamed;
import java.util.List;
import org.springframework.stereotype.Component;

/// What is asked where words sound as if officers were involved, and where oversight can't receive.
@Component
class OversightQuestions {

  private static final String YES = "tips.officials.yes";

  /// Key of the question.
  static final String ASK = "tips.officials.ask";

  /// Key of the button for whoever meant no officers.
  static final String NO = "tips.officials.no";

  /// Key of what stands in the way.
  static final String CLOSED = "tips.oversight-not-open";

  // Nobody types it.
  private static final String HANDED_OVER = "\u0001";

  private final Areas areas;
  private final Intake intake;
  private final OfficersNamed named;

  OversightQuestions(Areas areas, Intake intake, OfficersNamed named) {
    this.areas = areas;
    this.intake = intake;
    this.named = named;
  }

  /// Whether to ask.
  boolean areNamed(List<String> told) {
    return named.in(told).isPresent();
  }

  /// The question, with the word that it is about.
  Text worded(Text.Keyed question, List<String> told) {
    return question.with("word", named.in(told).orElse(""));
  }

  static Answer<Boolean> yes() {
    return Answer.yes(YES);
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

  /// Whether oversight can open what it is told.
  boolean isOpen() {
    return intake.isOpen(desk());
  }

  private AreaDesk desk() {
    return areas.desk(areas.homeCode(), Desk.OVERSIGHT);
  }
}

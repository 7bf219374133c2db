package id.bersinar.tips.sender;

import id.bersinar.area.Areas;
import id.bersinar.area.Segment;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Text;
import id.bersinar.tips.intake.Refusals;
import id.bersinar.tips.record.Report;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Where it was: a part of the area by a tap, or in words.
@Component
record PlaceQuestion(Areas areas) {

  /// A few of the sender's own.
  static final Answer<String> WORDS = Answer.words(200, Refusals.TOO_LONG);

  Answer<Report.Where> answer() {
    return Answer.<Segment>among(
            1,
            _ -> segments(),
            Segment::code,
            (it, _) -> Text.plain(it.name()),
            _ -> Optional.empty())
        .map(Report.Where::in)
        .or(WORDS.map(Report.Where::typed));
  }

  /// Without a word on tapping where there is nothing to tap.
  Text worded(Text question) {
    return segments().isEmpty() ? Text.of("tips.ask.where-in-words") : question;
  }

  private List<Segment> segments() {
    return areas.homeCode().map(areas::segments).orElse(List.of());
  }
}

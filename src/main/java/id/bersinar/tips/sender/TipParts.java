package id.bersinar.tips.sender;

import id.bersinar.area.Areas;
import id.bersinar.area.Segment;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Text;
import id.bersinar.tips.answers.Heard;
import id.bersinar.tips.answers.Pages;
import id.bersinar.tips.record.Report;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What is asked for in a tip, part by part.
@Component
class TipParts {

  // Telegram's longest message: whoever writes more sends several.
  private static final int LONGEST_SEEN = 4096;
  private static final int LONGEST_SHORT = 200;
  private static final String SEGMENT = "segment:";

  private final Areas areas;

  TipParts(Areas areas) {
    this.areas = areas;
  }

  /// A part, in the order in which they are asked for.
  enum Part {
    SUBJECT,
    SEEN,
    WHERE,
    WHEN,
    ORIGIN
  }

  /// @param page of the segments, from 0
  Question ask(Part part, int page) {
    return switch (part) {
      case SUBJECT ->
          Question.of(
              Text.of("tips.ask.subject"), choices("tips.subject.", Report.Subject.values()));
      case SEEN -> Question.of("tips.ask.seen");
      case WHERE -> askWhere(page);
      case WHEN ->
          Question.of(Text.of("tips.ask.when"), choices("tips.when.", Report.Usual.values()));
      case ORIGIN ->
          Question.of(Text.of("tips.ask.origin"), choices("tips.origin.", Report.Origin.values()));
    };
  }

  private static Keyboard choices(String prefix, Enum<?>[] constants) {
    return Keyboard.column(
        Arrays.stream(constants).map(it -> Button.answer(Text.of(prefix, it), it.name())).toList());
  }

  private Question askWhere(int page) {
    var segments = segments();
    if (segments.isEmpty()) {
      return Question.of("tips.ask.where-in-words");
    }
    var keyboard =
        Keyboard.column(
            Pages.page(segments, page).stream()
                .map(it -> Button.answer(Text.plain(it.name()), SEGMENT + it.code()))
                .toList());
    return Question.of(
        Text.of("tips.ask.where"), Pages.withTurning(keyboard, page, segments.size()));
  }

  /// The draft with that part as it was answered.
  Heard<Draft> hear(Part part, Draft draft, Input input) {
    return switch (part) {
      case SUBJECT -> Heard.tapped(input, input.constant(Report.Subject.values())).map(draft::with);
      case SEEN -> Heard.typed(input, LONGEST_SEEN).map(draft::withSeen);
      case WHERE -> where(input).map(draft::with);
      case WHEN -> when(input).map(draft::with);
      case ORIGIN -> Heard.tapped(input, input.constant(Report.Origin.values())).map(draft::with);
    };
  }

  private Heard<Report.Where> where(Input input) {
    return switch (input) {
      case Input.Choice _ -> Heard.tapped(input, segment(input));
      default ->
          Heard.typed(input, LONGEST_SHORT).map(words -> new Report.Where(Optional.empty(), words));
    };
  }

  private Optional<Report.Where> segment(Input input) {
    return input
        .choice(SEGMENT)
        .flatMap(code -> named(code, segments()))
        .map(it -> new Report.Where(Optional.of(it.code()), it.name()));
  }

  private List<Segment> segments() {
    return areas.homeCode().map(areas::segments).orElse(List.of());
  }

  private static Optional<Segment> named(String code, List<Segment> segments) {
    return segments.stream().filter(it -> it.code().equals(code)).findFirst();
  }

  private static Heard<Report.When> when(Input input) {
    return switch (input) {
      case Input.Choice _ ->
          Heard.tapped(input, input.constant(Report.Usual.values()))
              .map(usual -> new Report.When(Optional.of(usual), ""));
      default ->
          Heard.typed(input, LONGEST_SHORT).map(words -> new Report.When(Optional.empty(), words));
    };
  }
}

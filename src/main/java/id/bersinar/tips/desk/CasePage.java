package id.bersinar.tips.desk;

import id.bersinar.area.Desk;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Text;
import id.bersinar.tips.intake.ReportCard;
import id.bersinar.tips.record.Content;
import id.bersinar.tips.record.Report;
import id.bersinar.tips.record.TipEntry;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;

/// What a tip looks like to an officer.
final class CasePage {

  static final String REFRESH = "refresh";

  private CasePage() {}

  /// A tip with what the officer may do with it; absent where it is gone.
  static Question of(Optional<Case> tip, LocalDate today) {
    var toList = InboxPages.toList();
    return tip.map(it -> Question.of(text(it, today), buttons(it, toList)))
        .orElseGet(() -> Question.of(Text.of("tips.inbox.gone"), Keyboard.buttons().row(toList)));
  }

  private static Text text(Case tip, LocalDate today) {
    var parts = new ArrayList<Text>();
    parts.add(
        Text.of("tips.inbox.tip")
            .with("handle", tip.handle())
            .with("age", age(tip.receivedOn(), today))
            .with("state", state(tip)));
    tip.entries().forEach(line -> parts.add(text(line)));
    if (tip.photo() != Case.Photo.NONE) {
      parts.add(Text.of("tips.inbox.photo.", tip.photo()));
    }
    return Text.paragraphs(parts);
  }

  /// How long ago that was, in days.
  static Text age(LocalDate receivedOn, LocalDate today) {
    long days = ChronoUnit.DAYS.between(receivedOn, today);
    if (days <= 0) {
      return Text.of("tips.age.today");
    }
    return days == 1 ? Text.of("tips.age.yesterday") : Text.of("tips.age.days").with("n", days);
  }

  private static Text state(Case tip) {
    return switch (tip.state()) {
      case NEW -> Text.of("tips.inbox.state-new");
      case CLAIMED ->
          tip.mine()
              ? Text.of("tips.inbox.state-mine")
              : Text.of("tips.inbox.state-claimed").with("officer", tip.claimer().orElse("–"));
      case CLOSED -> Text.of("tips.outcome.", tip.outcome().orElseThrow());
    };
  }

  private static Text text(Case.Line line) {
    return switch (line.content()) {
      case Report report -> ReportCard.of(report);
      case Content.Message(var words, var on) ->
          Text.of(
                  line.kind() == TipEntry.Kind.QUESTION
                      ? "tips.inbox.asked"
                      : "tips.inbox.sender-said")
              .with("date", on)
              .with("words", words);
      case Content.Note note ->
          Text.of("tips.inbox.note")
              .with("date", note.on())
              .with("officer", note.by())
              .with("note", said(note));
      case Content.Picture _, Content.Unreadable() -> Text.of("tips.unreadable");
    };
  }

  private static Text said(Content.Note note) {
    var sentence = Text.of("tips.remark.", note.remark());
    return switch (note.remark()) {
      case WRITTEN -> Text.plain(note.words());
      case PICTURE_SHOWS -> sentence.with("words", note.words());
      case HANDED_OVER -> sentence.with("officer", note.words());
      case MERGED, TAKEN_IN -> sentence.with("handle", note.words());
      case PASSED_ON, FROM_BELOW -> sentence.with("desk", Desk.valueOf(note.words()).label());
    };
  }

  private static Keyboard buttons(Case tip, Button toList) {
    var buttons = new ArrayList<Button>();
    tip.acts().stream().sorted().forEach(it -> buttons.add(button(it, tip)));
    if (tip.mine()) {
      buttons.add(Button.answer(Text.of("tips.refresh"), REFRESH));
    }
    return Keyboard.grid(2, buttons).row(toList);
  }

  private static Button button(Case.Act act, Case tip) {
    var label = Text.of("tips.act.", act);
    return Button.answer(
        act == Case.Act.PASS_ON && tip.above().isPresent()
            ? label.with("desk", tip.above().get().label())
            : label,
        act.name());
  }
}

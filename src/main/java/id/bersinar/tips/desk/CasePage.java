package id.bersinar.tips.desk;

import id.bersinar.area.Desk;
import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Text;
import id.bersinar.tips.intake.ReportCard;
import id.bersinar.tips.record.Content;
import id.bersinar.tips.record.Report;
import id.bersinar.tips.record.TipEntry;
import id.bersinar.tips.record.TipId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a tip looks like to an officer.
record CasePage(WallClock wallClock) {

  private static final int LONGEST_PLACE = 24;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  Text of(Case tip) {
    return Text.paragraphs(
        Text.of("tips.inbox.tip")
            .with("handle", tip.handle())
            .with("age", age(tip.receivedOn()))
            .with("state", state(tip)),
        Text.of("tips.inbox.urgent").when(tip.pressing()),
        Text.paragraphs(tip.entries(), CasePage::text),
        Text.of("tips.inbox.photo.", tip.photo()).when(tip.photo() != Case.Photo.NONE));
  }

  /// How long ago that was, in days.
  private Text age(LocalDate receivedOn) {
    long days = ChronoUnit.DAYS.between(receivedOn, wallClock.today());
    if (days <= 0) {
      return Text.of("tips.age.today");
    }
    return days == 1 ? Text.of("tips.age.yesterday") : Text.of("tips.age.days").with("n", days);
  }

  private static Text state(Case tip) {
    return switch (tip.state()) {
      case NEW ->
          tip.spamBy()
              .<Text>map(it -> Text.of("tips.inbox.state-spam").with("officer", it))
              .orElseGet(() -> Text.of("tips.inbox.state-new"));
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

  /// What an act is called on its button.
  Text label(Case.Act act, Case tip) {
    var label = Text.of("tips.act.", act);
    return act == Case.Act.PASS_ON && tip.above().isPresent()
        ? label.with("desk", tip.above().get().label())
        : label;
  }

  /// What tips are called in lists, by their ids.
  Map<TipId, Text> labels(List<ListedTips.Item> items) {
    return items.stream().collect(Collectors.toMap(it -> it.tip().id(), this::label));
  }

  private Text label(ListedTips.Item item) {
    var place = item.report().map(it -> shortened(it.where().name())).filter(it -> !it.isEmpty());
    Text label =
        new Text.Joined(
            " · ",
            List.of(
                Text.plain(item.tip().id().handle()),
                Text.of(item.report().map(it -> Text.of("tips.inbox.subject.", it.subject()))),
                Text.of(place.map(Text::plain)),
                age(item.tip().receivedOn())));
    if (item.tip().isPressing()) {
      label = Text.of("tips.inbox.item-urgent").with("item", label);
    }
    if (item.tip().spamBy().isPresent()) {
      label = Text.of("tips.inbox.item-spam").with("item", label);
    }
    return item.unseen() ? Text.of("tips.inbox.item-unseen").with("item", label) : label;
  }

  /// On one line, whatever its sender has typed.
  private static String shortened(String name) {
    var place = SPACES.matcher(name).replaceAll(" ");
    return place.codePointCount(0, place.length()) <= LONGEST_PLACE
        ? place
        : place.substring(0, place.offsetByCodePoints(0, LONGEST_PLACE - 1)).strip() + "…";
  }
}

package id.bersinar.tips;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What an officer's inbox looks like. No button carries a tip's id: they say which of the list.
final class InboxPages {

  static final String BOX = "box:";
  static final String GRANT = "grant:";
  static final String LIST = "list";
  static final String REFRESH = "refresh";
  static final String CLAIM = "claim";
  static final String RELEASE = "release";
  static final String ASK = "ask";
  static final String CLOSE = "close";

  private InboxPages() {}

  /// A page of a box.
  ///
  /// @param applicants colleagues who wait for access
  /// @param officer the reader, as others see the name
  static Question list(
      InboxDialogue.Listing listing,
      List<LiaisonDesk.Item> items,
      LiaisonDesk.Boxes boxes,
      List<String> applicants,
      String officer,
      LocalDate today) {
    int size = boxes.in(listing.box()).size();
    var text =
        Text.paragraphs(
            Text.of("tips.inbox.heading").with("officer", officer),
            Text.of("tips.inbox.box.", listing.box()).with("n", size));
    var buttons =
        items.stream()
            .map(it -> Pages.entry(label(it, today), listing.shown().indexOf(it.tip().tip())))
            .toList();
    var keyboard = Pages.withTurning(Keyboard.column(buttons), listing.page(), size);
    for (var row : Keyboard.grid(2, switches(boxes)).rows()) {
      keyboard = keyboard.row(row.toArray(Button[]::new));
    }
    for (int place = 0; place < applicants.size(); place++) {
      var label = Text.of("tips.door.grant").with("officer", applicants.get(place));
      keyboard = keyboard.row(Button.answer(label, GRANT + place));
    }
    return Question.of(text, keyboard).guard();
  }

  /// The colleague who was tapped, of those who wait.
  static Optional<UUID> granted(Input input, List<UUID> applicants) {
    return input
        .choice(GRANT)
        .filter(it -> it.matches("\\d{1,4}"))
        .map(Integer::valueOf)
        .filter(place -> place < applicants.size())
        .map(applicants::get);
  }

  private static List<Button> switches(LiaisonDesk.Boxes boxes) {
    return Arrays.stream(LiaisonDesk.Box.values())
        .map(
            it ->
                Button.answer(
                    Text.of("tips.inbox.switch.", it).with("n", boxes.in(it).size()),
                    BOX + it.name()))
        .toList();
  }

  private static Text label(LiaisonDesk.Item item, LocalDate today) {
    return Text.of(itemKey(item))
        .with("handle", item.tip().handle())
        .with("age", age(item.tip().receivedOn(), today));
  }

  private static String itemKey(LiaisonDesk.Item item) {
    if (item.answered()) {
      return "tips.inbox.item-answered";
    }
    return item.tip().urgent() ? "tips.inbox.item-urgent" : "tips.inbox.item";
  }

  private static Text age(LocalDate receivedOn, LocalDate today) {
    long days = ChronoUnit.DAYS.between(receivedOn, today);
    if (days <= 0) {
      return Text.of("tips.age.today");
    }
    return days == 1 ? Text.of("tips.age.yesterday") : Text.of("tips.age.days").with("n", days);
  }

  /// A tip with what the officer may do with it; absent where it is gone.
  static Question tip(Optional<Case> tip, LocalDate today) {
    var toList = Button.answer(Text.of("tips.inbox.list"), LIST);
    return tip.map(it -> Question.of(text(it, today), actions(it).row(toList)))
        .orElseGet(() -> Question.of(Text.of("tips.inbox.gone"), Keyboard.buttons().row(toList)))
        .guard();
  }

  private static Text text(Case tip, LocalDate today) {
    var parts = new ArrayList<Text>();
    parts.add(
        Text.of("tips.inbox.tip")
            .with("handle", tip.handle())
            .with("age", age(tip.receivedOn(), today))
            .with("state", state(tip)));
    tip.entries().forEach(line -> parts.add(text(line)));
    return Text.paragraphs(parts);
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
      case Content.Picture _ -> Text.of("tips.inbox.photo");
      case Content.Unreadable() -> Text.of("tips.unreadable");
    };
  }

  private static Keyboard.Buttons actions(Case tip) {
    if (tip.mine()) {
      return Keyboard.buttons()
          .row(
              Button.answer(Text.of("tips.inbox.ask"), ASK),
              Button.answer(Text.of("tips.inbox.close"), CLOSE))
          .row(
              Button.answer(Text.of("tips.inbox.release"), RELEASE),
              Button.answer(Text.of("tips.refresh"), REFRESH));
    }
    return tip.state() == Tip.State.NEW
        ? Keyboard.buttons().row(Button.answer(Text.of("tips.inbox.claim"), CLAIM))
        : Keyboard.buttons();
  }
}

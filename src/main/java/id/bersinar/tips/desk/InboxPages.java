package id.bersinar.tips.desk;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Text;
import id.bersinar.tips.answers.Pages;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// What the lists of an officer's inbox look like. No button carries a tip's id: they say which
/// of the list.
final class InboxPages {

  static final String LIST = "list";
  static final String BOX = "box:";
  static final String GRANT = "grant:";
  static final String AUDIT = "audit";
  static final String ROSTER = "roster";
  static final String COUNTS = "counts";

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
    keyboard =
        keyboard
            .row(
                Button.answer(Text.of("tips.duty.button"), ROSTER),
                Button.answer(Text.of("tips.counts.button"), COUNTS))
            .row(Button.answer(Text.of("tips.audit.button"), AUDIT));
    for (int place = 0; place < applicants.size(); place++) {
      var label = Text.of("tips.door.grant").with("officer", applicants.get(place));
      keyboard = keyboard.row(Button.answer(label, GRANT + place));
    }
    return Question.of(text, keyboard);
  }

  /// Leads back to the lists.
  static Button toList() {
    return Button.answer(Text.of("tips.inbox.list"), LIST);
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
        .with("age", CasePage.age(item.tip().receivedOn(), today));
  }

  private static String itemKey(LiaisonDesk.Item item) {
    if (item.answered()) {
      return "tips.inbox.item-answered";
    }
    return item.tip().urgent() ? "tips.inbox.item-urgent" : "tips.inbox.item";
  }
}

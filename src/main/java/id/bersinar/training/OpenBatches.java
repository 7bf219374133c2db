package id.bersinar.training;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Text;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The question which of the open batches somebody wants.
final class OpenBatches {

  // More would be neither read nor fit into one message; those that come later move up in time.
  private static final int SHOWN = 20;
  private static final String BATCH = "batch:";

  private OpenBatches() {}

  static Question question(List<BatchCard> open, ZoneId zone) {
    var lines = new ArrayList<Text>();
    var buttons = new ArrayList<Button>();
    lines.add(Text.of("training.choose"));
    for (var card : open.stream().limit(SHOWN).toList()) {
      int number = lines.size();
      lines.add(
          Text.of("training.numbered")
              .with("nomor", number)
              .with("isi", Text.lines(card.text(zone), card.seats())));
      buttons.add(
          Button.answer(
              Text.of(card.isFull() ? "training.choose-full" : "training.choose-open")
                  .with("nomor", number)
                  .with("judul", card.training().title()),
              BATCH + card.id()));
    }
    return Question.of(Text.paragraphs(lines), Keyboard.column(buttons));
  }

  static Optional<UUID> chosen(Input input) {
    return input.choice(BATCH).map(UUID::fromString);
  }
}

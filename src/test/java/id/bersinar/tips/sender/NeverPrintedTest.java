package id.bersinar.tips.sender;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Input;
import id.bersinar.tips.photo.CleanPhoto;
import id.bersinar.tips.record.Content;
import id.bersinar.tips.record.Report;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeverPrintedTest {

  private static final byte[] JPEG = "rahasia".getBytes(StandardCharsets.UTF_8);

  @Test
  void whatASenderTellsIsNeverPrinted() {
    var photo = new CleanPhoto(JPEG);
    var draft =
        Draft.EMPTY
            .withSeen("rahasia")
            .with(new Report.Where(Optional.of("rahasia"), "rahasia"))
            .with(new Report.When(Optional.empty(), "rahasia"))
            .with(new Content.Picture(JPEG));
    assertThat(
            new Object[] {
              draft,
              new TipDialogue.AskingWhen(draft),
              new TipDialogue.Changing(draft, TipParts.Part.SEEN, 0),
              photo,
              new PhotoQuestions.JudgingPhoto(draft, photo, photo),
              new PhotoQuestions.ChoosingCells(draft, photo, Set.of(1)),
              new Input.Photo(new Input.FileRef("rahasia")),
              new SendersThread.Line(true, new Content.Message("rahasia", LocalDate.EPOCH))
            })
        .extracting(Object::toString)
        .noneMatch(it -> it.contains("rahasia"));
  }
}

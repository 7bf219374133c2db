package id.bersinar.tips.sender;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.tips.photo.CleanPhoto;
import id.bersinar.tips.record.Content;
import id.bersinar.tips.record.Report;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NeverPrintedTest {

  @Test
  void whatASenderTellsIsNeverPrinted() {
    var photo = new CleanPhoto("rahasia".getBytes(StandardCharsets.UTF_8));
    var where = new Report.Where(Optional.of("rahasia"), "rahasia");
    assertThat(
            new Object[] {
              new Filled(
                  Map.of("tips.ask.seen", "rahasia", "tips.photo.ask", Optional.of(photo)),
                  List.of("tips.ask.where"),
                  Map.of("tips.ask.where", "rahasia"),
                  Map.of("tips.ask.seen", "rahasia")),
              Heard.taken("rahasia"),
              Optional.of(photo),
              where,
              Report.When.typed("rahasia"),
              new Report(
                  Report.Subject.DEALING,
                  "rahasia",
                  where,
                  Report.When.typed("rahasia"),
                  Report.Origin.UNKNOWN,
                  LocalDate.EPOCH),
              new Input.Words("rahasia"),
              new Input.Photo(new Input.FileRef("rahasia")),
              new SendersThread.Line(true, new Content.Message("rahasia", LocalDate.EPOCH))
            })
        .extracting(Object::toString)
        .noneMatch(it -> it.contains("rahasia"));
  }
}

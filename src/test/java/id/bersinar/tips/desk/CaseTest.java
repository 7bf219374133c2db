package id.bersinar.tips.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.tips.record.Content;
import id.bersinar.tips.record.TipEntry;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CaseTest {

  @Test
  void whatATipSaysIsNeverPrinted() {
    var words = new Content.Message("rahasia", LocalDate.EPOCH);
    assertThat(new Case.Line(TipEntry.Kind.ANSWER, words).toString()).doesNotContain("rahasia");
  }
}

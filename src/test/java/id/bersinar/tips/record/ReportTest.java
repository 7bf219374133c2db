package id.bersinar.tips.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static Report told(Report.Where where) {
    return new Report(
        Report.Subject.DEALING,
        "Ada yang jual",
        where,
        Report.When.typed("kalau suami saya kerja malam"),
        Report.Origin.UNKNOWN,
        LocalDate.EPOCH);
  }

  @Test
  void allOfTheSendersOwnWordsAreLookedAtAndASegmentOfTheAreaIsNot() {
    assertThat(told(Report.Where.typed("depan rumah saya")).ownWords())
        .containsExactly("Ada yang jual", "depan rumah saya", "kalau suami saya kerja malam");
    var tapped = new Report.Where(Optional.of("gang-1"), "Jl. Contoh No. 1 RT 05");
    assertThat(told(tapped).ownWords())
        .containsExactly("Ada yang jual", "kalau suami saya kerja malam");
  }
}

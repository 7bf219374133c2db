package id.bersinar.tips.sender;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.tips.record.Report;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftTest {

  @Test
  void allOfTheSendersOwnWordsAreLookedAtAndASegmentOfTheAreaIsNot() {
    var draft =
        Draft.EMPTY
            .withSeen("Ada yang jual")
            .with(new Report.When(Optional.empty(), "kalau suami saya kerja malam"))
            .with(new Report.Where(Optional.empty(), "depan rumah saya"));
    assertThat(draft.ownWords())
        .containsExactly("Ada yang jual", "depan rumah saya", "kalau suami saya kerja malam");
    var tapped = draft.with(new Report.Where(Optional.of("gang-1"), "Jl. Contoh No. 1 RT 05"));
    assertThat(tapped.ownWords()).containsExactly("Ada yang jual", "kalau suami saya kerja malam");
  }
}

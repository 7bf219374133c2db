package id.bersinar.tips.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.AreaFiles;
import id.bersinar.scenario.Phone;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Nobody alone leads people in need to another number unseen.
class WatchedHotlinesTest extends OversightScenario {

  @Test
  void whoeverWatchesHearsOfAnotherNumberToCallAndItIsOnRecord() {
    var second = anotherOperator("Operator dua (contoh)");
    var polsek = officer("Polsek (contoh)", "Polsek contoh");
    brings("110");
    assertThat(steps()).doesNotContain("CHANGED_HOTLINE");
    var change = "hotlines police, number: 110 → 0800-000-000";
    brings("0800-000-000").seesNothingOf("people.watch.hotlines");
    polsek.sees("people.watch.hotlines", change);
    second.sees("people.watch.hotlines", change).sends("/menu");
    overseer.sends("/laporan").taps("tips.audit.button");
    overseer.sees("tips.audit.act.changed-hotline", "police");
    brings("0800-000-000");
    second.seesNothingOf("people.watch.hotlines");
  }

  private Phone brings(String number) {
    return operator
        .sends("/kelola")
        .sendsDocument("c.yaml", AreaFiles.withPolice(number).getBytes(StandardCharsets.UTF_8))
        .taps("area.confirm-import")
        .sees("area.imported");
  }
}

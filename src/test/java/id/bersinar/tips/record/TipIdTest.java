package id.bersinar.tips.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TipIdTest {

  private final TipId tip = new TipId(UUID.fromString("3b578b00-0000-4000-8000-000000000001"));

  @ParameterizedTest
  @ValueSource(strings = {"3B578B", "3b578b", "laporan #3b 578b", "Laporan 3B-57-8B."})
  void itIsCalledByItsHandle(String typed) {
    assertThat(tip.isCalled(typed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3b578", "3b578c", "3b578b itu", "laporan"})
  void anythingElseIsNotItsName(String typed) {
    assertThat(tip.isCalled(typed)).isFalse();
  }
}

package id.bersinar.posko;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.Rw;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WantedTest {

  @ParameterizedTest
  @ValueSource(strings = {"semua", "Semuanya", "semua posko dong", "seluruh posko", "all", "every"})
  void allAreWanted(String typed) {
    assertThat(Wanted.parse(typed)).contains(Wanted.ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "RW 03", "di rw tiga"})
  void thoseOfAnRwAreWanted(String typed) {
    var wanted = new Wanted(Optional.of(new Rw("03")));
    assertThat(Wanted.parse(typed)).contains(wanted);
    assertThat(Wanted.parse(wanted.written())).contains(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"semua orang jahat", "RW 0", "di mana saja", ""})
  void neitherIsSaid(String typed) {
    assertThat(Wanted.parse(typed)).isEmpty();
  }
}

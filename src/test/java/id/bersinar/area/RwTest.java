package id.bersinar.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RwTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3",
        "03",
        "003",
        "3?",
        "3.",
        "RW 3",
        "rw3",
        "rw.003",
        "RW 3.",
        "RW-03",
        "R.W. 03",
        "di RW 3",
        "di rw 3 dong",
        "Posko RW 3",
        "posko di RW 03 mana ya",
        "RT 5/RW 3",
        "RT/RW 05/03",
        "rw tiga",
        "tiga",
        "RW: 3",
        "ＲＷ ３",
        "nomor 3",
        "yang 3 ya kak"
      })
  void anRwIsReadAsPeopleWriteIt(String typed) {
    assertThat(Rw.parse(typed)).contains(new Rw("03"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "RW 0",
        "100",
        "RW 100",
        "RW",
        "RW A",
        "RW 3A",
        "3/4",
        "3.4",
        "RW 3 dan RW 4",
        "dekat pasar",
        "RT 3",
        "pasar 3",
        "-6.18, 106.80"
      })
  void whatIsNoRwIsNotRead(String typed) {
    assertThat(Rw.parse(typed)).isEmpty();
  }
}

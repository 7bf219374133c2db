package id.bersinar.posko;

import id.bersinar.dialogue.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// How far it is as the crow flies, in metres.
record Distance(double metres) implements Comparable<Distance> {

  /// Beyond this nobody is in the area any more: 20 km.
  private static final double FAR = 20_000;

  boolean isFar() {
    return metres > FAR;
  }

  /// As people say it: 350 m, 1,2 km, 84 km.
  Text text() {
    long tens = Math.max(10, Math.round(metres / 10) * 10);
    if (tens < 1000) {
      return Text.of("posko.metres").with("distance", tens);
    }
    var kilometres =
        BigDecimal.valueOf(metres / 1000).setScale(metres < 10_000 ? 1 : 0, RoundingMode.HALF_UP);
    return Text.of("posko.kilometres").with("distance", kilometres);
  }

  @Override
  public int compareTo(Distance other) {
    return Double.compare(metres, other.metres);
  }
}

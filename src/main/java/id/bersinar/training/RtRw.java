package id.bersinar.training;

import id.bersinar.area.Rw;
import id.bersinar.dialogue.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.regex.Pattern;

/// The neighbourhood that somebody lives in.
///
/// @param rt number of the rukun tetangga, as "05"
/// @param rw number of the rukun warga, as "02"
@Embeddable
record RtRw(@Column(nullable = false) String rt, @Column(nullable = false) String rw) {

  private static final String NUMBER = "[\\s.:]*0*([1-9][0-9]?)";
  private static final String BETWEEN = "(?:\\s*[/,;-]\\s*|[\\s.]+|\\s*(?=R))";
  private static final Pattern TYPED =
      Pattern.compile("(?:RT)?" + NUMBER + BETWEEN + "(?:RW)?" + NUMBER, Pattern.CASE_INSENSITIVE);
  private static final Pattern TURNED_ROUND =
      Pattern.compile("RW" + NUMBER + BETWEEN + "RT" + NUMBER, Pattern.CASE_INSENSITIVE);

  /// What somebody means by `RT 05/RW 02`, `05/02`, `5 2` or `rw 2 rt 5`; empty if that isn't
  /// an RT and an RW from 1 to 99.
  static Optional<RtRw> parse(String typed) {
    var turned = TURNED_ROUND.matcher(typed.strip());
    if (turned.matches()) {
      return of(turned.group(2), turned.group(1));
    }
    var match = TYPED.matcher(typed.strip());
    return match.matches() ? of(match.group(1), match.group(2)) : Optional.empty();
  }

  private static Optional<RtRw> of(String rt, String rw) {
    return Rw.parse(rw).map(it -> new RtRw("%02d".formatted(Integer.parseInt(rt)), it.number()));
  }

  /// As somebody may type it.
  String typed() {
    return rt + "/" + rw;
  }

  Text text() {
    return Text.of("training.rt-rw").with("rt", rt).with("rw", rw);
  }
}

package id.bersinar.training;

import id.bersinar.area.Rw;
import id.bersinar.dialogue.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/// The neighbourhood that somebody lives in.
///
/// @param rt number of the rukun tetangga, as "05"
/// @param rw number of the rukun warga, as "02"
@Embeddable
record RtRw(@Column(nullable = false) String rt, @Column(nullable = false) String rw) {

  /// As [Rw.WithRt#parse].
  static Optional<RtRw> parse(String typed) {
    return Rw.WithRt.parse(typed).map(it -> new RtRw(it.rt(), it.rw().number()));
  }

  /// As somebody may type it.
  String typed() {
    return rt + "/" + rw;
  }

  Text text() {
    return Text.of("training.rt-rw").with("rt", rt).with("rw", rw);
  }
}

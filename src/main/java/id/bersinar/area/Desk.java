package id.bersinar.area;

import id.bersinar.dialogue.Text;
import java.util.Optional;

/// Where a liaison officer works. Each desk receives tips of its own and sees nothing of the
/// others'. The first four are the chain along which a tip is escalated.
public enum Desk {
  POLSEK,
  POLRES,
  /// Badan Narkotika Nasional Provinsi.
  BNNP,
  TNI,
  /// For what concerns officers themselves, such as Propam; no part of the chain.
  OVERSIGHT;

  /// The next in the chain; absent at its end and outside of it.
  public Optional<Desk> next() {
    return switch (this) {
      case POLSEK -> Optional.of(POLRES);
      case POLRES -> Optional.of(BNNP);
      case BNNP -> Optional.of(TNI);
      case TNI, OVERSIGHT -> Optional.empty();
    };
  }

  /// As people call it.
  public Text label() {
    return Text.of("area.desk.", this);
  }
}

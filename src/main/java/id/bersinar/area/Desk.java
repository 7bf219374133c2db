package id.bersinar.area;

import id.bersinar.dialogue.Text;

/// Where a liaison officer works. Each desk receives tips of its own and sees nothing of the
/// others'. To which desk a tip is escalated says the area's [chain][Areas#desks].
public enum Desk {
  POLSEK,
  POLRES,
  /// Badan Narkotika Nasional Provinsi.
  BNNP,
  TNI,
  /// For what concerns officers themselves, such as Propam; no part of any chain.
  OVERSIGHT;

  /// As people call it.
  public Text label() {
    return Text.of("area.desk.", this);
  }
}

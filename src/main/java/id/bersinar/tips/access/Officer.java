package id.bersinar.tips.access;

import id.bersinar.area.AreaDesk;
import id.bersinar.area.Desk;
import java.util.UUID;

/// A liaison officer, and for which desk.
///
/// @param id the person's
/// @param name by which officers call each other: the institution and a short handle, as no names
///     are kept
public record Officer(UUID id, AreaDesk desk, String name) {

  /// Whether the officer reads what officers of all desks have done.
  public boolean readsEveryDesk() {
    return desk.desk() == Desk.OVERSIGHT;
  }
}

package id.bersinar.tips.record;

import java.util.Locale;
import java.util.UUID;

/// Names a tip. Random, so it tells no number and no order.
public record TipId(UUID value) {

  private static final int LENGTH_OF_HANDLE = 6;

  /// The first six characters, by which officers speak of the tip.
  public String handle() {
    return value.toString().substring(0, LENGTH_OF_HANDLE).toUpperCase(Locale.ROOT);
  }
}

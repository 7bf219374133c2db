package id.bersinar.tips.record;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/// Names a tip. Random, so it tells no number and no order.
public record TipId(UUID value) {

  private static final int LENGTH_OF_HANDLE = 6;
  private static final Pattern NO_PART_OF_HANDLES = Pattern.compile("[^\\p{L}\\d]");

  /// The first six characters, by which officers speak of the tip.
  public String handle() {
    return value.toString().substring(0, LENGTH_OF_HANDLE).toUpperCase(Locale.ROOT);
  }

  /// Whether it is the handle that was typed, as in "laporan #3b 578b".
  public boolean isCalled(String typed) {
    return NO_PART_OF_HANDLES
        .matcher(typed)
        .replaceAll("")
        .toUpperCase(Locale.ROOT)
        .endsWith(handle());
  }
}

package id.bersinar.tips.secrets;

import java.text.Normalizer;
import java.util.Locale;

/// What an officer types to open the desk's tips; never printed, kept nowhere.
///
/// @param words as they are compared: spaces, case and the keyboard's way of writing make no
///     difference, on whatever server
public record Passphrase(String words) {

  /// In characters. With four ordinary words one is well above it.
  public static final int SHORTEST = 12;

  // A key is derived from it, so how it is made the same must never change.
  public Passphrase {
    words =
        Normalizer.normalize(
            words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "), Normalizer.Form.NFKC);
  }

  public boolean isLongEnough() {
    return words.length() >= SHORTEST;
  }

  @Override
  public String toString() {
    return "Passphrase";
  }
}

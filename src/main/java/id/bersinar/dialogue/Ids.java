package id.bersinar.dialogue;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Reads ids that come back from a phone or from an old session. Whoever builds a Telegram of their
/// own can send any data, so nothing else turns text into an id.
public final class Ids {

  private static final Pattern SHAPE =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Ids() {}

  /// The id; absent where the text is none.
  public static Optional<UUID> parse(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }
}

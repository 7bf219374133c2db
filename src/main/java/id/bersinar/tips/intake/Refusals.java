package id.bersinar.tips.intake;

import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Text;
import java.util.Optional;

/// Why something that was sent can't be taken in a tip: each of these can tell who sent it.
public final class Refusals {

  /// Key of what is said of too many words.
  public static final String TOO_LONG = "tips.too-long";

  private Refusals() {}

  /// The reason; absent where its kind alone is none.
  public static Optional<Text> reason(Input input) {
    return switch (input) {
      case Input.Words _, Input.Choice _ -> Optional.empty();
      case Input.Photo _ -> Optional.of(Text.of("tips.refused.photo"));
      case Input.Document _ -> Optional.of(Text.of("tips.refused.document"));
      case Input.Place _ -> Optional.of(Text.of("tips.refused.place"));
      case Input.Contact _ -> Optional.of(Text.of("tips.refused.contact"));
      case Input.Other _ -> Optional.of(Text.of("tips.refused.other"));
    };
  }
}

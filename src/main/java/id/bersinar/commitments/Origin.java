package id.bersinar.commitments;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.UUID;

/// Something that commitments come from.
///
/// @param title at most 200 characters
/// @param people who are asked first to keep them
public record Origin(UUID id, String title, List<UUID> people) {
  public Origin {
    people = List.copyOf(people);
  }

  /// The button that makes a commitment of it.
  ///
  /// @param id of one that [Origins] finds
  public static Button button(Text label, UUID id) {
    return Button.command(label, PromiseDialogue.COMMAND, id.toString());
  }
}

package id.bersinar.area;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.UUID;

/// What a module adds to `/kelola`, the operator's page. A bean of this type is found by itself.
public interface ManagementPage {

  /// Where it stands on the page, smallest first.
  int rank();

  /// A line or two on how things stand, such as how many posko there are.
  ///
  /// @param operator who reads it
  Text overview(UUID operator);

  /// What the operator can do about it: [Button.Go] and [Button.Link].
  default List<Button> buttons() {
    return List.of();
  }
}

package id.bersinar.area;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Text;
import java.util.List;

/// What a module adds to `/kelola`, the operator's page. A bean of this type is found by itself.
public interface ManagementPage {

  /// Where it stands on the page, smallest first.
  int rank();

  /// A line or two on how things stand, such as how many posko there are.
  Text overview();

  /// What the operator can do about it: [Button.Go] and [Button.Link].
  default List<Button> buttons() {
    return List.of();
  }
}

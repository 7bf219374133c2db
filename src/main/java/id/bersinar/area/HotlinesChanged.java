package id.bersinar.area;

import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Other numbers to call in need, in the transaction in which they are stored.
///
/// @param who brought them in; absent where the program itself did
/// @param area its name
/// @param codes of those that change, as in the area file; none where all is the same
/// @param changes what was there and what comes, line by line
public record HotlinesChanged(
    Optional<UUID> who, String area, List<String> codes, List<Text> changes) {

  public HotlinesChanged {
    codes = List.copyOf(codes);
    changes = List.copyOf(changes);
  }

  static HotlinesChanged of(Optional<UUID> who, Area area, List<Change> changes) {
    var changed = changes.stream().filter(it -> it.kind() != Change.Kind.SAME).toList();
    return new HotlinesChanged(
        who,
        area.name(),
        changed.stream().map(it -> it.after().code()).toList(),
        changed.stream().flatMap(it -> it.lines().stream()).toList());
  }
}

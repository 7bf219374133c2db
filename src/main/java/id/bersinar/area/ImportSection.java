package id.bersinar.area;

import id.bersinar.dialogue.Text;
import java.util.List;

/// A part of the area file that belongs to another module, such as its posko. A bean of this type
/// is found by its key.
///
/// Both methods read the same entries. What [#check] reads may be wrong; each reading then notes
/// the problem at its entry and answers a stand-in. [#apply] is called only for a file without
/// problems.
public interface ImportSection {

  /// The name of its list in the file.
  String key();

  /// What its entries are called, in the plural.
  Text label();

  /// Notes at the entries what is wrong with them, and counts what they would change.
  Tally check(Area area, List<Entry> entries);

  /// What the operator should read before confirming; called only for a file without problems.
  default List<Text> remarks(Area area, List<Entry> entries) {
    return List.of();
  }

  /// Adds and updates by the entries' codes, within the running transaction; deletes nothing.
  void apply(Area area, List<Entry> entries);
}

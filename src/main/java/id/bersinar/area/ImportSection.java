package id.bersinar.area;

import id.bersinar.dialogue.Text;
import java.util.List;

/// A part of the area file that belongs to another module, such as its posko. A bean of this type
/// is found by its key.
///
/// [#check], [#remarks] and [#apply] read the same entries. What [#check] reads may be wrong; each
/// reading then notes the problem at its entry and answers a stand-in. The others are called only
/// for a file without problems.
public interface ImportSection {

  /// The name of its list in the file.
  String key();

  /// What its entries are called, in the plural.
  Text label();

  /// Notes at the entries what is wrong with them, and tells what each of them would change.
  List<Change> check(Area area, List<Entry> entries);

  /// What the operator should read before confirming, besides the changes.
  ///
  /// @param changes what [#check] has told
  default List<Text> remarks(Area area, List<Entry> entries, List<Change> changes) {
    return List.of();
  }

  /// Adds and updates by the entries' codes, within the running transaction; deletes nothing.
  void apply(Area area, List<Entry> entries);

  /// All of it that is known, as a file would have it.
  List<Item> known(Area area);
}

package id.bersinar.area;

import id.bersinar.dialogue.CommandLink;
import id.bersinar.dialogue.Text;
import java.util.List;

/// A page to be printed and put up: what one can do, and a code that leads there.
///
/// @param title large
/// @param lines below it, such as when and where
/// @param link what the code opens
public record Poster(Text title, List<Text> lines, CommandLink link) {

  /// What a module has posters for. A bean of this type is found by itself.
  public interface Source {

    /// Where it stands among the others, smallest first.
    int rank();

    /// The command that the first poster leads to, without the slash.
    String command();

    /// The command's own, then one for each thing that it shows.
    List<Poster> posters();
  }
}

package id.bersinar.area;

import id.bersinar.dialogue.Text;

/// Something wrong in an area file.
///
/// @param line where, from 1; [#EVERYWHERE] where it is no file of lines
/// @param place the entry and its field, as `posko[2] hours`; empty for the file as a whole
/// @param advice what is wrong and what to do
record Problem(int line, String place, Text advice) {

  static final int EVERYWHERE = 0;

  Text text() {
    if (line == EVERYWHERE) {
      return Text.of("area.problem-of-file").with("advice", advice);
    }
    var problem = Text.of(place.isEmpty() ? "area.problem-in-file" : "area.problem");
    // A line number is no quantity: 1204, not 1.204.
    return problem.with("line", String.valueOf(line)).with("place", place).with("advice", advice);
  }
}

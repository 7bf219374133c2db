package id.bersinar.area;

import id.bersinar.dialogue.Text;

/// Something wrong in an area file.
///
/// @param line where, from 1
/// @param place the entry and its field, as `posko[2] hours`; empty for the file as a whole
/// @param advice what is wrong and what to do
record Problem(int line, String place, Text advice) {

  Text text() {
    var problem = Text.of(place.isEmpty() ? "area.problem-in-file" : "area.problem");
    // A line number is no quantity: 1204, not 1.204.
    return problem.with("line", String.valueOf(line)).with("place", place).with("advice", advice);
  }
}

package id.bersinar.area;

import id.bersinar.dialogue.Text;

/// Something wrong in an area file.
///
/// @param line where, from 1
/// @param place the entry and its field, as `posko[2] hours`
/// @param advice what is wrong and what to do
record Problem(int line, String place, Text advice) {

  Text text() {
    return Text.of("area.problem").with("baris", line).with("tempat", place).with("saran", advice);
  }
}

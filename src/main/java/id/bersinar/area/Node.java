package id.bersinar.area;

import java.util.List;
import java.util.Map;

/// A piece of an area file, with the line on which it begins, from 1.
sealed interface Node {

  int line();

  /// A value as it is written.
  record Scalar(int line, String text) implements Node {}

  /// A field with nothing behind it.
  record Empty(int line) implements Node {}

  /// A list.
  record Items(int line, List<Node> nodes) implements Node {}

  /// Fields with their values.
  record Fields(int line, Map<String, Node> nodes) implements Node {}
}

package id.bersinar.simulator;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A part of a text that means something or looks different.
///
/// @param type the Bot API's name
/// @param offset in UTF-16 code units, as everywhere in the Bot API
/// @param detail the address of a `text_link`, the language of `pre`, or empty
record Entity(String type, int offset, int length, String detail) {

  int end() {
    return offset + length;
  }

  Entity withoutDetail() {
    return new Entity(type, offset, length, "");
  }

  ObjectNode node() {
    var node =
        JsonNodeFactory.instance
            .objectNode()
            .put("offset", offset)
            .put("length", length)
            .put("type", type);
    if (!detail.isEmpty()) {
      node.put(type.equals("text_link") ? "url" : "language", detail);
    }
    return node;
  }
}

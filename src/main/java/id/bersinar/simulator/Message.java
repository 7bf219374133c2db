package id.bersinar.simulator;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A message in a chat.
///
/// @param content as the Bot API shows it; never changed
/// @param silent came without a sound
/// @param deleted its content is gone
/// @param version grows with each change of anything
record Message(
    int id, ObjectNode content, boolean fromBot, boolean silent, boolean deleted, long version) {

  /// As the phones show it.
  ObjectNode view() {
    var view = JsonNodeFactory.instance.objectNode();
    view.put("id", id)
        .put("version", version)
        .put("bot", fromBot)
        .put("silent", silent)
        .put("deleted", deleted);
    view.set("content", content);
    return view;
  }

  Message edited(ObjectNode content, long version) {
    return new Message(id, content, fromBot, silent, false, version);
  }

  Message gone(long version) {
    var rest = JsonNodeFactory.instance.objectNode().put("message_id", id);
    rest.set("date", content.path("date"));
    return new Message(id, rest, fromBot, silent, true, version);
  }
}

package id.bersinar.simulator;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Somebody with a phone.
///
/// @param language IETF tag
/// @param about who that is, for whoever looks at the page, or empty
record Person(long id, String name, String language, String about) {

  /// As the Bot API shows a user.
  ObjectNode user() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id)
        .put("is_bot", false)
        .put("first_name", name)
        .put("language_code", language);
  }

  /// A sample number, in the form in which Telegram shares one: without a plus.
  String phoneNumber() {
    return "62812%08d".formatted(Math.floorMod(id, 100_000_000L));
  }
}

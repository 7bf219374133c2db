package id.bersinar.simulator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What can be tapped, checked as Telegram checks it.
final class Markups {

  // Bot API, InlineKeyboardButton: callback_data has 1-64 bytes.
  private static final int LONGEST_DATA = 64;
  private static final Set<String> STYLES = Set.of("danger", "success", "primary");
  private static final List<String> ACTIONS =
      List.of("url", "callback_data", "copy_text", "web_app", "login_url", "switch_inline_query");

  private Markups() {}

  /// The call's `reply_markup`, if it has one that shows anything.
  static Optional<ObjectNode> of(Parameters parameters, boolean group) {
    return parameters
        .json("reply_markup")
        .map(markup -> checked(markup, group))
        .filter(it -> !isEmpty(it));
  }

  static boolean isInline(ObjectNode markup) {
    return markup.has("inline_keyboard");
  }

  private static boolean isEmpty(ObjectNode markup) {
    var buttons = markup.path("inline_keyboard");
    return markup.isEmpty() || (buttons.isArray() && buttons.isEmpty());
  }

  private static ObjectNode checked(JsonNode markup, boolean group) {
    if (!(markup instanceof ObjectNode object)) {
      throw Refusal.badRequest("object expected as reply markup");
    }
    if (object.has("inline_keyboard")) {
      buttons(object.path("inline_keyboard"), "inline keyboard").forEach(Markups::checkInline);
    } else if (object.has("keyboard")) {
      buttons(object.path("keyboard"), "keyboard").forEach(button -> checkKey(button, group));
      if (object.path("keyboard").isEmpty()) {
        throw Refusal.badRequest("reply keyboard is empty");
      }
      return withObjectKeys(object);
    }
    return object;
  }

  private static List<JsonNode> buttons(JsonNode rows, String what) {
    if (!rows.isArray() || rows.valueStream().anyMatch(row -> !row.isArray())) {
      throw Refusal.badRequest(
          "field \"" + what.replace(' ', '_') + "\" of the ReplyMarkup must be an Array of Arrays");
    }
    return rows.valueStream().flatMap(JsonNode::valueStream).toList();
  }

  private static void checkInline(JsonNode button) {
    var problem = "can't parse inline keyboard button: ";
    if (button.path("text").asString("").isBlank()) {
      throw Refusal.badRequest(problem + "Can't find field \"text\"");
    }
    if (ACTIONS.stream().noneMatch(button::hasNonNull)) {
      throw Refusal.badRequest(problem + "Text buttons are unallowed in the inline keyboard");
    }
    if (button.hasNonNull("callback_data")) {
      int bytes = button.path("callback_data").asString("").getBytes(StandardCharsets.UTF_8).length;
      if (bytes < 1 || bytes > LONGEST_DATA) {
        throw Refusal.badRequest("BUTTON_DATA_INVALID");
      }
    }
    var url = button.path("url").asString("");
    // Telegram also refuses localhost here; the demo's own pages are there, so it passes.
    if (!url.isEmpty() && !url.matches("(?i)(https?://[^\\s/]+|tg://)\\S*")) {
      throw Refusal.badRequest(
          "inline keyboard button URL '" + url + "' is invalid: Wrong HTTP URL");
    }
    if (button.hasNonNull("style") && !STYLES.contains(button.path("style").asString(""))) {
      throw Refusal.badRequest(problem + "Invalid button style specified");
    }
  }

  private static void checkKey(JsonNode key, boolean group) {
    if (key.isObject() && key.path("text").asString("").isBlank()) {
      throw Refusal.badRequest("can't parse keyboard button: Can't find field \"text\"");
    }
    if (group && key.path("request_contact").asBoolean(false)) {
      throw Refusal.badRequest("phone number can be requested in private chats only");
    }
    if (group && key.path("request_location").asBoolean(false)) {
      throw Refusal.badRequest("location can be requested in private chats only");
    }
  }

  // A key may be just its text.
  private static ObjectNode withObjectKeys(ObjectNode markup) {
    var copy = markup.deepCopy();
    var rows = copy.putArray("keyboard");
    for (var row : markup.path("keyboard")) {
      ArrayNode keys = rows.addArray();
      row.forEach(
          key ->
              keys.add(
                  key.isObject()
                      ? key
                      : JsonNodeFactory.instance.objectNode().put("text", key.asString(""))));
    }
    return copy;
  }
}

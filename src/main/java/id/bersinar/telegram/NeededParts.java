package id.bersinar.telegram;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The parts of an update that the bot looks at. Telegram adds others all the time, and the library
/// demands some that Telegram leaves out.
final class NeededParts {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final Part VALUE = new Part(Map.of());

  // What isn't taken is told by its kind alone, so of all its content the least stands there that
  // the library wants.
  private static final ObjectNode ANY_FILE =
      NODES
          .objectNode()
          .put("file_id", "-")
          .put("file_unique_id", "-")
          .put("duration", 0)
          .put("length", 0)
          .put("width", 0)
          .put("height", 0)
          .put("type", "regular")
          .put("is_animated", false)
          .put("is_video", false);
  private static final Map<String, ObjectNode> KINDS =
      Map.of(
          "voice", ANY_FILE,
          "audio", ANY_FILE,
          "video", ANY_FILE,
          "video_note", ANY_FILE,
          "animation", ANY_FILE,
          "sticker", ANY_FILE,
          "dice", NODES.objectNode().put("emoji", "-").put("value", 1),
          "poll",
              NODES
                  .objectNode()
                  .put("id", "-")
                  .put("question", "-")
                  .put("total_voter_count", 0)
                  .put("is_closed", false)
                  .put("is_anonymous", true)
                  .put("type", "regular")
                  .put("allows_multiple_answers", false)
                  .set("options", NODES.arrayNode()));

  private static final Part USER = of("id", "is_bot", "first_name", "language_code");
  private static final Part CHAT = of("id", "type", "title");
  private static final Part FILE =
      of("file_id", "file_unique_id", "file_name", "file_size", "width", "height");
  private static final Part MESSAGE =
      of(
              "message_id",
              "message_thread_id",
              "is_topic_message",
              "is_automatic_forward",
              "text",
              "media_group_id",
              "migrate_to_chat_id",
              "migrate_from_chat_id")
          .with("from", USER)
          .with("sender_chat", CHAT)
          .with("chat", CHAT)
          .with("contact", of("phone_number", "first_name", "user_id"))
          .with("location", of("latitude", "longitude"))
          .with("photo", FILE)
          .with("document", FILE)
          .with(KINDS.keySet());
  private static final Part UPDATE =
      of().with("message", MESSAGE)
          .with("edited_message", MESSAGE)
          .with(
              "callback_query",
              of("id", "data", "chat_instance").with("from", USER).with("message", MESSAGE));

  private NeededParts() {}

  /// @param fields what is needed of an object; of anything else its value
  private record Part(Map<String, Part> fields) {

    /// With these, each as a value.
    Part with(Set<String> names) {
      var more = new HashMap<>(fields);
      names.forEach(it -> more.put(it, VALUE));
      return new Part(Map.copyOf(more));
    }

    Part with(String name, Part part) {
      var more = Stream.concat(fields.entrySet().stream(), Stream.of(Map.entry(name, part)));
      return new Part(more.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
  }

  private static Part of(String... names) {
    return new Part(Set.of(names).stream().collect(Collectors.toMap(it -> it, _ -> VALUE)));
  }

  /// What the update at the parser's token has of them.
  static JsonNode of(JsonParser parser) throws IOException {
    return copy(parser, UPDATE);
  }

  private static JsonNode copy(JsonParser parser, Part part) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, part);
      case START_ARRAY -> array(parser, part);
      case VALUE_STRING -> NODES.textNode(parser.getText());
      case VALUE_NUMBER_INT -> NODES.numberNode(parser.getLongValue());
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }

  private static ObjectNode object(JsonParser parser, Part part) throws IOException {
    var copy = NODES.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var needed = part.fields().get(parser.currentName());
      var name = parser.currentName();
      parser.nextToken();
      if (needed == null) {
        parser.skipChildren();
      } else if (KINDS.containsKey(name)) {
        parser.skipChildren();
        copy.set(name, KINDS.get(name).deepCopy());
      } else {
        copy.set(name, copy(parser, needed));
      }
    }
    if (part.equals(USER)) {
      complete(copy);
    }
    return copy;
  }

  private static void complete(ObjectNode user) {
    user.putIfAbsent("is_bot", NODES.booleanNode(false));
    user.putIfAbsent("first_name", NODES.textNode(""));
  }

  private static ArrayNode array(JsonParser parser, Part part) throws IOException {
    var copy = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      copy.add(copy(parser, part));
    }
    return copy;
  }
}

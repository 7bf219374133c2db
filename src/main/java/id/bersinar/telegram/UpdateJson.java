package id.bersinar.telegram;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.Update;

/// Reads updates from JSON, each for itself.
final class UpdateJson {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .recyclerPool(new JsonBuffers())
          // How deep somebody nests something in one update is no matter of the others.
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
          .build();

  private static final Pattern CHAT =
      Pattern.compile("/(message|edited_message|callback_query/message|my_chat_member)/chat/id");

  /// For the library's types, all of which bind with its own limits.
  static final ObjectMapper MAPPER =
      new ObjectMapper(JsonFactory.builder().recyclerPool(new JsonBuffers()).build())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private UpdateJson() {}

  /// For a text each parser would take room for 4,000 characters, however short it is.
  private static JsonParser parser(String json) throws IOException {
    return FACTORY.createParser(json.toCharArray());
  }

  /// The updates in an answer to getUpdates; absent where it is no answer with updates. What has no
  /// id is left out: it can be neither confirmed nor told from others.
  ///
  /// @throws IOException if it is no JSON
  static Optional<List<ReceivedUpdate>> split(String answer) throws IOException {
    boolean ok = false;
    Optional<List<ReceivedUpdate>> updates = Optional.empty();
    try (var parser = parser(answer)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        var name = parser.currentName();
        var value = parser.nextToken();
        if (name.equals("ok")) {
          ok = value == JsonToken.VALUE_TRUE;
        } else if (name.equals("result") && value == JsonToken.START_ARRAY) {
          updates = Optional.of(elements(answer, parser));
        } else {
          parser.skipChildren();
        }
      }
    }
    return ok ? updates : Optional.empty();
  }

  private static List<ReceivedUpdate> elements(String answer, JsonParser parser)
      throws IOException {
    var updates = new ArrayList<ReceivedUpdate>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      update(answer, parser).ifPresent(updates::add);
    }
    return updates;
  }

  /// The update in the body of a webhook's request; absent where it is none.
  ///
  /// @throws IOException if it is no JSON
  static Optional<ReceivedUpdate> single(String body) throws IOException {
    try (var parser = parser(body)) {
      return parser.nextToken() == null ? Optional.empty() : update(body, parser);
    }
  }

  /// What begins at the parser's token, to the end of it.
  private static Optional<ReceivedUpdate> update(String text, JsonParser parser)
      throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return Optional.empty();
    }
    int from = (int) parser.currentTokenLocation().getCharOffset();
    Optional<Long> id = Optional.empty();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      if (parser.nextToken() == JsonToken.VALUE_NUMBER_INT && name.equals("update_id")) {
        id = Optional.of(parser.getLongValue());
      } else {
        parser.skipChildren();
      }
    }
    int to = (int) parser.currentLocation().getCharOffset();
    return id.map(it -> new ReceivedUpdate(it, text.substring(from, to)));
  }

  /// The chat of an update that can't be read otherwise.
  static Optional<Long> chat(ReceivedUpdate update) {
    try (var parser = parser(update.json())) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_NUMBER_INT
            && CHAT.matcher(parser.getParsingContext().pathAsPointer().toString()).matches()) {
          return Optional.of(parser.getLongValue());
        }
      }
    } catch (IOException _) {
      // No chat's id comes before this.
    }
    return Optional.empty();
  }

  /// The update in the library's types; where it has parts that the library can't read, without
  /// what the bot doesn't need.
  ///
  /// @throws IOException if it can't be read even so
  static Update read(ReceivedUpdate update) throws IOException {
    // Closed, it leaves the names of fields to the next, which then makes none of them anew.
    try (var parser = MAPPER.createParser(update.json().toCharArray())) {
      return MAPPER.readValue(parser, Update.class);
    } catch (IOException | RuntimeException _) {
      try (var parser = parser(update.json())) {
        parser.nextToken();
        return MAPPER.treeToValue(NeededParts.of(parser), Update.class);
      } catch (RuntimeException e) {
        throw new IOException("no update of a form that the bot knows", e);
      }
    }
  }
}

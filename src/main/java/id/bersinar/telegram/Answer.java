package id.bersinar.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/// What Telegram answered, read as far as it can be: `ok` says that the method was carried out,
/// whatever its result looks like, so doing it again would do it twice.
final class Answer {

  private Answer() {}

  /// The result, which may be missing.
  ///
  /// @throws TelegramTrouble if it doesn't say `ok`
  static JsonNode result(String text, ObjectMapper mapper) throws TelegramTrouble {
    try {
      var answer = read(text, mapper);
      if (answer.path("ok").booleanValue()) {
        return answer.path("result");
      }
      if (!answer.path("error_code").isInt()) {
        throw new TelegramTrouble(new TelegramApiException("not an answer of the Bot API"));
      }
      var error = mapper.treeToValue(answer, ApiResponse.class);
      throw new TelegramTrouble(new TelegramApiRequestException("refused", error));
    } catch (IOException e) {
      throw new TelegramTrouble(new TelegramApiException(e));
    }
  }

  private static JsonNode read(String text, ObjectMapper mapper) throws IOException {
    // As UpdateJson reads.
    try (var parser = mapper.createParser(text.toCharArray())) {
      return mapper.readValue(parser, JsonNode.class);
    } catch (JsonProcessingException e) {
      var beginning = beginning(text, mapper);
      if (beginning.has("ok")) {
        return beginning;
      }
      throw e;
    }
  }

  /// What counts of an answer that breaks off.
  private static ObjectNode beginning(String text, ObjectMapper mapper) throws IOException {
    var found = mapper.createObjectNode();
    try (var parser = mapper.createParser(text)) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        var path = parser.getParsingContext().pathAsPointer().toString();
        if (token == JsonToken.VALUE_TRUE && path.equals("/ok")) {
          found.put("ok", true);
        } else if (token == JsonToken.VALUE_NUMBER_INT && path.equals("/result/message_id")) {
          found.withObject("/result").put("message_id", parser.getLongValue());
        }
      }
    } catch (JsonProcessingException _) {
      // Here it breaks off.
    }
    return found;
  }
}

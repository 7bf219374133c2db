package id.bersinar.simulator;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// What a call was given, in whichever of the Bot API's encodings it came: the query, a form, a
/// multipart form, or JSON. In all but the last, objects are JSON in a string.
record Parameters(Map<String, JsonNode> values, Map<String, Upload> uploads) {

  /// A file that came with the call.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Upload(String name, String type, byte[] content) {}

  static Parameters of(HttpServletRequest request) throws IOException {
    var values = new HashMap<String, JsonNode>();
    var uploads = new HashMap<String, Upload>();
    var type = String.valueOf(request.getContentType());
    if (type.startsWith("multipart/")) {
      readParts(request, values, uploads);
    }
    // Reads the query, and a form's body.
    request
        .getParameterMap()
        .forEach((name, all) -> values.put(name, JsonNodeFactory.instance.stringNode(all[0])));
    if (type.startsWith("application/json")) {
      var body = request.getInputStream().readAllBytes();
      if (body.length > 0) {
        parse(new String(body, StandardCharsets.UTF_8), "request body")
            .properties()
            .forEach(field -> values.put(field.getKey(), field.getValue()));
      }
    }
    values.values().removeIf(JsonNode::isNull);
    return new Parameters(Map.copyOf(values), Map.copyOf(uploads));
  }

  private static void readParts(
      HttpServletRequest request, Map<String, JsonNode> values, Map<String, Upload> uploads)
      throws IOException {
    try {
      for (var part : request.getParts()) {
        try (var content = part.getInputStream()) {
          var bytes = content.readAllBytes();
          var file = part.getSubmittedFileName();
          if (file == null) {
            var text = new String(bytes, StandardCharsets.UTF_8);
            values.put(part.getName(), JsonNodeFactory.instance.stringNode(text));
          } else {
            var type = Optional.ofNullable(part.getContentType());
            uploads.put(
                part.getName(), new Upload(file, type.orElse("application/octet-stream"), bytes));
          }
        }
      }
    } catch (ServletException e) {
      throw Refusal.badRequest("can't parse multipart form data");
    }
  }

  /// A text that isn't empty.
  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name))
        .map(value -> value.isContainer() ? value.toString() : value.asString())
        .filter(text -> !text.isEmpty());
  }

  OptionalLong number(String name) {
    var value = values.get(name);
    return value == null ? OptionalLong.empty() : value.asLongOpt();
  }

  int number(String name, int otherwise) {
    return (int) number(name).orElse(otherwise);
  }

  /// A number that has to be there.
  double decimal(String name) {
    var value = values.get(name);
    if (value == null || value.asDoubleOpt().isEmpty()) {
      throw Refusal.badRequest(name + " must be a number");
    }
    return value.asDouble();
  }

  double decimal(String name, double otherwise) {
    return values.containsKey(name) ? decimal(name) : otherwise;
  }

  boolean flag(String name) {
    var value = values.get(name);
    return value != null
        && (value.isString() ? "true".equalsIgnoreCase(value.asString()) : value.asBoolean(false));
  }

  /// An object or array, or JSON in a string.
  Optional<JsonNode> json(String name) {
    return Optional.ofNullable(values.get(name))
        .filter(value -> !value.isString() || !value.asString().isBlank())
        .map(value -> value.isString() ? parse(value.asString(), name) : value);
  }

  private static JsonNode parse(String json, String what) {
    try {
      return JsonMapper.shared().readTree(json);
    } catch (JacksonException e) {
      throw Refusal.badRequest("can't parse " + what.replace('_', ' ') + " JSON object");
    }
  }
}

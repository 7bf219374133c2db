package id.bersinar.dialogue.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A dialogue's states as versioned JSON: `{"v":1,"path":[{"AskingName":{…}}]}`.
@Component
class StateJson {

  private static final Logger log = LoggerFactory.getLogger(StateJson.class);
  private static final int VERSION = 1;

  // Java looks the classes of a sealed one up anew each time.
  private static final ClassValue<Map<String, Class<?>>> TYPES =
      new ClassValue<>() {
        @Override
        protected Map<String, Class<?>> computeValue(Class<?> states) {
          return typesOf(states);
        }
      };

  private final JsonMapper mapper = JsonMapper.builder().build();

  String write(List<Object> path) {
    var states = mapper.createArrayNode();
    for (var state : path) {
      states.addObject().set(state.getClass().getSimpleName(), mapper.valueToTree(state));
    }
    var root = mapper.createObjectNode();
    root.put("v", VERSION);
    root.set("path", states);
    return mapper.writeValueAsString(root);
  }

  /// The states; absent if this version of the program can't read them.
  Optional<List<Object>> read(String json, Class<?> states) {
    try {
      var root = mapper.readTree(json);
      if (root.path("v").asInt() != VERSION) {
        return Optional.empty();
      }
      var types = TYPES.get(states);
      var path = new ArrayList<Object>();
      for (JsonNode entry : root.path("path")) {
        for (var state : entry.properties()) {
          var type = types.get(state.getKey());
          if (type == null) {
            return Optional.empty();
          }
          path.add(mapper.treeToValue(state.getValue(), type));
        }
      }
      return path.isEmpty() ? Optional.empty() : Optional.of(path);
    } catch (JacksonException | IllegalArgumentException e) {
      log.warn("A dialogue of {} can't be read any more and ends", states.getSimpleName());
      return Optional.empty();
    }
  }

  private static Map<String, Class<?>> typesOf(Class<?> states) {
    var types = new HashMap<String, Class<?>>();
    collect(states, types);
    return types;
  }

  private static void collect(Class<?> type, Map<String, Class<?>> types) {
    if (!type.isSealed()) {
      types.put(type.getSimpleName(), type);
      return;
    }
    for (var permitted : type.getPermittedSubclasses()) {
      collect(permitted, types);
    }
  }
}

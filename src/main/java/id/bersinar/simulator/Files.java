package id.bersinar.simulator;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Files on Telegram's side.
@Component
@Profile("demo")
class Files {

  private final Map<String, Stored> byId = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();

  /// A file.
  ///
  /// @param path the Bot API's file_path
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Stored(String id, String uniqueId, String path, String name, String type, byte[] content) {

    /// The fields that every kind of file has in the Bot API.
    ObjectNode node() {
      return JsonNodeFactory.instance
          .objectNode()
          .put("file_id", id)
          .put("file_unique_id", uniqueId)
          .put("file_size", content.length);
    }
  }

  /// @param folder as in the Bot API's file_path, such as `documents`
  Stored keep(String folder, Parameters.Upload upload) {
    var random = UUID.randomUUID().toString().replace("-", "");
    var dot = upload.name().lastIndexOf('.');
    var ending = dot < 0 ? "" : upload.name().substring(dot).toLowerCase(Locale.ROOT);
    var safeEnding = ending.matches("\\.[a-z0-9]{1,8}") ? ending : "";
    var stored =
        new Stored(
            "SIM" + random,
            random.substring(0, 12),
            folder + "/file_" + count.incrementAndGet() + safeEnding,
            upload.name(),
            upload.type(),
            upload.content());
    byId.put(stored.id(), stored);
    return stored;
  }

  Optional<Stored> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Stored> atPath(String path) {
    return byId.values().stream().filter(file -> file.path().equals(path)).findFirst();
  }
}

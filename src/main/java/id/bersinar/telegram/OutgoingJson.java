package id.bersinar.telegram;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.bersinar.dialogue.gate.Outgoing;
import tools.jackson.databind.json.JsonMapper;

/// Messages as the outbox's rows hold them.
final class OutgoingJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Outgoing.Content.class, Typed.class)
          .addMixIn(Outgoing.Markup.class, Typed.class)
          .build();

  private OutgoingJson() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
  private interface Typed {}

  static String write(Outgoing message) {
    return MAPPER.writeValueAsString(message);
  }

  /// @throws tools.jackson.core.JacksonException if another version of the program wrote it
  static Outgoing read(String written) {
    return MAPPER.readValue(written, Outgoing.class);
  }
}

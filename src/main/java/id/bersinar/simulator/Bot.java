package id.bersinar.simulator;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The one bot there is.
@Component
@Profile("demo")
class Bot {

  static final String USERNAME = "bersinar_contoh_bot";

  private final String token;

  Bot(BotSettings settings) {
    this.token = settings.token();
  }

  String token() {
    return token;
  }

  /// As the Bot API shows a user.
  ObjectNode user() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", Long.parseLong(token.substring(0, token.indexOf(':'))))
        .put("is_bot", true)
        .put("first_name", "Bersinar (contoh)")
        .put("username", USERNAME);
  }
}

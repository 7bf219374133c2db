package id.bersinar.simulator;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Some of the Bot API's methods.
interface BotMethods {

  /// The methods by their names.
  Map<String, BotMethod> methods();

  /// A method: takes parameters, returns the `result` or throws a [Refusal].
  @FunctionalInterface
  interface BotMethod {
    JsonNode answer(Parameters parameters);
  }
}

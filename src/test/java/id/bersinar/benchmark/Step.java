package id.bersinar.benchmark;

import id.bersinar.benchmark.Chat.Answer;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One thing that somebody does, by what they have read, and what they expect to read then.
///
/// @param act what it is, as a message or a tap; absent where what was read offers no such thing
record Step(Function<Answer, Optional<Act>> act, Predicate<Answer> answered, String expected) {

  /// @param kind the Bot API's name of such an update
  record Act(String kind, ObjectNode body) {}

  /// Types something; then there is one of these texts, or a button with such a label.
  static Step sends(String text, String... expected) {
    return new Step(
        _ -> Optional.of(message(body().put("text", text))), shows(expected), expected[0]);
  }

  static Step sharesPlace(double latitude, double longitude, String... expected) {
    var body = body();
    body.putObject("location").put("latitude", latitude).put("longitude", longitude);
    return new Step(_ -> Optional.of(message(body)), shows(expected), expected[0]);
  }

  /// Taps the first button with that label under what was read last.
  static Step taps(String label, String... expected) {
    return new Step(last -> tap(last, label), shows(expected), expected[0]);
  }

  private static Optional<Act> tap(Answer last, String label) {
    return last.buttons().stream()
        .filter(it -> Texts.has(it.label(), label))
        .findFirst()
        .map(
            it -> {
              var query = body().put("data", it.data());
              query.putObject("message").put("message_id", last.message());
              return new Act("callback_query", query);
            });
  }

  private static Act message(ObjectNode body) {
    return new Act("message", body.deepCopy());
  }

  private static ObjectNode body() {
    return JsonMapper.shared().createObjectNode();
  }

  private static Predicate<Answer> shows(String... expected) {
    return it ->
        Stream.of(expected)
            .anyMatch(
                named ->
                    Texts.has(it.text(), named)
                        || it.buttons().stream()
                            .anyMatch(button -> Texts.has(button.label(), named)));
  }
}

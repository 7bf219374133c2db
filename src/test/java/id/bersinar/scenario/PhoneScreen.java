package id.bersinar.scenario;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What a phone of the simulator shows of one chat, as the simulator tells it. Whatever changes on
/// it gets a higher version.
final class PhoneScreen {

  // After so long without anything more, or without anything at all, nothing more belongs to the
  // last thing that was done.
  private static final Duration PAUSE = Duration.ofMillis(300);
  private static final Duration SILENCE = Duration.ofSeconds(2);

  private final SimulatedTelegram telegram;
  private final String path;
  private final TextsByKey texts;

  /// @param path of the chat in the phone API
  PhoneScreen(SimulatedTelegram telegram, String path, TextsByKey texts) {
    this.telegram = telegram;
    this.path = path;
    this.texts = texts;
  }

  /// A button under a message, or a key (then `message` is 0).
  record Button(JsonNode node, int message, long version) {
    String label() {
      return text(node, "text");
    }

    String data() {
      return text(node, "callback_data");
    }
  }

  JsonNode view() {
    return telegram.get(path);
  }

  Optional<Button> key(String label) {
    var keys = view().path("keys");
    return keys.path("hidden").asBoolean(false)
        ? Optional.empty()
        : keys.path("markup")
            .path("keyboard")
            .valueStream()
            .flatMap(JsonNode::valueStream)
            .filter(key -> texts.isIn(text(key, "text"), label))
            .findFirst()
            .map(key -> new Button(key, 0, keys.path("version").asLong(0)));
  }

  /// The labels of the keys in place of the keyboard.
  List<String> keys() {
    return view()
        .path("keys")
        .path("markup")
        .path("keyboard")
        .valueStream()
        .flatMap(JsonNode::valueStream)
        .map(it -> text(it, "text"))
        .toList();
  }

  /// The newest such button under a message that is as it has to be.
  Optional<Button> button(Predicate<String> message, String label) {
    return fromBot(-1).reversed().stream()
        .filter(it -> message.test(text(it)))
        .flatMap(it -> buttons(it).stream().filter(found -> texts.isIn(found.label(), label)))
        .findFirst();
  }

  /// The first button of the oldest message that has any.
  Optional<Button> oldestButton() {
    return fromBot(-1).stream()
        .filter(it -> !buttons(it).isEmpty())
        .min(Comparator.comparingInt(it -> it.path("id").asInt()))
        .map(it -> buttons(it).getFirst());
  }

  /// The labels under the newest message that has any.
  List<String> labels() {
    return fromBot(-1).reversed().stream()
        .map(PhoneScreen::buttons)
        .filter(buttons -> !buttons.isEmpty())
        .findFirst()
        .map(buttons -> buttons.stream().map(Button::label).toList())
        .orElse(List.of());
  }

  private static List<Button> buttons(JsonNode message) {
    return message
        .path("content")
        .path("reply_markup")
        .path("inline_keyboard")
        .valueStream()
        .flatMap(JsonNode::valueStream)
        .map(it -> new Button(it, message.path("id").asInt(), version(message)))
        .toList();
  }

  /// What came or changed after a version, also what was shown over the chat.
  List<String> news(long after) {
    var notice = view().path("notice");
    var over =
        version(notice) > after ? Stream.of(notice.path("text").asString("")) : Stream.<String>of();
    return Stream.concat(fromBot(after).stream().map(PhoneScreen::text), over).toList();
  }

  List<byte[]> pictures(long after) {
    return fromBot(after).stream()
        .map(it -> it.path("content").path("photo").valueStream().toList())
        .filter(sizes -> !sizes.isEmpty())
        .map(sizes -> telegram.file(text(sizes.getLast(), "file_id")))
        .toList();
  }

  List<byte[]> files(long after) {
    return fromBot(after).stream()
        .map(it -> text(it.path("content").path("document"), "file_id"))
        .filter(id -> !id.isEmpty())
        .map(telegram::file)
        .toList();
  }

  boolean hasNews(long after) {
    return !fromBot(after).isEmpty();
  }

  /// All that can be read in the chat, whoever has said it.
  String wholeChat() {
    return view()
        .path("messages")
        .valueStream()
        .filter(message -> !message.path("deleted").asBoolean())
        .map(PhoneScreen::text)
        .collect(Collectors.joining("\n"));
  }

  /// All that the bot has said here, also what is deleted by now.
  List<String> history() {
    return view()
        .path("messages")
        .valueStream()
        .filter(message -> message.path("bot").asBoolean())
        .map(PhoneScreen::text)
        .toList();
  }

  /// The topic of the bot's newest message; 0 outside of topics.
  int topicOfNewest() {
    return fromBot(-1).getLast().path("content").path("message_thread_id").asInt(0);
  }

  // The bot's messages that came or changed after a version, oldest change first.
  private List<JsonNode> fromBot(long after) {
    return telegram
        .get(path + "?after=" + after)
        .path("messages")
        .valueStream()
        .filter(message -> message.path("bot").asBoolean() && !message.path("deleted").asBoolean())
        .sorted(Comparator.comparingLong(PhoneScreen::version))
        .toList();
  }

  private static long version(JsonNode message) {
    return message.path("version").asLong();
  }

  private static String text(JsonNode message) {
    var content = message.path("content");
    var venue = content.path("venue");
    return venue.isObject()
        ? "📍 " + text(venue, "title") + "\n" + text(venue, "address")
        : Stream.of(
                text(content.path("document"), "file_name"),
                text(content, "text"),
                text(content, "caption"))
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining("\n"));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  /// Whether the bot has taken what was done and has nothing more to say to it.
  final class Quiet {
    private final long after;
    private long newest = -1;
    private long since = System.nanoTime();

    /// @param after the version at which it was done
    Quiet(long after) {
      this.after = after;
    }

    boolean isOver() {
      var view = view();
      long now =
          view.path("messages")
              .valueStream()
              .mapToLong(PhoneScreen::version)
              .reduce(view.path("version").asLong(), Math::max);
      if (now != newest) {
        newest = now;
        since = System.nanoTime();
      }
      var silence = hasNews(after) ? PAUSE : SILENCE;
      return view.path("pending").asLong() == 0 && System.nanoTime() - since > silence.toNanos();
    }
  }
}

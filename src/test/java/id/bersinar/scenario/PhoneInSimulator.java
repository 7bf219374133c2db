package id.bersinar.scenario;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.JsonNode;

/// A phone of the simulator. What the bot does takes its time, so expectations wait.
public final class PhoneInSimulator implements Phone {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  // After so long without anything more, or without anything at all, nothing more belongs to the
  // last thing that was done.
  private static final Duration PAUSE = Duration.ofMillis(300);
  private static final Duration SILENCE = Duration.ofSeconds(2);

  private final SimulatedTelegram telegram;
  private final long chat;
  private final long member;
  private final String language;
  private final TextsByKey texts;
  private volatile long seen;

  /// @param language the IETF tag that the member's Telegram is in
  PhoneInSimulator(SimulatedTelegram telegram, long chat, long member, String language) {
    this.telegram = telegram;
    this.chat = chat;
    this.member = member;
    this.language = language;
    this.texts = TextsByKey.in(language);
  }

  /// Telegram's id of the person, or of the group.
  public long id() {
    return chat;
  }

  @Override
  public Phone sends(String text) {
    return does("text", Map.of("text", text));
  }

  @Override
  public Phone taps(String label) {
    return pressed(() -> key(label).or(() -> button(_ -> true, label)), label);
  }

  @Override
  public Phone tapsOn(String message, String label) {
    return pressed(() -> button(it -> texts.isIn(it, message), label), label);
  }

  private Phone pressed(Supplier<Optional<Button>> search, String label) {
    var found = awaited(search, label);
    var key = found.node();
    if (found.message() > 0) {
      return does("taps", Map.of("message", found.message(), "data", text(key, "callback_data")));
    }
    if (key.path("request_contact").asBoolean(false)) {
      return sharesContact();
    }
    return key.path("request_location").asBoolean(false)
        ? sharesLocation(-6.1866, 106.8019)
        : sends(text(key, "text"));
  }

  /// Taps the first button that the chat still shows, however old it is.
  public Phone tapsTheOldest() {
    var oldest =
        fromBot(-1).stream()
            .filter(it -> !inlineButtons(it).isEmpty())
            .min(Comparator.comparingInt(it -> it.path("id").asInt()))
            .orElseThrow(() -> new AssertionError("no button in " + view()));
    var data = text(inlineButtons(oldest).getFirst(), "callback_data");
    return does("taps", Map.of("message", oldest.path("id").asInt(), "data", data));
  }

  /// All that the bot has said here, also what is deleted by now.
  public List<String> history() {
    return view()
        .path("messages")
        .valueStream()
        .filter(message -> message.path("bot").asBoolean())
        .map(PhoneInSimulator::text)
        .toList();
  }

  /// A button under a message, or a key (then `message` is 0).
  private record Button(JsonNode node, int message, long version) {}

  // New ones at once; older ones only when nothing new comes any more.
  private Button awaited(Supplier<Optional<Button>> search, String label) {
    var quiet = new Quiet();
    try {
      return patiently()
          .until(
              () -> {
                boolean over = quiet.isOver();
                return search.get().filter(it -> over || it.version() > seen);
              },
              Optional::isPresent)
          .orElseThrow();
    } catch (ConditionTimeoutException e) {
      throw new AssertionError("no button " + label + " in " + view(), e);
    }
  }

  private Optional<Button> key(String label) {
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

  private Optional<Button> button(Predicate<String> message, String label) {
    return fromBot(-1).reversed().stream()
        .filter(it -> message.test(text(it)))
        .flatMap(
            it ->
                inlineButtons(it).stream()
                    .filter(button -> texts.isIn(text(button, "text"), label))
                    .map(button -> new Button(button, it.path("id").asInt(), version(it))))
        .findFirst();
  }

  private static List<JsonNode> inlineButtons(JsonNode message) {
    return message
        .path("content")
        .path("reply_markup")
        .path("inline_keyboard")
        .valueStream()
        .flatMap(JsonNode::valueStream)
        .toList();
  }

  @Override
  public Phone sharesContact() {
    return does("contact", Map.of());
  }

  @Override
  public Phone sharesContactOf(String name, String number) {
    return does("contact", Map.of("name", name, "phone", number));
  }

  @Override
  public Phone sharesLocation(double latitude, double longitude) {
    return does("location", Map.of("latitude", latitude, "longitude", longitude));
  }

  @Override
  public Phone sendsSticker() {
    return does("sticker", Map.of());
  }

  public Phone sendsVoice() {
    return does("voice", Map.of());
  }

  @Override
  public Phone sendsDocument(String name, byte[] content) {
    return uploads("document", name, content);
  }

  @Override
  public Phone sendsPhoto(String name, byte[] content) {
    return uploads("photo", name, content);
  }

  /// Blocks the bot.
  public PhoneInSimulator blocks() {
    does("block", Map.of("blocked", true));
    return this;
  }

  /// Lets the bot write again.
  public PhoneInSimulator unblocks() {
    does("block", Map.of("blocked", false));
    return this;
  }

  /// Makes this group a supergroup, and shows it.
  ///
  /// @param told whether Telegram tells the bot of it
  public PhoneInSimulator upgrades(boolean told) {
    var answer = telegram.post(path() + "/upgrade", Map.of("silent", !told));
    return new PhoneInSimulator(telegram, answer.path("id").asLong(), member, language);
  }

  /// Takes the bot's right to write in this group, or gives it back.
  public PhoneInSimulator mutes(boolean muted) {
    does("rights", Map.of("muted", muted));
    return this;
  }

  /// Types something in a topic of this group.
  public PhoneInSimulator sendsInTopic(int thread, String text) {
    does("topic-text", Map.of("thread", thread, "text", text));
    return this;
  }

  /// Closes or deletes a topic of this group.
  public PhoneInSimulator closesTopic(int thread, boolean deleted) {
    does("close-topic", Map.of("thread", thread, "deleted", deleted));
    return this;
  }

  /// Types something as an administrator of this group who hides behind it.
  public PhoneInSimulator sendsHidden(String text) {
    does("hidden-text", Map.of("text", text));
    return this;
  }

  /// The topic of the bot's newest message; 0 outside of topics.
  public int topicOfNewest() {
    return fromBot(-1).getLast().path("content").path("message_thread_id").asInt(0);
  }

  /// Types something without looking at the chat.
  public void types(String text) {
    telegram.post(path() + "/text", Map.of("from", member, "text", text));
  }

  private Phone does(String action, Map<String, ?> how) {
    var body = new HashMap<String, Object>(how);
    body.put("from", member);
    seen = view().path("now").asLong();
    telegram.post(path() + "/" + action, body);
    return this;
  }

  private Phone uploads(String action, String name, byte[] content) {
    seen = view().path("now").asLong();
    var boundary = UUID.randomUUID().toString();
    var body = new ByteArrayOutputStream();
    body.writeBytes(
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
            .formatted(boundary, name)
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    telegram.send(
        HttpRequest.newBuilder(telegram.url().resolve(path() + "/" + action))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    return this;
  }

  @Override
  public Phone sees(String... named) {
    return seesWithin(PATIENCE, named);
  }

  /// As [#sees], but for what takes its time.
  public PhoneInSimulator seesWithin(Duration patience, String... named) {
    try {
      patiently()
          .atMost(patience)
          .untilAsserted(() -> texts.areIn(String.join("\n", shownNews()), named));
      return this;
    } catch (ConditionTimeoutException e) {
      throw new AssertionError("not within " + patience + ": " + List.of(named), e);
    }
  }

  @Override
  public Phone seesNothingOf(String... named) {
    texts.areNotIn(String.join("\n", news()), named);
    return this;
  }

  @Override
  public Phone holdsNothingOf(String... named) {
    patiently().untilAsserted(() -> texts.areNotIn(wholeChat(), named));
    return this;
  }

  private String wholeChat() {
    return view()
        .path("messages")
        .valueStream()
        .filter(message -> !message.path("deleted").asBoolean())
        .map(PhoneInSimulator::text)
        .collect(Collectors.joining("\n"));
  }

  @Override
  public Phone offers(String... labels) {
    texts.areIn(String.join("\n", buttons()), labels);
    return this;
  }

  @Override
  public Phone offersNothingOf(String... labels) {
    texts.areNotIn(String.join("\n", buttons()), labels);
    return this;
  }

  @Override
  public List<String> news() {
    awaitQuiet();
    return shownNews();
  }

  @Override
  public List<byte[]> pictures() {
    awaitQuiet();
    return fromBot(seen).stream()
        .map(it -> it.path("content").path("photo").valueStream().toList())
        .filter(sizes -> !sizes.isEmpty())
        .map(sizes -> telegram.file(text(sizes.getLast(), "file_id")))
        .toList();
  }

  @Override
  public List<String> buttons() {
    awaitQuiet();
    return fromBot(-1).reversed().stream()
        .map(PhoneInSimulator::inlineButtons)
        .filter(buttons -> !buttons.isEmpty())
        .findFirst()
        .map(buttons -> buttons.stream().map(button -> text(button, "text")).toList())
        .orElse(List.of());
  }

  /// Whether anything has come since the last thing that was done on this phone.
  public boolean hasNews() {
    return !fromBot(seen).isEmpty();
  }

  /// What the phone shows, as the simulator tells it.
  public JsonNode view() {
    return telegram.get(path());
  }

  private String path() {
    return "/simulator/api/chats/" + chat;
  }

  private List<String> shownNews() {
    var notice = view().path("notice");
    var over =
        version(notice) > seen ? Stream.of(notice.path("text").asString("")) : Stream.<String>of();
    return Stream.concat(fromBot(seen).stream().map(PhoneInSimulator::text), over).toList();
  }

  // The bot's messages that came or changed after a version, oldest change first.
  private List<JsonNode> fromBot(long after) {
    return telegram
        .get(path() + "?after=" + after)
        .path("messages")
        .valueStream()
        .filter(message -> message.path("bot").asBoolean() && !message.path("deleted").asBoolean())
        .sorted(Comparator.comparingLong(PhoneInSimulator::version))
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
        : text(content, "text") + text(content, "caption");
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  /// Looks often at first, as most answers come at once, and seldom at what takes long.
  private static ConditionFactory patiently() {
    return await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval((looks, _) -> Duration.ofMillis(Math.min(20 + 4 * looks, 250)));
  }

  // Waits until the bot has said what it has to say to the last thing that was done.
  private void awaitQuiet() {
    patiently().until(new Quiet()::isOver);
  }

  /// Whether the bot has taken what was done and has nothing more to say to it.
  private final class Quiet {
    private long newest = -1;
    private long since = System.nanoTime();

    boolean isOver() {
      var view = view();
      long now =
          view.path("messages")
              .valueStream()
              .mapToLong(PhoneInSimulator::version)
              .reduce(view.path("version").asLong(), Math::max);
      if (now != newest) {
        newest = now;
        since = System.nanoTime();
      }
      var silence = fromBot(seen).isEmpty() ? SILENCE : PAUSE;
      return view.path("pending").asLong() == 0 && System.nanoTime() - since > silence.toNanos();
    }
  }
}

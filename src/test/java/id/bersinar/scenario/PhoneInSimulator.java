package id.bersinar.scenario;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.JsonNode;

/// A phone of the simulator. What the bot does takes its time, so expectations wait.
public final class PhoneInSimulator implements Phone {

  private final SimulatedTelegram telegram;
  private final long chat;
  private final long member;
  private final String language;
  private final TextsByKey texts;
  private final PhoneScreen screen;
  private volatile long seen;

  /// @param language the IETF tag that the member's Telegram is in
  PhoneInSimulator(SimulatedTelegram telegram, long chat, long member, String language) {
    this.telegram = telegram;
    this.chat = chat;
    this.member = member;
    this.language = language;
    this.texts = TextsByKey.in(language);
    this.screen = new PhoneScreen(telegram, path(), texts);
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
    return pressed(() -> screen.key(label).or(() -> screen.button(_ -> true, label)), label);
  }

  @Override
  public Phone tapsOn(String message, String label) {
    return pressed(() -> screen.button(it -> texts.isIn(it, message), label), label);
  }

  private Phone pressed(Supplier<Optional<PhoneScreen.Button>> search, String label) {
    var found = awaited(search, label);
    if (found.message() > 0) {
      return tapped(found);
    }
    if (found.node().path("request_contact").asBoolean(false)) {
      return sharesContact();
    }
    return found.node().path("request_location").asBoolean(false)
        ? sharesLocation(-6.1866, 106.8019)
        : sends(found.label());
  }

  private Phone tapped(PhoneScreen.Button button) {
    return does("taps", Map.of("message", button.message(), "data", button.data()));
  }

  /// Taps the first button that the chat still shows, however old it is.
  public Phone tapsTheOldest() {
    return tapped(
        screen.oldestButton().orElseThrow(() -> new AssertionError("no button in " + view())));
  }

  /// All that the bot has said here, also what is deleted by now.
  public List<String> history() {
    return screen.history();
  }

  // New ones at once; older ones only when nothing new comes any more.
  private PhoneScreen.Button awaited(Supplier<Optional<PhoneScreen.Button>> search, String label) {
    var quiet = screen.new Quiet(seen);
    try {
      return Patience.waiting()
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
    return does("block", Map.of("blocked", true));
  }

  /// Lets the bot write again.
  public PhoneInSimulator unblocks() {
    return does("block", Map.of("blocked", false));
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
    return does("rights", Map.of("muted", muted));
  }

  /// Types something in a topic of this group.
  public PhoneInSimulator sendsInTopic(int thread, String text) {
    return does("topic-text", Map.of("thread", thread, "text", text));
  }

  /// Closes or deletes a topic of this group.
  public PhoneInSimulator closesTopic(int thread, boolean deleted) {
    return does("close-topic", Map.of("thread", thread, "deleted", deleted));
  }

  /// Types something as an administrator of this group who hides behind it.
  public PhoneInSimulator sendsHidden(String text) {
    return does("hidden-text", Map.of("text", text));
  }

  /// The topic of the bot's newest message; 0 outside of topics.
  public int topicOfNewest() {
    return screen.topicOfNewest();
  }

  /// Types something without looking at the chat.
  public void types(String text) {
    telegram.post(path() + "/text", Map.of("from", member, "text", text));
  }

  private PhoneInSimulator does(String action, Map<String, ?> how) {
    var body = new HashMap<String, Object>(how);
    body.put("from", member);
    seen = view().path("now").asLong();
    telegram.post(path() + "/" + action, body);
    return this;
  }

  private Phone uploads(String action, String name, byte[] content) {
    seen = view().path("now").asLong();
    telegram.upload(path() + "/" + action, name, content);
    return this;
  }

  @Override
  public Phone sees(String... named) {
    return seesWithin(Patience.USUAL, named);
  }

  /// As [#sees], but for what takes its time.
  public PhoneInSimulator seesWithin(Duration patience, String... named) {
    try {
      Patience.waiting()
          .atMost(patience)
          .untilAsserted(() -> texts.areIn(String.join("\n", screen.news(seen)), named));
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
  public Phone holds(String... named) {
    Patience.waiting().untilAsserted(() -> texts.areIn(screen.wholeChat(), named));
    return this;
  }

  @Override
  public Phone holdsNothingOf(String... named) {
    Patience.waiting().untilAsserted(() -> texts.areNotIn(screen.wholeChat(), named));
    return this;
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
    return screen.news(seen);
  }

  @Override
  public List<byte[]> pictures() {
    awaitQuiet();
    return screen.pictures(seen);
  }

  @Override
  public List<String> keys() {
    awaitQuiet();
    return screen.keys();
  }

  @Override
  public List<byte[]> files() {
    awaitQuiet();
    return screen.files(seen);
  }

  @Override
  public List<String> buttons() {
    awaitQuiet();
    return screen.labels();
  }

  /// Whether anything has come since the last thing that was done on this phone.
  public boolean hasNews() {
    return screen.hasNews(seen);
  }

  /// What the phone shows, as the simulator tells it.
  public JsonNode view() {
    return screen.view();
  }

  /// How many updates of this chat the bot has not taken yet.
  public long pending() {
    return view().path("pending").asLong();
  }

  private String path() {
    return "/simulator/api/chats/" + chat;
  }

  // Waits until the bot has said what it has to say to the last thing that was done.
  private void awaitQuiet() {
    Patience.waiting().until(screen.new Quiet(seen)::isOver);
  }
}

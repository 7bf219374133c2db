package id.bersinar.simulator;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A chat with the bot: what it holds and what its phone shows. [Chats] guards it.
final class Chat {

  // What a phone shows at most; older messages fall away.
  private static final int LONGEST = 2000;

  private final long id;
  private final String title;
  private final List<Person> members;
  private final NavigableMap<Integer, Message> messages = new TreeMap<>();
  private @Nullable Keys keys;
  private @Nullable Notice notice;
  private final Map<Integer, Boolean> topics = new ConcurrentHashMap<>();
  private volatile boolean blocked;
  private volatile boolean muted;
  private volatile OptionalLong movedTo = OptionalLong.empty();
  private long version;

  /// Keys in place of the phone's keyboard, or a demand for a reply.
  ///
  /// @param hidden put away after use, because the bot asked for that
  private record Keys(ObjectNode markup, boolean hidden, long version) {}

  /// What is shown over the chat for a moment.
  private record Notice(String text, long version) {}

  private Chat(long id, String title, List<Person> members) {
    this.id = id;
    this.title = title;
    this.members = List.copyOf(members);
  }

  static Chat with(Person person) {
    return new Chat(person.id(), person.name(), List.of(person));
  }

  static Chat group(long id, String title, List<Person> members) {
    return new Chat(id, title, members);
  }

  long id() {
    return id;
  }

  boolean isGroup() {
    return id < 0;
  }

  List<Person> members() {
    return members;
  }

  Optional<Person> member(long person) {
    return members.stream().filter(member -> member.id() == person).findFirst();
  }

  boolean isBlocked() {
    return blocked;
  }

  void block(boolean blocked, long version) {
    this.blocked = blocked;
    this.version = version;
  }

  String title() {
    return title;
  }

  /// The group's id since it became a supergroup.
  OptionalLong movedTo() {
    return movedTo;
  }

  void moveTo(long chat) {
    movedTo = OptionalLong.of(chat);
  }

  /// Whether the bot may not write in this group.
  boolean isMuted() {
    return muted;
  }

  void mute(boolean muted) {
    this.muted = muted;
  }

  /// Somebody writes in a topic, so it is there.
  void useTopic(int thread) {
    topics.putIfAbsent(thread, true);
  }

  void closeTopic(int thread) {
    topics.put(thread, false);
  }

  void deleteTopic(int thread) {
    topics.remove(thread);
  }

  /// Whether the topic is open; absent where there is none.
  Optional<Boolean> topic(int thread) {
    return Optional.ofNullable(topics.get(thread));
  }

  Optional<Message> message(int message) {
    return Optional.ofNullable(messages.get(message));
  }

  void put(Message message) {
    messages.put(message.id(), message);
    if (messages.size() > LONGEST) {
      messages.pollFirstEntry();
    }
  }

  void clear(long version) {
    messages.clear();
    keys = null;
    this.version = version;
  }

  /// Shows keys in place of the phone's keyboard, or takes them away.
  ///
  /// @param markup the Bot API's ReplyKeyboardMarkup, ReplyKeyboardRemove or ForceReply
  void show(ObjectNode markup, long version) {
    keys = markup.has("remove_keyboard") ? null : new Keys(markup, false, version);
    this.version = version;
  }

  /// Shows something over the chat.
  void show(String notice, long version) {
    this.notice = new Notice(notice, version);
    this.version = version;
  }

  boolean showsKey(String text) {
    return keys != null
        && keys.markup()
            .path("keyboard")
            .valueStream()
            .flatMap(JsonNode::valueStream)
            .anyMatch(key -> key.path("text").asString("").strip().equals(text));
  }

  /// Puts keys away that were meant for one use.
  void keyUsed(long version) {
    if (keys != null && keys.markup().path("one_time_keyboard").asBoolean(false)) {
      keys = new Keys(keys.markup(), true, keys.version());
      this.version = version;
    }
  }

  /// As the Bot API shows a chat.
  ObjectNode node() {
    var node = JsonNodeFactory.instance.objectNode().put("id", id);
    return isGroup()
        ? node.put("title", title).put("type", movedTo.isPresent() ? "group" : "supergroup")
        : node.put("first_name", title).put("type", "private");
  }

  /// As the phones show it, without messages.
  ObjectNode head() {
    var head = JsonNodeFactory.instance.objectNode();
    head.put("id", id)
        .put("title", title)
        .put("about", isGroup() ? "" : members.getFirst().about())
        .put("group", isGroup())
        .put("blocked", blocked)
        .put("version", version);
    var list = head.putArray("members");
    for (var member : members) {
      list.addObject()
          .put("id", member.id())
          .put("name", member.name())
          .put("language", member.language())
          .put("phone", member.phoneNumber());
    }
    if (notice != null) {
      head.putObject("notice").put("text", notice.text()).put("version", notice.version());
    }
    if (keys == null) {
      head.putNull("keys");
    } else {
      var shown = head.putObject("keys");
      shown.put("hidden", keys.hidden()).put("version", keys.version());
      shown.set("markup", keys.markup());
    }
    return head;
  }

  /// As the phones show it, with the messages that changed after a version.
  ObjectNode view(long after) {
    var view = head();
    var list = view.putArray("messages");
    messages.values().stream()
        .filter(message -> message.version() > after)
        .forEach(message -> list.add(message.view()));
    return view;
  }
}

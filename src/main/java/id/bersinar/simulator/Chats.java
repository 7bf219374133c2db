package id.bersinar.simulator;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// All chats. Everything that changes in one changes here, and the phones hear of it.
@Component
@Profile("demo")
class Chats {

  private static final long FIRST_ADDED_PHONE = 2001;
  private static final long FIRST_GROUP = -1_001_000_000_001L;

  private final Map<Long, Chat> chats = new LinkedHashMap<>();
  private final LiveEvents events;
  // Greater than any that an earlier run gave away, as long as that gave less than one a second.
  private int lastMessage = (int) Instant.now().getEpochSecond();
  private long version;

  Chats(SimulatorSettings settings, LiveEvents events) {
    this.events = events;
    for (var phone : settings.phones()) {
      add(new Person(phone.id(), phone.name(), phone.language(), phone.about()));
    }
  }

  /// A new phone, or the one that has that id.
  synchronized Chat addPhone(String name, String language, OptionalLong id) {
    long chosen = id.orElseGet(() -> free(FIRST_ADDED_PHONE, 1));
    return add(new Person(chosen, name, language, ""));
  }

  private Chat add(Person person) {
    return added(person.id(), () -> Chat.with(person));
  }

  synchronized Chat addGroup(String title, List<Person> members) {
    long chosen = free(FIRST_GROUP, -1);
    return added(chosen, () -> Chat.group(chosen, title, members));
  }

  private Chat added(long id, Supplier<Chat> chat) {
    var added = chats.computeIfAbsent(id, _ -> chat.get());
    changed(added);
    return added;
  }

  private long free(long first, int step) {
    long id = first;
    while (chats.containsKey(id)) {
      id += step;
    }
    return id;
  }

  synchronized List<Chat> all() {
    return List.copyOf(chats.values());
  }

  synchronized Optional<Chat> find(long id) {
    return Optional.ofNullable(chats.get(id));
  }

  /// The chat that a call's `chat_id` names, if the bot may write there.
  Chat writable(Parameters parameters) {
    if (parameters.text("chat_id").isEmpty()) {
      throw Refusal.badRequest("chat_id is empty");
    }
    var id = parameters.number("chat_id");
    var chat = id.isEmpty() ? Optional.<Chat>empty() : find(id.getAsLong());
    if (chat.isEmpty()) {
      throw Refusal.badRequest("chat not found");
    }
    if (chat.get().isBlocked()) {
      throw Refusal.forbidden(
          chat.get().isGroup()
              ? "bot was kicked from the supergroup chat"
              : "bot was blocked by the user");
    }
    if (chat.get().movedTo().isPresent()) {
      throw Refusal.moved(chat.get().movedTo().getAsLong());
    }
    return chat.get();
  }

  synchronized Optional<Message> message(Chat chat, int message) {
    return chat.message(message);
  }

  /// Whether a phone shows a key with that text in place of its keyboard.
  synchronized boolean showsKey(Chat chat, String text) {
    return chat.showsKey(text);
  }

  synchronized ObjectNode view(Chat chat, long after) {
    return chat.view(after).put("now", version);
  }

  /// Puts a new message into a chat and gives it its id and date.
  ///
  /// @param from the user who sends it, as the Bot API shows one
  synchronized Message post(Chat chat, ObjectNode from, ObjectNode content, boolean silent) {
    var whole = JsonNodeFactory.instance.objectNode().put("message_id", ++lastMessage);
    whole.set("from", from);
    whole.set("chat", chat.node());
    whole.put("date", Instant.now().getEpochSecond()).setAll(content);
    var fromBot = from.path("is_bot").asBoolean();
    return show(chat, new Message(lastMessage, whole, fromBot, silent, false, ++version));
  }

  synchronized Message edit(Chat chat, Message message, ObjectNode content) {
    return show(chat, message.edited(content, ++version));
  }

  /// Takes a message away, if it is there.
  synchronized void delete(Chat chat, int id) {
    chat.message(id).filter(it -> !it.deleted()).ifPresent(it -> show(chat, it.gone(++version)));
  }

  private Message show(Chat chat, Message message) {
    chat.put(message);
    var event = JsonNodeFactory.instance.objectNode().put("chat", chat.id());
    event.set("message", message.view());
    events.publish("message", event);
    return message;
  }

  /// Changes a chat itself, at a new version.
  synchronized void change(Chat chat, BiConsumer<Chat, Long> change) {
    change.accept(chat, ++version);
    changed(chat);
  }

  /// Empties a phone's chat.
  synchronized void clear(Chat chat) {
    chat.clear(++version);
    events.publish("cleared", JsonNodeFactory.instance.objectNode().put("chat", chat.id()));
    changed(chat);
  }

  /// Tells the phones of something that doesn't stay.
  void tell(Chat chat, String event, Consumer<ObjectNode> what) {
    var node = JsonNodeFactory.instance.objectNode().put("chat", chat.id());
    what.accept(node);
    events.publish(event, node);
  }

  private void changed(Chat chat) {
    events.publish("chat", chat.head());
  }
}

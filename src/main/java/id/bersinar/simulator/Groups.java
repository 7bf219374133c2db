package id.bersinar.simulator;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What happens to groups, and what is written in them by others than people.
@Component
@Profile("demo")
class Groups {

  // Bot API, Message: who stands for an administrator that hides.
  private static final long HIDDEN_ADMINISTRATOR = 1_087_968_824;

  private final Chats chats;
  private final Phones phones;
  private final Updates updates;

  Groups(Chats chats, Phones phones, Updates updates) {
    this.chats = chats;
    this.phones = phones;
    this.updates = updates;
  }

  /// The group becomes a supergroup.
  ///
  /// @param told whether the bot hears of it, as it normally does
  Chat upgrade(Chat group, boolean told) {
    var upgraded = chats.addGroup(group.title(), group.members());
    group.moveTo(upgraded.id());
    if (told) {
      service(group, "migrate_to_chat_id", upgraded.id());
      service(upgraded, "migrate_from_chat_id", group.id());
      phones.joined(upgraded);
    }
    return upgraded;
  }

  private void service(Chat chat, String what, long other) {
    var content = JsonNodeFactory.instance.objectNode().put(what, other);
    var message = chats.post(chat, chat.members().getFirst().user(), content, false);
    updates.add(chat.id(), "message", message.content());
  }

  /// Writes as an administrator who hides behind the group.
  void typeHidden(Chat group, String text) {
    var from =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", HIDDEN_ADMINISTRATOR)
            .put("is_bot", true)
            .put("first_name", "Group")
            .put("username", "GroupAnonymousBot");
    var content = JsonNodeFactory.instance.objectNode().put("text", text);
    content.set("sender_chat", group.node());
    add(group, from, content);
  }

  /// Writes in a topic.
  void typeInTopic(Chat group, Person person, int thread, String text) {
    group.useTopic(thread);
    add(
        group,
        person.user(),
        JsonNodeFactory.instance
            .objectNode()
            .put("text", text)
            .put("message_thread_id", thread)
            .put("is_topic_message", true));
  }

  private void add(Chat group, ObjectNode from, ObjectNode content) {
    updates.add(group.id(), "message", chats.post(group, from, content, false).content());
  }
}

package id.bersinar.simulator;

import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What people do on their phones: it shows in the chat, and the bot hears of it.
@Component
@Profile("demo")
class Phones {

  // Telegram's apps send a longer text as several messages.
  private static final int LONGEST_TEXT = 4096;

  private final Bot bot;
  private final Chats chats;
  private final Updates updates;
  private final CallbackQueries queries;
  private final Files files;
  private final Pictures pictures;

  Phones(
      Bot bot,
      Chats chats,
      Updates updates,
      CallbackQueries queries,
      Files files,
      Pictures pictures) {
    this.bot = bot;
    this.chats = chats;
    this.updates = updates;
    this.queries = queries;
    this.files = files;
    this.pictures = pictures;
  }

  /// Types something. A text over Telegram's limit becomes several messages.
  void type(Chat chat, Person person, String typed) {
    var text = typed.strip();
    while (!text.isEmpty()) {
      int end =
          text.offsetByCodePoints(0, Math.min(LONGEST_TEXT, text.codePointCount(0, text.length())));
      var content = JsonNodeFactory.instance.objectNode();
      FormattedText.plain(text.substring(0, end))
          .withFoundEntities()
          .into(content, "text", "entities");
      say(chat, person, content);
      text = text.substring(end);
    }
    if (chats.showsKey(chat, typed.strip())) {
      chats.change(chat, Chat::keyUsed);
    }
  }

  /// Shares a contact.
  ///
  /// @param name whose it is, or empty for the person's own
  /// @param number of that contact
  void shareContact(Chat chat, Person person, String name, String number) {
    var own = name.isEmpty();
    var content = JsonNodeFactory.instance.objectNode();
    var contact =
        content
            .putObject("contact")
            .put("phone_number", own ? person.phoneNumber() : number)
            .put("first_name", own ? person.name() : name);
    if (own) {
      contact.put("user_id", person.id());
    }
    say(chat, person, content);
    chats.change(chat, Chat::keyUsed);
  }

  void shareLocation(Chat chat, Person person, double latitude, double longitude) {
    var content = JsonNodeFactory.instance.objectNode();
    content.putObject("location").put("latitude", latitude).put("longitude", longitude);
    say(chat, person, content);
    chats.change(chat, Chat::keyUsed);
  }

  void sendPhoto(Chat chat, Person person, Parameters.Upload picture, String caption) {
    var content = JsonNodeFactory.instance.objectNode();
    content.set("photo", pictures.keep(picture));
    sayCaptioned(chat, person, content, caption);
  }

  void sendDocument(Chat chat, Person person, Parameters.Upload document, String caption) {
    var stored = files.keep("documents", document);
    var content = JsonNodeFactory.instance.objectNode();
    content.set(
        "document", stored.node().put("file_name", stored.name()).put("mime_type", stored.type()));
    sayCaptioned(chat, person, content, caption);
  }

  void sendSticker(Chat chat, Person person, String emoji) {
    var stored = files.keep("stickers", sample("sticker.webp", "image/webp"));
    var content = JsonNodeFactory.instance.objectNode();
    content.set(
        "sticker",
        stored
            .node()
            .put("type", "regular")
            .put("width", 512)
            .put("height", 512)
            .put("is_animated", false)
            .put("is_video", false)
            .put("emoji", emoji));
    say(chat, person, content);
  }

  void sendVoice(Chat chat, Person person) {
    var stored = files.keep("voice", sample("voice.oga", "audio/ogg"));
    var content = JsonNodeFactory.instance.objectNode();
    content.set("voice", stored.node().put("duration", 3).put("mime_type", stored.type()));
    say(chat, person, content);
  }

  private static Parameters.Upload sample(String name, String type) {
    return new Parameters.Upload(name, type, new byte[] {0});
  }

  private void sayCaptioned(Chat chat, Person person, ObjectNode content, String caption) {
    FormattedText.plain(caption)
        .stripped()
        .withFoundEntities()
        .into(content, "caption", "caption_entities");
    say(chat, person, content);
  }

  private void say(Chat chat, Person person, ObjectNode content) {
    var message = chats.post(chat, person.user(), content, false);
    if (!chat.isGroup() || concernsBot(content)) {
      updates.add(chat.id(), "message", message.content());
    }
  }

  // In groups a bot hears what is meant for it, unless it was allowed to hear all (privacy mode).
  private static boolean concernsBot(ObjectNode content) {
    var text = content.path("text").asString("");
    return text.startsWith("/") || text.contains("@" + Bot.USERNAME);
  }

  /// Taps a button under a message.
  ///
  /// @return the id of the callback query
  String tap(Chat chat, Person person, int messageId, String data) {
    var id = queries.open(chat);
    var query = JsonNodeFactory.instance.objectNode().put("id", id);
    query.set("from", person.user());
    query.set("message", tapped(chat, messageId));
    query.put("chat_instance", String.valueOf(chat.id() * 31)).put("data", data);
    updates.add(chat.id(), "callback_query", query);
    return id;
  }

  // A message that is gone is an InaccessibleMessage to the bot: its date is 0.
  private ObjectNode tapped(Chat chat, int messageId) {
    Optional<Message> message = chats.message(chat, messageId).filter(it -> !it.deleted());
    if (message.isPresent()) {
      return message.get().content();
    }
    var gone = JsonNodeFactory.instance.objectNode().put("message_id", messageId).put("date", 0);
    gone.set("chat", chat.node());
    return gone;
  }

  /// Blocks the bot, or lets it write again; in a group, throws it out or lets it in.
  void block(Chat chat, Person person, boolean blocked) {
    if (chat.isBlocked() == blocked) {
      return;
    }
    chats.change(chat, (it, version) -> it.block(blocked, version));
    tellMembership(chat, person, blocked ? "member" : "kicked", blocked ? "kicked" : "member");
  }

  /// Tells the bot that it is in a group now.
  void joined(Chat group) {
    tellMembership(group, group.members().getFirst(), "left", "member");
  }

  private void tellMembership(Chat chat, Person by, String before, String after) {
    var change = JsonNodeFactory.instance.objectNode();
    change.set("chat", chat.node());
    change.set("from", by.user());
    change.put("date", Instant.now().getEpochSecond());
    change.set("old_chat_member", membership(before));
    change.set("new_chat_member", membership(after));
    updates.add(chat.id(), "my_chat_member", change);
  }

  private ObjectNode membership(String status) {
    var member = JsonNodeFactory.instance.objectNode().put("status", status);
    member.set("user", bot.user());
    return status.equals("kicked") ? member.put("until_date", 0) : member;
  }
}

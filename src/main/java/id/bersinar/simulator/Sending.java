package id.bersinar.simulator;

import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The Bot API's methods by which a bot says something.
@Component
@Profile("demo")
class Sending implements BotMethods {

  private static final Set<String> ACTIONS =
      Set.of(
          "typing",
          "upload_photo",
          "record_video",
          "upload_video",
          "record_voice",
          "upload_voice",
          "upload_document",
          "choose_sticker",
          "find_location",
          "record_video_note",
          "upload_video_note");

  private final Bot bot;
  private final Chats chats;
  private final Pace pace;
  private final Files files;
  private final Pictures pictures;

  Sending(Bot bot, Chats chats, Pace pace, Files files, Pictures pictures) {
    this.bot = bot;
    this.chats = chats;
    this.pace = pace;
    this.files = files;
    this.pictures = pictures;
  }

  @Override
  public Map<String, BotMethod> methods() {
    return Map.of(
        "sendMessage", this::sendMessage,
        "sendLocation", this::sendLocation,
        "sendVenue", this::sendVenue,
        "sendPhoto", this::sendPhoto,
        "sendDocument", this::sendDocument,
        "sendChatAction", this::sendChatAction);
  }

  private JsonNode sendMessage(Parameters parameters) {
    var chat = chats.writable(parameters);
    var content = JsonNodeFactory.instance.objectNode();
    Wording.text(parameters).into(content, "text", "entities");
    return send(chat, content, parameters);
  }

  private JsonNode sendLocation(Parameters parameters) {
    var chat = chats.writable(parameters);
    var content = JsonNodeFactory.instance.objectNode();
    content.set("location", location(parameters));
    return send(chat, content, parameters);
  }

  private JsonNode sendVenue(Parameters parameters) {
    var chat = chats.writable(parameters);
    var content = JsonNodeFactory.instance.objectNode();
    var venue = content.putObject("venue");
    venue.set("location", location(parameters));
    for (var field : new String[] {"title", "address"}) {
      var empty = "venue " + field + " must be non-empty";
      venue.put(field, parameters.text(field).orElseThrow(() -> Refusal.badRequest(empty)));
    }
    content.set("location", venue.get("location"));
    return send(chat, content, parameters);
  }

  private static ObjectNode location(Parameters parameters) {
    double latitude = parameters.decimal("latitude");
    double longitude = parameters.decimal("longitude");
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      throw Refusal.badRequest("wrong location specified");
    }
    return JsonNodeFactory.instance
        .objectNode()
        .put("latitude", latitude)
        .put("longitude", longitude);
  }

  private JsonNode sendPhoto(Parameters parameters) {
    var chat = chats.writable(parameters);
    var content = JsonNodeFactory.instance.objectNode();
    content.set("photo", pictures.keep(upload(parameters, "photo")));
    return sendCaptioned(chat, content, parameters);
  }

  private JsonNode sendDocument(Parameters parameters) {
    var chat = chats.writable(parameters);
    var stored = files.keep("documents", upload(parameters, "document"));
    var content = JsonNodeFactory.instance.objectNode();
    content.set(
        "document", stored.node().put("file_name", stored.name()).put("mime_type", stored.type()));
    return sendCaptioned(chat, content, parameters);
  }

  private JsonNode sendCaptioned(Chat chat, ObjectNode content, Parameters parameters) {
    Wording.caption(parameters).into(content, "caption", "caption_entities");
    return send(chat, content, parameters);
  }

  // A part of that name, another part that `attach://` names, or a file that is already here.
  private Parameters.Upload upload(Parameters parameters, String name) {
    var given = parameters.text(name).orElse("");
    var part = given.startsWith("attach://") ? given.substring("attach://".length()) : name;
    var upload = parameters.uploads().get(part);
    if (upload != null) {
      return upload;
    }
    if (given.isEmpty()) {
      throw Refusal.badRequest("there is no " + name + " in the request");
    }
    if (given.matches("https?://.*")) {
      throw Refusal.badRequest("failed to get HTTP URL content");
    }
    return files
        .find(given)
        .map(file -> new Parameters.Upload(file.name(), file.type(), file.content()))
        .orElseThrow(() -> Refusal.badRequest("wrong file identifier/HTTP URL specified"));
  }

  private ObjectNode send(Chat chat, ObjectNode content, Parameters parameters) {
    var markup = Markups.of(parameters, chat.isGroup());
    if (chat.isMuted()) {
      throw Refusal.badRequest("not enough rights to send text messages to the chat");
    }
    intoTopic(chat, parameters.number("message_thread_id", 0), content);
    pace.count(chat, parameters.flag("allow_paid_broadcast"));
    markup.filter(Markups::isInline).ifPresent(it -> content.set("reply_markup", it));
    if (parameters.flag("protect_content")) {
      content.put("has_protected_content", true);
    }
    repliedTo(chat, parameters, content);
    var silent = parameters.flag("disable_notification");
    var message = chats.post(chat, bot.user(), content, silent);
    markup
        .filter(it -> !Markups.isInline(it))
        .ifPresent(it -> chats.change(chat, (to, version) -> to.show(it, version)));
    return message.content();
  }

  private static void intoTopic(Chat chat, int thread, ObjectNode content) {
    if (thread != 0) {
      boolean open =
          chat.topic(thread).orElseThrow(() -> Refusal.badRequest("message thread not found"));
      if (!open) {
        throw Refusal.badRequest("TOPIC_CLOSED");
      }
      content.put("message_thread_id", thread).put("is_topic_message", true);
    }
  }

  private void repliedTo(Chat chat, Parameters parameters, ObjectNode content) {
    int id =
        parameters
            .json("reply_parameters")
            .map(it -> it.path("message_id").asInt(0))
            .orElseGet(() -> parameters.number("reply_to_message_id", 0));
    if (id != 0) {
      var replied = chats.message(chat, id).filter(it -> !it.deleted());
      var copy =
          replied
              .orElseThrow(() -> Refusal.badRequest("message to be replied not found"))
              .content()
              .deepCopy();
      // Bot API, Message: it "will not contain further reply_to_message fields".
      copy.remove("reply_to_message");
      content.set("reply_to_message", copy);
    }
  }

  private JsonNode sendChatAction(Parameters parameters) {
    var chat = chats.writable(parameters);
    var action = parameters.text("action").orElse("");
    if (!ACTIONS.contains(action)) {
      throw Refusal.badRequest("wrong parameter action in request");
    }
    chats.tell(chat, "action", event -> event.put("action", action));
    return BooleanNode.TRUE;
  }
}

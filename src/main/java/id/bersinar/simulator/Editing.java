package id.bersinar.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/// The Bot API's methods by which a bot changes what is there, and answers taps.
@Component
@Profile("demo")
class Editing implements BotMethods {

  // Bot API, deleteMessage: "can only be deleted if it was sent less than 48 hours ago".
  private static final Duration DELETABLE = Duration.ofDays(2);
  private static final int MOST_DELETED_AT_ONCE = 100;
  private static final int LONGEST_NOTICE = 200;

  private final Chats chats;
  private final CallbackQueries queries;

  Editing(Chats chats, CallbackQueries queries) {
    this.chats = chats;
    this.queries = queries;
  }

  @Override
  public Map<String, BotMethod> methods() {
    return Map.of(
        "editMessageText", this::editMessageText,
        "editMessageReplyMarkup", this::editMessageReplyMarkup,
        "deleteMessage", this::deleteMessage,
        "deleteMessages", this::deleteMessages,
        "answerCallbackQuery", this::answerCallbackQuery);
  }

  private JsonNode editMessageText(Parameters parameters) {
    var chat = chats.writable(parameters);
    var message = editable(chat, parameters);
    if (!message.content().has("text")) {
      throw Refusal.badRequest("there is no text in the message to edit");
    }
    var content = message.content().deepCopy();
    content.remove("text");
    content.remove("entities");
    Wording.text(parameters).into(content, "text", "entities");
    content.put("edit_date", Instant.now().getEpochSecond());
    return edit(chat, message, content, parameters);
  }

  private JsonNode editMessageReplyMarkup(Parameters parameters) {
    var chat = chats.writable(parameters);
    var message = editable(chat, parameters);
    // Telegram doesn't show that only buttons have changed (flag edit_hide of a message).
    return edit(chat, message, message.content().deepCopy(), parameters);
  }

  private JsonNode edit(Chat chat, Message message, ObjectNode content, Parameters parameters) {
    var markup = Markups.of(parameters, chat.isGroup());
    if (markup.isPresent() && !Markups.isInline(markup.get())) {
      throw Refusal.badRequest("inline keyboard expected");
    }
    content.remove("reply_markup");
    markup.ifPresent(it -> content.set("reply_markup", it));
    if (withoutEditDate(content).equals(withoutEditDate(message.content()))) {
      throw Refusal.badRequest(
          "message is not modified: specified new message content and reply markup are exactly the"
              + " same as a current content and reply markup of the message");
    }
    return chats.edit(chat, message, content).content();
  }

  private static ObjectNode withoutEditDate(ObjectNode content) {
    var rest = content.deepCopy();
    rest.remove("edit_date");
    return rest;
  }

  private Message editable(Chat chat, Parameters parameters) {
    var message =
        chats
            .message(chat, parameters.number("message_id", 0))
            .filter(it -> !it.deleted())
            .orElseThrow(() -> Refusal.badRequest("message to edit not found"));
    if (!message.fromBot()) {
      throw Refusal.badRequest("message can't be edited");
    }
    return message;
  }

  private JsonNode deleteMessage(Parameters parameters) {
    var chat = chats.writable(parameters);
    var message =
        chats
            .message(chat, parameters.number("message_id", 0))
            .filter(it -> !it.deleted())
            .orElseThrow(() -> Refusal.badRequest("message to delete not found"));
    if (isTooOld(message)) {
      throw Refusal.badRequest("message can't be deleted for everyone");
    }
    chats.delete(chat, message.id());
    return BooleanNode.TRUE;
  }

  private JsonNode deleteMessages(Parameters parameters) {
    var chat = chats.writable(parameters);
    var ids = parameters.json("message_ids").filter(JsonNode::isArray);
    if (ids.isEmpty() || ids.get().isEmpty()) {
      throw Refusal.badRequest("message identifiers are not specified");
    }
    if (ids.get().size() > MOST_DELETED_AT_ONCE) {
      throw Refusal.badRequest("too many message identifiers specified");
    }
    // Those that can't be found or deleted are skipped, as the Bot API says.
    for (var id : ids.get()) {
      chats
          .message(chat, id.asInt(0))
          .filter(message -> !isTooOld(message))
          .ifPresent(message -> chats.delete(chat, message.id()));
    }
    return BooleanNode.TRUE;
  }

  private static boolean isTooOld(Message message) {
    var sent = Instant.ofEpochSecond(message.content().path("date").asLong(0));
    return sent.isBefore(Instant.now().minus(DELETABLE));
  }

  private JsonNode answerCallbackQuery(Parameters parameters) {
    var text = parameters.text("text").orElse("");
    if (text.codePointCount(0, text.length()) > LONGEST_NOTICE) {
      throw Refusal.badRequest("MESSAGE_TOO_LONG");
    }
    var id = parameters.text("callback_query_id").orElse("");
    var chat =
        queries
            .answered(id)
            .orElseThrow(
                () ->
                    Refusal.badRequest(
                        "query is too old and response timeout expired or query ID is invalid"));
    if (!text.isEmpty()) {
      chats.change(chat, (it, version) -> it.show(text, version));
    }
    chats.tell(
        chat,
        "answered",
        event ->
            event
                .put("query", id)
                .put("text", text)
                .put("alert", parameters.flag("show_alert"))
                .put("url", parameters.text("url").orElse("")));
    return BooleanNode.TRUE;
  }
}

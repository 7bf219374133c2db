package id.bersinar.simulator;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The Bot API's methods by which a bot says who it is and what it can do.
@Component
@Profile("demo")
class Presenting implements BotMethods {

  private static final int MOST_COMMANDS = 100;
  private static final Set<String> SCOPES =
      Set.of(
          "default",
          "all_private_chats",
          "all_group_chats",
          "all_chat_administrators",
          "chat",
          "chat_administrators",
          "chat_member");
  private static final Set<String> OF_A_CHAT = Set.of("chat", "chat_administrators", "chat_member");

  private final Bot bot;
  private final Chats chats;
  private final LiveEvents events;
  private final Map<Audience, ArrayNode> commands = new ConcurrentHashMap<>();
  private final Map<String, String> texts = new ConcurrentHashMap<>();
  private final Map<Long, JsonNode> menuButtons = new ConcurrentHashMap<>();

  /// Whom commands are for.
  ///
  /// @param scope the Bot API's name
  /// @param chat 0 where the scope is not that of a chat
  /// @param language two letters, or empty
  private record Audience(String scope, long chat, String language) {}

  Presenting(Bot bot, Chats chats, LiveEvents events) {
    this.bot = bot;
    this.chats = chats;
    this.events = events;
  }

  @Override
  public Map<String, BotMethod> methods() {
    return Map.ofEntries(
        Map.entry("getMe", this::getMe),
        Map.entry("setMyCommands", this::setMyCommands),
        Map.entry("getMyCommands", it -> commands.getOrDefault(audience(it), array())),
        Map.entry("deleteMyCommands", this::deleteMyCommands),
        Map.entry("setMyName", it -> setText(it, "name", 64)),
        Map.entry("getMyName", it -> getText(it, "name")),
        Map.entry("setMyDescription", it -> setText(it, "description", 512)),
        Map.entry("getMyDescription", it -> getText(it, "description")),
        Map.entry("setMyShortDescription", it -> setText(it, "short_description", 120)),
        Map.entry("getMyShortDescription", it -> getText(it, "short_description")),
        Map.entry("setChatMenuButton", this::setChatMenuButton),
        Map.entry("getChatMenuButton", this::getChatMenuButton));
  }

  /// The commands that a chat's menu shows: those of the narrowest scope that has any, in the
  /// person's language first (Bot API, BotCommandScope).
  ArrayNode commands(Chat chat) {
    var language = chat.isGroup() ? "" : twoLetters(chat.members().getFirst().language());
    var general = chat.isGroup() ? "all_group_chats" : "all_private_chats";
    return Stream.of(
            new Audience("chat", chat.id(), ""),
            new Audience(general, 0, ""),
            new Audience("default", 0, ""))
        .flatMap(it -> Stream.of(new Audience(it.scope(), it.chat(), language), it))
        .map(commands::get)
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElseGet(Presenting::array);
  }

  /// What an empty chat shows of the bot.
  ObjectNode presentation() {
    var all = bot.user();
    all.put("name", text("name", "id").orElse(all.path("first_name").asString("")));
    all.put("description", text("description", "id").orElse(""));
    return all.put("about", text("short_description", "id").orElse(""));
  }

  private JsonNode getMe(Parameters parameters) {
    return bot.user()
        .put("can_join_groups", true)
        .put("can_read_all_group_messages", false)
        .put("supports_inline_queries", false);
  }

  private JsonNode setMyCommands(Parameters parameters) {
    var list = parameters.json("commands").orElseGet(Presenting::array);
    if (!(list instanceof ArrayNode all)) {
      throw Refusal.badRequest("can't parse commands JSON object");
    }
    if (all.size() > MOST_COMMANDS) {
      throw Refusal.badRequest("BOT_COMMANDS_TOO_MUCH");
    }
    for (var command : all) {
      if (!command.path("command").asString("").matches("[a-z0-9_]{1,32}")) {
        throw Refusal.badRequest("BOT_COMMAND_INVALID");
      }
      int length = command.path("description").asString("").strip().length();
      if (length < 1 || length > 256) {
        throw Refusal.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
      }
    }
    commands.put(audience(parameters), all);
    return changed();
  }

  private JsonNode deleteMyCommands(Parameters parameters) {
    commands.remove(audience(parameters));
    return changed();
  }

  private Audience audience(Parameters parameters) {
    var scope = parameters.json("scope").orElseGet(JsonNodeFactory.instance::objectNode);
    var type = scope.path("type").asString("default");
    if (!SCOPES.contains(type)) {
      throw Refusal.badRequest("unsupported type specified");
    }
    long chat = 0;
    if (OF_A_CHAT.contains(type)) {
      chat = scope.path("chat_id").asLong(0);
      if (chats.find(chat).isEmpty()) {
        throw Refusal.badRequest("chat not found");
      }
    }
    return new Audience(type, chat, language(parameters));
  }

  private static String language(Parameters parameters) {
    var language = parameters.text("language_code").orElse("");
    if (!language.matches("|[a-z]{2}")) {
      throw Refusal.badRequest("invalid language code specified");
    }
    return language;
  }

  private JsonNode setText(Parameters parameters, String name, int longest) {
    var text = parameters.text(name).orElse("");
    if (text.codePointCount(0, text.length()) > longest) {
      throw Refusal.badRequest("bot " + name.replace('_', ' ') + " is too long");
    }
    texts.put(name + ' ' + language(parameters), text);
    return changed();
  }

  private JsonNode getText(Parameters parameters, String name) {
    return JsonNodeFactory.instance
        .objectNode()
        .put(name, text(name, language(parameters)).orElse(""));
  }

  private Optional<String> text(String name, String language) {
    return Stream.of(name + ' ' + language, name + ' ')
        .map(texts::get)
        .flatMap(Stream::ofNullable)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private JsonNode setChatMenuButton(Parameters parameters) {
    var button = parameters.json("menu_button").orElseGet(Presenting::defaultButton);
    menuButtons.put(parameters.number("chat_id").orElse(0), button);
    return BooleanNode.TRUE;
  }

  private JsonNode getChatMenuButton(Parameters parameters) {
    var general = menuButtons.getOrDefault(0L, defaultButton());
    return menuButtons.getOrDefault(parameters.number("chat_id").orElse(0), general);
  }

  private static JsonNode defaultButton() {
    return JsonNodeFactory.instance.objectNode().put("type", "default");
  }

  private JsonNode changed() {
    events.publish("bot", presentation());
    for (var chat : chats.all()) {
      chats.tell(chat, "commands", event -> event.set("commands", commands(chat)));
    }
    return BooleanNode.TRUE;
  }

  private static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  private static String twoLetters(String language) {
    return language.substring(0, Math.min(2, language.length())).toLowerCase(Locale.ROOT);
  }
}

package id.bersinar.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.gate.Outgoing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.MultipartBody.Part;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/// The Bot API's methods that the gate needs; one call each. Nothing is tried again but by the HTTP
/// client, once, where a connection that it has kept breaks off, and of that nothing that sends.
@Component
class BotApi implements AutoCloseable {

  /// The kinds of updates that the bot wants.
  private static final List<String> WANTED =
      List.of("message", "edited_message", "callback_query", "my_chat_member");

  /// How long Telegram may hold a request for updates open.
  static final Duration LONG_POLL = Duration.ofSeconds(30);

  // How long a call may take as a whole.
  private static final Duration BEYOND_THE_POLL = Duration.ofSeconds(15);
  private static final Duration USUALLY = Duration.ofSeconds(20);
  private static final Duration BRIEFLY = Duration.ofSeconds(5);
  private static final Duration A_FILE = Duration.ofSeconds(60);

  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
  private static final MediaType PNG = MediaType.get("image/png");
  private static final MediaType JPEG = MediaType.get("image/jpeg");

  private final Exchange exchange;

  BotApi(TelegramSettings settings) {
    exchange = new Exchange(settings);
  }

  /// The bot's own account.
  Account me() throws TelegramTrouble {
    var me = call(new GetMe());
    var name = me.path("username").textValue();
    if (name == null) {
      throw new TelegramTrouble(new TelegramApiException("getMe names no bot"));
    }
    return new Account(me.path("id").longValue(), name);
  }

  /// @param id by which it differs from all others
  record Account(long id, String userName) {}

  /// Waits for updates from that one on; asking for it says that all before it are done with.
  List<ReceivedUpdate> updates(@Nullable Long offset, Duration patience) throws TelegramTrouble {
    var wish = UpdateJson.MAPPER.createObjectNode().put("timeout", patience.toSeconds());
    wish.set("allowed_updates", UpdateJson.MAPPER.valueToTree(WANTED));
    if (offset != null) {
      wish.put("offset", offset);
    }
    var body = RequestBody.create(wish.toString(), JSON);
    try {
      var answer = exchange.post(GetUpdates.PATH, body, patience.plus(BEYOND_THE_POLL));
      var updates = UpdateJson.split(answer);
      if (updates.isEmpty()) {
        Answer.result(answer, UpdateJson.MAPPER);
        throw new TelegramTrouble(new TelegramApiException("getUpdates gives no updates"));
      }
      return updates.get();
    } catch (IOException e) {
      throw new TelegramTrouble(new TelegramApiException(e));
    }
  }

  void setWebhook(String url, String secret) throws TelegramTrouble {
    call(SetWebhook.builder().url(url).secretToken(secret).allowedUpdates(WANTED).build());
  }

  void deleteWebhook() throws TelegramTrouble {
    call(new DeleteWebhook());
  }

  /// Takes the waiting sign from a tapped button.
  ///
  /// @param popUp what is shown over the chat until the person puts it away
  void answerCallback(String query, Optional<String> popUp) throws TelegramTrouble {
    call(
        AnswerCallbackQuery.builder()
            .callbackQueryId(query)
            .text(popUp.orElse(null))
            .showAlert(popUp.isPresent())
            .build(),
        BRIEFLY);
  }

  /// Takes the buttons from a message. Its chat isn't written to meanwhile.
  void takeButtons(long chat, int message) throws TelegramTrouble {
    call(EditMessageReplyMarkup.builder().chatId(chat).messageId(message).build(), BRIEFLY);
  }

  /// Sets the commands that are shown to everyone with that language; absent: with any other.
  void setCommands(List<BotCommand> commands, Optional<Language> language) throws TelegramTrouble {
    call(
        SetMyCommands.builder()
            .commands(commands)
            .languageCode(language.map(Language::code).orElse(null))
            .build());
  }

  /// Sets the commands that are shown in one chat.
  void setCommands(List<BotCommand> commands, long chat) throws TelegramTrouble {
    var scope = new BotCommandScopeChat(Long.toString(chat));
    call(SetMyCommands.builder().commands(commands).scope(scope).build());
  }

  /// Sets what somebody reads who opens the bot for the first time, and in its profile.
  void describe(String description, String shortDescription, Optional<Language> language)
      throws TelegramTrouble {
    var code = language.map(Language::code).orElse(null);
    call(new SetMyDescription(description, code));
    call(new SetMyShortDescription(shortDescription, code));
  }

  /// @throws IOException if the file can't be had or is larger than the limit
  byte[] download(String file, int limit) throws IOException {
    try {
      var path = call(GetFile.builder().fileId(file).build()).path("file_path").asText();
      return exchange.file(path, limit, A_FILE);
    } catch (TelegramTrouble e) {
      throw new IOException("Telegram doesn't give the file", e);
    }
  }

  /// Sends a picture that comes from memory.
  JsonNode sendPhoto(long chat, byte[] jpeg, String name, boolean guarded, boolean silent)
      throws TelegramTrouble {
    var parts =
        List.of(
            Part.createFormData("chat_id", Long.toString(chat)),
            Part.createFormData("protect_content", Boolean.toString(guarded)),
            Part.createFormData("disable_notification", Boolean.toString(silent)),
            Part.createFormData(SendPhoto.PHOTO_FIELD, name, RequestBody.create(jpeg, JPEG)));
    return upload(SendPhoto.PATH, parts);
  }

  /// Sends a picture that comes from memory, with words below it.
  ///
  /// @param paid whether it is a broadcast that is paid for
  JsonNode sendPhoto(
      Outgoing message, byte[] png, String html, InlineKeyboardMarkup buttons, boolean paid)
      throws TelegramTrouble {
    var parts = captioned(message, html, paid);
    try {
      parts.add(Part.createFormData("reply_markup", UpdateJson.MAPPER.writeValueAsString(buttons)));
    } catch (JsonProcessingException e) {
      throw new TelegramTrouble(new TelegramApiException("buttons can't be written as JSON"));
    }
    var content = RequestBody.create(png, PNG);
    parts.add(Part.createFormData(SendPhoto.PHOTO_FIELD, "minggu.png", content));
    return upload(SendPhoto.PATH, parts);
  }

  /// Sends a file that comes from memory.
  ///
  /// @param paid whether it is a broadcast that is paid for
  JsonNode sendDocument(Outgoing message, Outgoing.File file, boolean paid) throws TelegramTrouble {
    var content = RequestBody.create(file.content(), MediaType.get(file.type()));
    var parts = captioned(message, file.html(), paid);
    parts.add(Part.createFormData(SendDocument.DOCUMENT_FIELD, file.name(), content));
    return upload(SendDocument.PATH, parts);
  }

  private static List<Part> captioned(Outgoing message, String html, boolean paid) {
    var parts = new ArrayList<Part>();
    parts.add(Part.createFormData("chat_id", Long.toString(message.chat())));
    if (message.thread() != null) {
      parts.add(Part.createFormData("message_thread_id", message.thread().toString()));
    }
    parts.add(Part.createFormData("caption", html));
    parts.add(Part.createFormData("parse_mode", ParseMode.HTML));
    parts.add(Part.createFormData("protect_content", Boolean.toString(message.guarded())));
    parts.add(Part.createFormData("disable_notification", Boolean.toString(message.silent())));
    if (paid) {
      parts.add(Part.createFormData("allow_paid_broadcast", "true"));
    }
    return parts;
  }

  private JsonNode upload(String method, List<Part> parts) throws TelegramTrouble {
    try {
      return call(method, Padding.form(method, parts), USUALLY);
    } catch (IOException e) {
      throw new TelegramTrouble(new TelegramApiException(e));
    }
  }

  /// Has the method carried out.
  ///
  /// @return its result, which is missing where Telegram has done it and its answer can't be read
  JsonNode call(PartialBotApiMethod<?> method) throws TelegramTrouble {
    return call(method, USUALLY);
  }

  private JsonNode call(PartialBotApiMethod<?> method, Duration limit) throws TelegramTrouble {
    try {
      method.validate();
      var name = method.getMethod();
      // As bytes it takes twice as much room on the way.
      var json = UpdateJson.MAPPER.writeValueAsString(method).getBytes(StandardCharsets.UTF_8);
      var body = Padding.json(name, json, JSON);
      return call(name, body, limit);
    } catch (TelegramApiException e) {
      throw new TelegramTrouble(e);
    } catch (JsonProcessingException e) {
      // Trying again would not help.
      throw new TelegramTrouble(
          new TelegramApiValidationException("can't be written as JSON", method));
    }
  }

  private JsonNode call(String method, RequestBody body, Duration limit) throws TelegramTrouble {
    try {
      return Answer.result(exchange.post(method, body, limit), UpdateJson.MAPPER);
    } catch (IOException e) {
      throw new TelegramTrouble(new TelegramApiException(e));
    }
  }

  /// Overwrites what requests and answers have left in the HTTP client's buffers.
  void rinse() {
    Exchange.rinse();
  }

  /// Ends requests that wait for an answer; they fail.
  void cancelAll() {
    exchange.cancelAll();
  }

  @Override
  public void close() {
    exchange.close();
  }
}

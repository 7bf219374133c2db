package id.bersinar.telegram;

import id.bersinar.dialogue.Language;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/// The Bot API's methods that the gate needs; one call each, without retries.
@Component
class BotApi implements AutoCloseable {

  /// The kinds of updates that the bot wants.
  private static final List<String> WANTED = List.of("message", "callback_query", "my_chat_member");

  private static final int MOST_REQUESTS = 64;

  // More than okio's SegmentPool keeps for a group of threads.
  private static final int MOST_KEPT = 128 * 1024;

  private final OkHttpClient http;
  private final OkHttpTelegramClient client;
  private final HttpUrl files;

  BotApi(TelegramSettings settings) {
    // The library reads answers with buffers that each thread keeps, so no thread outlives its
    // call.
    var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
    // Telegram is the one host, and the default allows 5 requests to a host at once.
    dispatcher.setMaxRequestsPerHost(MOST_REQUESTS);
    dispatcher.setMaxRequests(MOST_REQUESTS);
    http =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .connectTimeout(Duration.ofSeconds(10))
            .writeTimeout(Duration.ofSeconds(20))
            // Longer than a long poll.
            .readTimeout(LONG_POLL.plusSeconds(15))
            .retryOnConnectionFailure(true)
            .build();
    client = new OkHttpTelegramClient(UpdateJson.MAPPER, http, settings.token(), address(settings));
    files =
        HttpUrl.get(settings.apiUrl().toString())
            .newBuilder()
            .addPathSegments("file/bot" + settings.token())
            .build();
  }

  /// How long Telegram may hold a request for updates open.
  static final Duration LONG_POLL = Duration.ofSeconds(30);

  private static TelegramUrl address(TelegramSettings settings) {
    var uri = settings.apiUrl();
    int standard = uri.getScheme().equals("https") ? 443 : 80;
    return TelegramUrl.builder()
        .schema(uri.getScheme())
        .host(uri.getHost())
        .port(uri.getPort() < 0 ? standard : uri.getPort())
        .build();
  }

  /// The bot's own account.
  User me() throws TelegramTrouble {
    return call(new GetMe());
  }

  /// Waits for updates from that one on; asking for it says that all before it are done with.
  List<ReceivedUpdate> updates(@Nullable Long offset, Duration patience) throws TelegramTrouble {
    return call(new FetchUpdates(offset, patience, WANTED));
  }

  void setWebhook(String url, String secret) throws TelegramTrouble {
    try {
      client.execute(
          SetWebhook.builder().url(url).secretToken(secret).allowedUpdates(WANTED).build());
    } catch (TelegramApiException e) {
      throw new TelegramTrouble(e);
    }
  }

  void deleteWebhook() throws TelegramTrouble {
    call(new DeleteWebhook());
  }

  /// Takes the waiting sign from a tapped button.
  void answerCallback(String query) throws TelegramTrouble {
    call(new AnswerCallbackQuery(query));
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
      var path = call(GetFile.builder().fileId(file).build()).getFilePath();
      // The library asks Telegram itself, even where the Bot API is elsewhere.
      var url = files.newBuilder().addPathSegments(path).build();
      return fetch(new Request.Builder().url(url).build(), limit);
    } catch (TelegramTrouble e) {
      throw new IOException("Telegram doesn't give the file", e);
    }
  }

  private byte[] fetch(Request request, int limit) throws IOException {
    try (var answer = http.newCall(request).execute()) {
      if (!answer.isSuccessful()) {
        throw new IOException("Telegram doesn't give the file: " + answer.code());
      }
      var bytes = answer.body().byteStream().readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new IOException("the file has more than " + limit + " bytes");
      }
      return bytes;
    }
  }

  <T extends Serializable> T call(BotApiMethod<T> method) throws TelegramTrouble {
    try {
      return client.execute(method);
    } catch (TelegramApiException e) {
      throw new TelegramTrouble(e);
    }
  }

  Message call(SendPhoto method) throws TelegramTrouble {
    try {
      return client.execute(method);
    } catch (TelegramApiException e) {
      throw new TelegramTrouble(e);
    }
  }

  /// Overwrites what requests and answers have left in the buffers that the HTTP client keeps for
  /// the next ones. It keeps some for each of a few groups of threads; so many threads, one after
  /// another, belong to all of them.
  void rinse() {
    for (int count = 0; count < 4 * Runtime.getRuntime().availableProcessors(); count++) {
      Thread.ofVirtual().start(() -> new Buffer().write(new byte[MOST_KEPT]).clear());
    }
  }

  /// Ends requests that wait for an answer; they fail.
  void cancelAll() {
    http.dispatcher().cancelAll();
  }

  @Override
  public void close() {
    cancelAll();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}

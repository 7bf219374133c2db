package id.bersinar.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.SimulatedTelegram;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class BotApiTest extends SimulatorTest {

  @Test
  void aWrongTokenAndAnUnknownMethodAreRefused() throws IOException {
    var stranger = new ScriptedBot(telegram, "1000:wrong");
    var answer = stranger.call("getMe", Map.of());
    assertThat(answer.path("ok").asBoolean()).isFalse();
    assertThat(answer.path("error_code").asInt()).isEqualTo(401);
    assertThat(answer.path("description").asString()).isEqualTo("Unauthorized");
    assertThat(bot.call("getMoney", Map.of()).path("error_code").asInt()).isEqualTo(404);
    assertThat(bot.result("GETME", Map.of()).path("is_bot").asBoolean()).isTrue();
  }

  @Test
  void parametersComeInEveryEncoding() throws IOException {
    var chat = sari.id();
    bot.post("sendMessage", "application/x-www-form-urlencoded", "text=formulir&chat_id=" + chat);
    bot.post(
        "sendMessage",
        "multipart/form-data; boundary=x",
        """
        --x\r
        Content-Disposition: form-data; name="chat_id"\r
        \r
        %d\r
        --x\r
        Content-Disposition: form-data; name="text"\r
        \r
        berbagian\r
        --x--\r
        """
            .formatted(chat));
    bot.get("/bot" + SimulatedTelegram.TOKEN + "/sendMessage?text=alamat&chat_id=" + chat);
    bot.result("sendMessage", Map.of("chat_id", String.valueOf(chat), "text", "json"));
    sari.sees("formulir", "berbagian", "alamat", "json");
  }

  @Test
  void whatTelegramRefusesIsRefusedInItsWords() throws IOException {
    long chat = sari.id();
    assertThat(bot.refusal("sendMessage", Map.of("chat_id", 77, "text", "x")))
        .isEqualTo("Bad Request: chat not found");
    assertThat(bot.refusal("sendMessage", Map.of("chat_id", chat, "text", " \n ")))
        .isEqualTo("Bad Request: message text is empty");
    assertThat(bot.refusal("sendMessage", Map.of("chat_id", chat, "text", "x".repeat(4097))))
        .isEqualTo("Bad Request: message is too long");
    bot.result("sendMessage", Map.of("chat_id", chat, "text", "😀".repeat(4096)));
    assertThat(bot.refusal("answerCallbackQuery", Map.of("callback_query_id", "1")))
        .startsWith("Bad Request: query is too old");
    assertThat(bot.refusal("sendVenue", Map.of("chat_id", chat, "latitude", 1, "longitude", 2)))
        .contains("title");
    assertThat(bot.refusal("getFile", Map.of("file_id", "x"))).contains("wrong file_id");
  }

  @Test
  void buttonsAreChecked() throws IOException {
    assertThat(refusedButton(Map.of("text", "Ya", "callback_data", "ä".repeat(33))))
        .isEqualTo("Bad Request: BUTTON_DATA_INVALID");
    assertThat(refusedButton(Map.of("text", "Ya"))).contains("Text buttons are unallowed");
    assertThat(refusedButton(Map.of("text", "Ya", "url", "javascript:alert(1)")))
        .contains("is invalid: Wrong HTTP URL");
    bot.says(
        sari.id(),
        "x",
        ScriptedBot.inline(
            Map.of("text", "Ya", "callback_data", "y".repeat(64), "style", "success")));
    assertThat(sari.buttons()).containsExactly("Ya");
  }

  private String refusedButton(Map<String, ?> button) throws IOException {
    var markup = ScriptedBot.inline(button);
    return bot.refusal(
        "sendMessage", Map.of("chat_id", sari.id(), "text", "x", "reply_markup", markup));
  }

  @Test
  void htmlBecomesTextAndEntities() throws IOException {
    var message =
        bot.says(
            sari.id(),
            " <b>Tebal <i>miring</i></b> &lt;&amp;&gt; <a"
                + " href=\"https://example.org/?a=1&amp;b\">di sini</a>"
                + " <tg-spoiler>rahasia</tg-spoiler> <code>/bukan</code> /menu 😀"
                + " <u>u</u><pre><code class=\"language-java\">x</code></pre><blockquote"
                + " expandable>kutipan</blockquote> ");
    assertThat(message.path("text").asString())
        .isEqualTo("Tebal miring <&> di sini rahasia /bukan /menu 😀 uxkutipan");
    assertThat(entities(message))
        .containsExactly(
            "bold:Tebal miring",
            "italic:miring",
            "text_link:di sini",
            "spoiler:rahasia",
            "code:/bukan",
            "bot_command:/menu",
            "underline:u",
            "pre:x",
            "expandable_blockquote:kutipan");
  }

  private static List<String> entities(JsonNode message) {
    var found = new ArrayList<String>();
    for (var entity : message.path("entities")) {
      int from = entity.path("offset").asInt();
      found.add(
          entity.path("type").asString()
              + ":"
              + message
                  .path("text")
                  .asString()
                  .substring(from, from + entity.path("length").asInt()));
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <br>x       | Unsupported start tag "br" at byte offset 0
          ä<b>x       | Can't find end tag corresponding to start tag "b"
          <b>x</i>    | Unmatched end tag at byte offset 4, expected "</b>", found "</i>"
          ä</b>       | Unexpected end tag at byte offset 2
          1 < 2       | Unsupported start tag "" at byte offset 2
          x <b        | Unclosed start tag at byte offset 2
          <span>x</span> | Tag "span" must have class "tg-spoiler" at byte offset 0
          """)
  void brokenHtmlIsRefused(String html, String complaint) throws IOException {
    var message = Map.of("chat_id", sari.id(), "text", html, "parse_mode", "HTML");
    assertThat(bot.refusal("sendMessage", message))
        .isEqualTo("Bad Request: can't parse entities: " + complaint);
  }

  @Test
  void withoutParseModeTextStaysAsItIs() throws IOException {
    bot.result("sendMessage", Map.of("chat_id", sari.id(), "text", "<b>x"));
    sari.sees("<b>x");
  }

  @Test
  void messagesAreEditedAndDeleted() throws IOException {
    var keyboard = ScriptedBot.inline(Map.of("text", "Ya", "callback_data", "y"));
    var sent = bot.says(sari.id(), "satu", keyboard).path("message_id").asInt();
    var edit = Map.of("chat_id", sari.id(), "message_id", sent, "text", "dua");
    assertThat(bot.result("editMessageText", edit).has("edit_date")).isTrue();
    sari.sees("dua").seesNothingOf("satu");
    assertThat(sari.buttons()).isEmpty();
    assertThat(bot.refusal("editMessageText", edit))
        .startsWith("Bad Request: message is not modified");
    bot.result(
        "editMessageReplyMarkup",
        Map.of("chat_id", sari.id(), "message_id", sent, "reply_markup", keyboard));
    assertThat(sari.buttons()).containsExactly("Ya");
    var bare = Map.of("chat_id", sari.id(), "message_id", sent);
    bot.result("editMessageReplyMarkup", bare);
    assertThat(sari.buttons()).isEmpty();
    assertThat(bot.refusal("editMessageReplyMarkup", bare))
        .startsWith("Bad Request: message is not modified");

    var delete = Map.of("chat_id", sari.id(), "message_id", sent);
    bot.result("deleteMessage", delete);
    sari.seesNothingOf("dua");
    assertThat(bot.refusal("editMessageText", edit))
        .isEqualTo("Bad Request: message to edit not found");
    assertThat(bot.refusal("deleteMessage", delete))
        .isEqualTo("Bad Request: message to delete not found");
    var two = bot.says(sari.id(), "tiga").path("message_id").asInt();
    bot.result(
        "deleteMessages", Map.of("chat_id", sari.id(), "message_ids", List.of(two, 1, sent)));
    assertThat(sari.news()).isEmpty();

    sari.sends("halo");
    var own = bot.updates().getFirst().path("message").path("message_id").asInt();
    assertThat(
            bot.refusal("editMessageReplyMarkup", Map.of("chat_id", sari.id(), "message_id", own)))
        .isEqualTo("Bad Request: message can't be edited");
  }

  @Test
  void aBurstPassesAndThenTelegramAsksForPatience() throws IOException {
    telegram.limits(Map.of());
    var message = Map.of("chat_id", sari.id(), "text", "x");
    for (int i = 0; i < 5; i++) {
      bot.result("sendMessage", message);
    }
    var answer = bot.call("sendMessage", message);
    assertThat(answer.path("error_code").asInt()).isEqualTo(429);
    assertThat(answer.path("description").asString()).isEqualTo("Too Many Requests: retry after 1");
    assertThat(answer.path("parameters").path("retry_after").asInt()).isEqualTo(1);
    bot.says(telegram.phone("Budi (contoh)").id(), "orang lain");
  }

  @Test
  void aGroupTakesTwentyAMinuteAndAllTogetherThirtyASecond() throws IOException {
    telegram.limits(Map.of());
    var group = telegram.group("RW 04 (contoh)", sari);
    for (int i = 0; i < 20; i++) {
      bot.says(group.id(), "x");
    }
    var answer = bot.call("sendMessage", Map.of("chat_id", group.id(), "text", "x"));
    assertThat(answer.path("parameters").path("retry_after").asInt()).isBetween(1, 3);

    telegram.limits(Map.of("perSecond", 0.5, "chatBurst", 100));
    assertThat(bot.refusal("sendMessage", Map.of("chat_id", sari.id(), "text", "x")))
        .isEqualTo("Too Many Requests: retry after 1");
  }

  @Test
  void commandsAreShownByScopeAndLanguage() throws IOException {
    var everyone = List.of(Map.of("command", "menu", "description", "Menu"));
    var english = List.of(Map.of("command", "menu", "description", "The menu"));
    var hers = List.of(Map.of("command", "laporan", "description", "Laporan"));
    bot.result("setMyCommands", Map.of("commands", everyone));
    bot.result("setMyCommands", Map.of("commands", english, "language_code", "en"));
    bot.result(
        "setMyCommands",
        Map.of("commands", hers, "scope", Map.of("type", "chat", "chat_id", sari.id())));
    assertThat(firstCommand(sari.view())).isEqualTo("Laporan");
    assertThat(firstCommand(telegram.phone("Budi (contoh)").view())).isEqualTo("Menu");
    assertThat(firstCommand(telegram.phone("Jane (sample)", "en-GB").view())).isEqualTo("The menu");
    assertThat(bot.refusal("setMyCommands", Map.of("commands", List.of(Map.of("command", "Ä")))))
        .isEqualTo("Bad Request: BOT_COMMAND_INVALID");
    bot.result("setMyDescription", Map.of("description", "Apa ini"));
    assertThat(bot.result("getMyDescription", Map.of()).path("description").asString())
        .isEqualTo("Apa ini");
  }

  private static String firstCommand(JsonNode view) {
    return view.path("commands").path(0).path("description").asString();
  }

  @Test
  void aProtectedSilentMessageIsMarked() throws IOException {
    bot.result(
        "sendMessage",
        Map.of(
            "chat_id",
            sari.id(),
            "text",
            "rahasia",
            "protect_content",
            true,
            "disable_notification",
            true));
    var shown = sari.view().path("messages").path(0);
    assertThat(shown.path("silent").asBoolean()).isTrue();
    assertThat(shown.path("content").path("has_protected_content").asBoolean()).isTrue();
  }
}

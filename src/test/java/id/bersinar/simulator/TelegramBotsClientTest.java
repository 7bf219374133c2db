package id.bersinar.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.bersinar.scenario.SimulatedTelegram;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendVenue;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/// The client that the bot uses finds everything in the simulator as it is at Telegram's.
@SuppressWarnings("NullAway.Init") // set before each test
class TelegramBotsClientTest extends SimulatorTest {

  private OkHttpTelegramClient client;

  @BeforeEach
  void connect() {
    var url = TelegramUrl.builder().schema("http").host("127.0.0.1").port(telegram.url().getPort());
    client =
        new OkHttpTelegramClient(
            new ObjectMapper(), new OkHttpClient(), SimulatedTelegram.TOKEN, url.build());
  }

  @Test
  void itSendsAndEdits() throws TelegramApiException {
    var button = InlineKeyboardButton.builder().text("Ya").callbackData("y").style("success");
    var sent =
        client.execute(
            SendMessage.builder()
                .chatId(sari.id())
                .text("<b>satu</b>")
                .parseMode("HTML")
                .protectContent(true)
                .replyMarkup(
                    new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(button.build()))))
                .build());
    assertThat(sent.getEntities().getFirst().getType()).isEqualTo("bold");
    var edit = EditMessageText.builder().chatId(sari.id()).messageId(sent.getMessageId());
    client.execute(edit.text("dua").build());
    assertThatThrownBy(() -> client.execute(edit.text("dua").build()))
        .isInstanceOfSatisfying(
            TelegramApiRequestException.class, it -> assertThat(it.getErrorCode()).isEqualTo(400));
    client.execute(
        SendVenue.builder()
            .chatId(sari.id())
            .latitude(-6.18)
            .longitude(106.8)
            .title("Posko (contoh)")
            .address("Jalan (contoh)")
            .build());
    sari.sees("dua", "📍 Posko (contoh)");
  }

  @Test
  void itUploads() throws TelegramApiException {
    var file = new InputFile(new ByteArrayInputStream(new byte[] {1, 2}), "surat.pdf");
    var sent =
        client.execute(
            SendDocument.builder().chatId(sari.id()).document(file).caption("Surat").build());
    assertThat(sent.getDocument().getFileName()).isEqualTo("surat.pdf");
  }

  @Test
  void itReadsEveryKindOfUpdate() throws TelegramApiException {
    var row = new KeyboardRow();
    row.add(KeyboardButton.builder().text("Kirim nomor").requestContact(true).build());
    client.execute(
        SendMessage.builder()
            .chatId(sari.id())
            .text("Nomor?")
            .replyMarkup(ReplyKeyboardMarkup.builder().keyboardRow(row).build())
            .build());
    sari.taps("Kirim nomor").sendsSticker().sendsDocument("x.txt", new byte[] {1});
    sari.sendsVoice();
    sari.blocks();
    var updates = client.execute(GetUpdates.builder().timeout(5).build());
    assertThat(updates.getFirst().getMessage().getContact().getUserId()).isEqualTo(sari.id());
    assertThat(updates.get(1).getMessage().hasSticker()).isTrue();
    assertThat(updates.get(2).getMessage().getDocument().getFileName()).isEqualTo("x.txt");
    assertThat(updates.getLast().getMyChatMember().getNewChatMember().getStatus())
        .isEqualTo("kicked");
  }

  @Test
  void itSetsCommands() throws TelegramApiException {
    client.execute(
        SetMyCommands.builder()
            .command(new BotCommand("laporan", "Laporan"))
            .scope(BotCommandScopeChat.builder().chatId(sari.id()).build())
            .build());
    assertThat(sari.view().at("/commands/0/command").asString()).isEqualTo("laporan");
    assertThat(client.execute(new GetMe()).getIsBot()).isTrue();
    assertThat(client.execute(new GetWebhookInfo()).getUrl()).isEmpty();
  }

  @Test
  void itLearnsHowLongToWait() throws TelegramApiException {
    telegram.limits(Map.of("chatBurst", 1, "chatPerSecond", 0.001));
    var message = SendMessage.builder().chatId(sari.id()).text("x").build();
    client.execute(message);
    assertThatThrownBy(() -> client.execute(message))
        .isInstanceOfSatisfying(
            TelegramApiRequestException.class,
            it -> assertThat(it.getParameters().getRetryAfter()).isBetween(900, 1000));
  }
}

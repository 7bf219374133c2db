package id.bersinar.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.gate.Outgoing;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of a message in Telegram's own form.
@Timeout(30)
class TransmissionTest {

  private static final String SENT = "{\"ok\":true,\"result\":{\"message_id\":9}}";
  private static final Outgoing QUESTION =
      new Outgoing(
          1,
          Lane.ANSWER,
          new Outgoing.Edit(5, "Hari apa?", new Outgoing.Inline(List.of())),
          false,
          false);

  private final List<String> calls = new CopyOnWriteArrayList<>();

  private static TelegramSettings paying(BadServer server) {
    return new TelegramSettings("1:contoh", server.settings().apiUrl(), "", "", 30, 1000);
  }

  @Test
  void broadcastsAndNothingElseArePaidWhereThatIsSet() throws IOException {
    try (var server =
            new BadServer(
                (request, out) -> {
                  calls.add(request.contains("\"allow_paid_broadcast\":true") ? "paid" : "free");
                  BadServer.json(out, SENT);
                });
        var api = new BotApi(server.settings())) {
      for (var settings : List.of(server.settings(), paying(server))) {
        var telegram = new Transmission(api, new PaidBroadcasts(settings));
        for (var lane : Lane.values()) {
          telegram.send(words(lane));
        }
      }
    }
    assertThat(calls)
        .containsExactly("free", "free", "free", "free", "free", "free", "free", "paid");
  }

  @Test
  void whereTelegramTakesNoPayBroadcastsGoUnpaid() throws IOException {
    try (var server =
            new BadServer(
                (request, out) -> {
                  boolean paid = request.contains("\"allow_paid_broadcast\":true");
                  calls.add(paid ? "paid" : "free");
                  BadServer.json(out, paid ? refusal("BALANCE_TOO_LOW") : SENT);
                });
        var api = new BotApi(server.settings())) {
      var telegram = new Transmission(api, new PaidBroadcasts(paying(server)));
      for (int chat = 0; chat < 2; chat++) {
        assertThat(telegram.send(words(Lane.BROADCAST)))
            .isEqualTo(new Delivery.Sent(OptionalInt.of(9)));
      }
    }
    assertThat(calls).containsExactly("paid", "free", "free");
  }

  private static Outgoing words(Lane lane) {
    return new Outgoing(1, lane, new Outgoing.Html("Halo", new Outgoing.Unchanged()), false, false);
  }

  /// @param edited what Telegram answers to an edit
  private Delivery send(Outgoing message, String edited) throws IOException {
    try (var server =
            new BadServer(
                (request, out) -> {
                  var call = request.substring(0, request.indexOf(" HTTP")).replaceFirst(".*/", "");
                  calls.add(call);
                  BadServer.json(out, call.equalsIgnoreCase("editMessageText") ? edited : SENT);
                });
        var api = new BotApi(server.settings())) {
      return new Transmission(api, new PaidBroadcasts(server.settings())).send(message);
    }
  }

  /// @param taken whether Telegram takes the picture
  @ParameterizedTest
  @CsvSource({"true, sendphoto", "false, sendphoto sendmessage"})
  void aTableGoesAsAPictureWithItsWordsAndOtherwiseAsWords(boolean taken, String how)
      throws IOException {
    var html = "Minggu ini";
    var stored =
        OutgoingJson.write(
            words(Lane.REMINDER)
                .with(
                    new Outgoing.Sheet(
                        SheetPictureTest.week(2), html, new Outgoing.Inline(List.of()))));
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          var call = exchange.getRequestURI().getPath().replaceFirst(".*/", "");
          calls.add(call.toLowerCase(Locale.ROOT));
          var request = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
          boolean isSound =
              request.contains(html) && (taken || call.equalsIgnoreCase("sendMessage"));
          var answer = (isSound ? SENT : refusal("IMAGE_PROCESS_FAILED")).getBytes(UTF_8);
          exchange.sendResponseHeaders(200, answer.length);
          try (var out = exchange.getResponseBody()) {
            out.write(answer);
          }
        });
    server.start();
    var settings = BadServer.settings(server.getAddress().getPort());
    try (var api = new BotApi(settings)) {
      assertThat(
              new Transmission(api, new PaidBroadcasts(settings)).send(OutgoingJson.read(stored)))
          .isEqualTo(new Delivery.Sent(OptionalInt.of(9)));
    } finally {
      server.stop(0);
    }
    assertThat(String.join(" ", calls)).isEqualTo(how);
  }

  private static String refusal(String reason) {
    return "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: %s\"}"
        .formatted(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "message to edit not found",
        "message can't be edited",
        "MESSAGE_ID_INVALID",
        "inline keyboard expected",
        "something nobody has heard of"
      })
  void aQuestionThatCannotTakeItsMessagesPlaceComesBelow(String reason) throws IOException {
    assertThat(send(QUESTION, refusal(reason))).isEqualTo(new Delivery.Sent(OptionalInt.of(9)));
    assertThat(calls).hasSize(2).last().asString().isEqualToIgnoringCase("sendMessage");
  }

  @Test
  void whatStandsThereAlreadyIsNotSaidTwice() throws IOException {
    assertThat(send(QUESTION, refusal("message is not modified: specified new message content")))
        .isEqualTo(new Delivery.Sent(OptionalInt.of(5)));
    assertThat(calls).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"403, Forbidden: bot was blocked by the user", "429, Too Many Requests", "500, Oops"})
  void whatMayWorkLaterOrNeverIsNotTriedInAnotherWay(int code, String reason) throws IOException {
    var delivery =
        send(
            QUESTION,
            "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"}".formatted(code, reason));
    assertThat(delivery).isNotInstanceOfAny(Delivery.Sent.class, Delivery.Refused.class);
    assertThat(calls).hasSize(1);
  }
}

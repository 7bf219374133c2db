package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.TipsOnPhones;
import id.bersinar.tips.photo.SamplePictures;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What somebody learns who sees on the line how long each call is.
class LengthsOfCallsTest extends TipScenario {

  private static final byte[] DONE =
      "{\"ok\":true,\"result\":{\"message_id\":7}}".getBytes(StandardCharsets.UTF_8);

  private final List<Integer> lengths = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;
  private BotApi api;
  private Transmission telegram;

  @SuppressWarnings("NullAway.Init") // before each test
  LengthsOfCallsTest() {}

  @BeforeEach
  void aLine() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::measure);
    server.start();
    var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    var settings = new TelegramSettings("1:contoh", address, "", "", 30, 0);
    api = new BotApi(settings);
    telegram = new Transmission(api, new PaidBroadcasts(settings));
  }

  @AfterEach
  void itEnds() {
    api.close();
    server.stop(0);
  }

  private void measure(HttpExchange call) throws IOException {
    var path = call.getRequestURI().getPath();
    var method = path.substring(path.lastIndexOf('/') + 1);
    lengths.add(method.length() + call.getRequestBody().readAllBytes().length);
    call.sendResponseHeaders(200, DONE.length);
    call.getResponseBody().write(DONE);
    call.close();
  }

  private List<Integer> lengthsOf(List<Outgoing> messages) {
    lengths.clear();
    messages.stream().flatMap(it -> Parts.of(it).stream()).forEach(telegram::send);
    return List.copyOf(lengths);
  }

  private static boolean isPicture(Outgoing message) {
    return message.content() instanceof Outgoing.Picture;
  }

  /// All that is said to somebody who tells a tip, looks it up, and adds something.
  private List<Outgoing> aTipsConversations() {
    var sari = TipsOnPhones.tellsUpToThePhoto(neighbourhood.phone("Sari (contoh)"), "Isi contoh");
    sari.sendsPhoto("x.jpg", SamplePictures.jpeg(SamplePictures.quarters(640, 480)))
        .taps("tips.photo.retouch.grey")
        .taps("tips.photo.use")
        .taps("tips.urgent")
        .taps("dialogue.back")
        .taps("tips.send");
    var receipt = TipsOnPhones.receiptOn(sari);
    letGo();
    sari.sends("/cek").sends(receipt).sends("Lagi").taps("tips.send").sends("/batal");
    return neighbourhood.throughDirectLine();
  }

  @Test
  void noCallTellsThatItIsOfATipOrWhichOfItsQuestions() throws TelegramTrouble {
    var tip = aTipsConversations();
    assertThat(tip).hasSizeGreaterThan(12);
    var said = lengthsOf(tip.stream().filter(it -> !isPicture(it)).toList());
    assertThat(said).containsOnly(Padding.STEP);
    neighbourhood.phone("Budi (contoh)").sends("/bantuan").sends("/posko");
    var everyday = neighbourhood.throughDirectLine();
    assertThat(lengthsOf(everyday.subList(tip.size(), everyday.size())))
        .isNotEmpty()
        .allMatch(it -> it % Padding.STEP == 0);
    lengths.clear();
    api.answerCallback("1234567890123456789", Optional.empty());
    telegram.delete(7, List.of(1, 2, 3));
    assertThat(lengths).containsOnly(Padding.STEP).hasSize(2);
  }

  @Test
  void whatIsLongIsToldInSteps() {
    var sari =
        TipsOnPhones.tells(neighbourhood.phone("Sari (contoh)"), "Contoh ".repeat(500).strip());
    sari.sends("/batal");
    assertThat(lengthsOf(neighbourhood.throughDirectLine()))
        .allMatch(it -> it % Padding.STEP == 0)
        .anyMatch(it -> it > Padding.STEP);
  }

  @Test
  void picturesAreToldInLargerSteps() {
    var pictures = aTipsConversations().stream().filter(LengthsOfCallsTest::isPicture).toList();
    assertThat(pictures).isNotEmpty();
    assertThat(lengthsOf(pictures)).allMatch(it -> it % Padding.STEP_OF_PICTURES == 0);
  }
}

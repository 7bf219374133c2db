package id.bersinar.scenario;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The simulator of Telegram, without the bot: a bot may come, be killed and come again meanwhile.
/// Everything goes over HTTP, so it works as well with the simulator of a demo that runs elsewhere.
public final class SimulatedTelegram implements AutoCloseable {

  /// The bot's token.
  public static final String TOKEN = "1000:sample-token-of-the-simulator";

  private static final List<String> USUAL =
      List.of(
          "server.address=127.0.0.1",
          "server.port=0",
          "server.shutdown=immediate",
          "spring.main.register-shutdown-hook=false",
          "bersinar.telegram.token=" + TOKEN);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI url;
  private final @Nullable ConfigurableApplicationContext server;

  private SimulatedTelegram(URI url, @Nullable ConfigurableApplicationContext server) {
    this.url = url;
    this.server = server;
  }

  // Not a @Configuration, so that no scan of another application finds it.
  @ComponentScan("id.bersinar.simulator")
  @ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class
  })
  private static final class Alone {}

  /// Starts the simulator in this JVM, on any free port of this machine.
  ///
  /// @param settings Spring's properties beside the usual ones, each as `name=value`
  public static SimulatedTelegram start(String... settings) {
    var all = new LinkedHashMap<String, String>();
    Stream.concat(USUAL.stream(), Stream.of(settings))
        .map(setting -> setting.split("=", 2))
        .forEach(setting -> all.put(setting[0], setting[1]));
    var program =
        new SpringApplicationBuilder(Alone.class)
            .web(WebApplicationType.SERVLET)
            .profiles("demo")
            .application();
    // Logging is the whole JVM's, and others may be setting it up at the same time.
    program.setListeners(
        program.getListeners().stream()
            .filter(it -> !(it instanceof LoggingApplicationListener))
            .toList());
    var server =
        program.run(all.entrySet().stream().map(setting -> "--" + setting).toArray(String[]::new));
    var port = server.getEnvironment().getRequiredProperty("local.server.port");
    return new SimulatedTelegram(URI.create("http://127.0.0.1:" + port), server);
  }

  /// The simulator that runs at that address.
  public static SimulatedTelegram at(URI url) {
    return new SimulatedTelegram(url, null);
  }

  /// Where the Bot API and the page are, for `TELEGRAM_API_URL`.
  public URI url() {
    return url;
  }

  /// A new phone whose Telegram is in Indonesian.
  public PhoneInSimulator phone(String name) {
    return phone(name, "id");
  }

  /// A new phone.
  public PhoneInSimulator phone(String name, String language) {
    var added = post("/simulator/api/phones", Map.of("name", name, "language", language));
    return phone(added.path("id").asLong(), language);
  }

  /// The phone with that Telegram user id, which is there already, in Indonesian.
  public PhoneInSimulator phone(long id) {
    return phone(id, "id");
  }

  private PhoneInSimulator phone(long id, String language) {
    return new PhoneInSimulator(this, id, id, language);
  }

  /// A new phone with that Telegram user id.
  public PhoneInSimulator phone(long id, String name, String language) {
    post("/simulator/api/phones", Map.of("id", id, "name", name, "language", language));
    return phone(id, language);
  }

  /// A new group with the bot in it, as its first member's phone shows it.
  public PhoneInSimulator group(String title, PhoneInSimulator... members) {
    var ids = Arrays.stream(members).map(PhoneInSimulator::id).toList();
    var added = post("/simulator/api/groups", Map.of("title", title, "members", ids));
    return new PhoneInSimulator(this, added.path("id").asLong(), ids.getFirst(), "id");
  }

  /// Sets what goes wrong from now on; what isn't named goes right. The names are those of the
  /// simulator's `Faults`, such as `outage` (true), `duplicates` (true), `delay` (ms), `errors`,
  /// `drops`, `lostAnswers` and `garbled` (how many of the next calls, -1 for all) and `methods` (a
  /// list of those concerned).
  public void faults(Map<String, ?> faults) {
    post("/simulator/faults", faults);
  }

  /// Everything goes right again.
  public void noFaults() {
    faults(Map.of());
  }

  /// Sets how much the bot may send, by the names of the simulator's `Limits`; what isn't named is
  /// as with Telegram.
  public void limits(Map<String, ?> limits) {
    post("/simulator/limits", limits);
  }

  /// Lets the bot send as much as it can.
  public void noLimits() {
    int many = 1_000_000;
    limits(
        Map.of(
            "perSecond", many, "chatPerSecond", many, "chatBurst", many, "groupPerMinute", many));
  }

  /// What the phone API answers to a GET.
  public JsonNode get(String path) {
    return send(HttpRequest.newBuilder(url.resolve(path)).GET());
  }

  /// Calls with everything that happens from now on, as it happens, until the simulator stops. The
  /// listener gets what an open page gets: the data of one server-sent event each, as JSON.
  public void watch(Consumer<String> listener) {
    var request = HttpRequest.newBuilder(url.resolve("/simulator/api/events")).GET().build();
    try {
      var lines = HTTP.send(request, HttpResponse.BodyHandlers.ofLines()).body();
      Thread.ofVirtual().start(() -> listen(lines, listener));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void listen(Stream<String> lines, Consumer<String> listener) {
    try (lines) {
      lines
          .filter(line -> line.startsWith("data:"))
          .map(line -> line.substring("data:".length()))
          .forEach(listener);
    } catch (UncheckedIOException stopped) {
      // The simulator has closed the stream.
    }
  }

  /// A file that was sent in a chat.
  byte[] file(String id) {
    var path = "/simulator/api/files/" + id;
    return answer(
        HttpRequest.newBuilder(url.resolve(path)).GET(), HttpResponse.BodyHandlers.ofByteArray());
  }

  JsonNode post(String path, Map<String, ?> body) {
    return send(
        HttpRequest.newBuilder(url.resolve(path))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
  }

  /// Posts a file as a form does.
  void upload(String path, String name, byte[] content) {
    var boundary = UUID.randomUUID().toString();
    var body = new ByteArrayOutputStream();
    body.writeBytes(
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
            .formatted(boundary, name)
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    send(
        HttpRequest.newBuilder(url.resolve(path))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  JsonNode send(HttpRequest.Builder request) {
    var body = answer(request, HttpResponse.BodyHandlers.ofString());
    return body.isEmpty()
        ? JsonMapper.shared().nullNode()
        : requireNonNull(JsonMapper.shared().readTree(body));
  }

  private static <T> T answer(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
    try {
      var answer = HTTP.send(request.timeout(Duration.ofSeconds(20)).build(), handler);
      if (answer.statusCode() != 200) {
        throw new AssertionError("the simulator says " + answer.statusCode() + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
  }
}
